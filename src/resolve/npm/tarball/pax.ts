import { Refused } from './refused.ts'

/** What an extended header says of the next entry, as far as it matters here. */
export interface Pax {
  readonly path?: string
  readonly size?: number
}

/** Records of the form `<length> <key>=<value>\n`, the length counting itself (POSIX.1-2001, pax, extended header). */
export function paxOf(bytes: Uint8Array): Pax {
  const found = new Map<string, string>()
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at)
    const digits = textOf(bytes.subarray(at, Math.max(at, space)))
    const end = at + Number(digits)
    const isWhole = /^[1-9]\d{0,9}$/.test(digits) && end > space + 1 && end <= bytes.length && bytes[end - 1] === 0x0a
    if (!isWhole) throw new Refused('has-a-broken-extended-header')
    const record = textOf(bytes.subarray(space + 1, end - 1))
    const equals = record.indexOf('=')
    const key = record.slice(0, equals)
    if (equals < 1 || found.has(key)) throw new Refused('has-a-broken-extended-header')
    if (key.startsWith('GNU.sparse')) throw new Refused('has-an-entry-of-an-unknown-kind')
    found.set(key, record.slice(equals + 1))
    at = end
  }
  const [path, size] = [found.get('path'), found.get('size')]
  if (path?.includes('\0') || !/^\d{0,15}$/.test(size ?? '')) throw new Refused('has-a-broken-extended-header')
  return {
    ...(path === undefined || path === '' ? {} : { path }),
    ...(size === undefined || size === '' ? {} : { size: Number(size) }),
  }
}

/** Names that are no UTF-8 are read in many ways; marks in their place keep them apart from every name that is looked for. */
export function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8')
}
