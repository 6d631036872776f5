import { Refusal } from './reason.ts'

/** One DER element: what X.509 is made of. Only what Node's own reader does not tell is read with this. */
export interface Element {
  readonly tag: number
  readonly content: Buffer
}

const unreadable = () => new Refusal('certificate-unreadable', 'malformed DER')

/** The elements that stand one after another in `bytes`, to its very end. */
export function elements(bytes: Buffer): Element[] {
  const found: Element[] = []
  for (let at = 0; at < bytes.length; ) {
    const { length, header } = lengthAt(bytes, at + 1)
    const start = at + 1 + header
    const tag = bytes[at] ?? 0
    if (start + length > bytes.length || (tag & 0x1f) === 0x1f) throw unreadable()
    found.push({ tag, content: bytes.subarray(start, start + length) })
    at = start + length
  }
  return found
}

function lengthAt(bytes: Buffer, at: number): { readonly length: number; readonly header: number } {
  const first = bytes[at]
  if (first === undefined) throw unreadable()
  if (first < 0x80) return { length: first, header: 1 }
  const size = first & 0x7f
  if (size === 0 || size > 4 || at + 1 + size > bytes.length) throw unreadable()
  const length = bytes.readUIntBE(at + 1, size)
  // One spelling for each length, the shortest.
  if (length < 0x80 || bytes[at + 1] === 0) throw unreadable()
  return { length, header: 1 + size }
}

export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  oid: 0x06,
  sequence: 0x30,
  set: 0x31,
} as const

/** The `index`th element within a SEQUENCE or SET. */
export function child(parent: Element | undefined, index: number): Element {
  const found = parent ? elements(parent.content)[index] : undefined
  if (!found) throw unreadable()
  return found
}

export function objectIdentifier({ tag, content }: Element): string {
  if (tag !== tags.oid || content.length === 0) throw unreadable()
  const arcs: number[] = []
  let arc = 0
  for (const byte of content) {
    arc = arc * 128 + (byte & 0x7f)
    if (byte & 0x80) continue
    arcs.push(arc)
    arc = 0
  }
  const [first = 0, ...rest] = arcs
  const root = Math.min(2, Math.floor(first / 40))
  return [root, first - 40 * root, ...rest].join('.')
}

/** UTF8String, PrintableString and IA5String; other kinds of text are null: they are never compared. */
export function text({ tag, content }: Element): string | null {
  if (![0x0c, 0x13, 0x16].includes(tag)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return null
  }
}
