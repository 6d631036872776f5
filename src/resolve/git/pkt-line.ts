import type { GitRef } from './fetch.ts'

/** git's frame around a line (gitprotocol-common, "pkt-line Format"). */
export const pktLine = (text: string) => `${(text.length + 5).toString(16).padStart(4, '0')}${text}\n`

/** Payloads in order; `null` for the markers between sections. Undefined for an answer that is cut or is no such thing. */
function readLines(bytes: Uint8Array): readonly (Uint8Array | null)[] | undefined {
  const lines: (Uint8Array | null)[] = []
  for (let at = 0; at < bytes.length; ) {
    const digits = Buffer.from(bytes.subarray(at, at + 4)).toString('latin1')
    const length = /^[0-9a-f]{4}$/i.test(digits) ? Number.parseInt(digits, 16) : 3
    const end = at + Math.max(length, 4)
    if (length === 3 || end > bytes.length) return undefined
    lines.push(length < 4 ? null : bytes.subarray(at + 4, end))
    at = end
  }
  return lines
}

/** The pack out of the answer's `packfile` section: side band 1, in pieces. Null for anything else, errors included. */
export function readPackSection(bytes: Uint8Array): Uint8Array | null {
  const lines = readLines(bytes)
  const start = lines?.findIndex(line => line !== null && textOf(line) === 'packfile') ?? -1
  if (!lines || start === -1) return null
  const pieces: Uint8Array[] = []
  for (const line of lines.slice(start + 1)) {
    if (line === null) break
    if (line[0] === 3) return null // The server's own error.
    if (line[0] === 1) pieces.push(line.subarray(1))
  }
  return pieces.length > 0 ? Buffer.concat(pieces) : null
}

/** `oid name[ peeled:oid]`, one a line. Null where a line is none. */
export function readRefLines(bytes: Uint8Array): readonly GitRef[] | null {
  const refs: GitRef[] = []
  for (const line of readLines(bytes) ?? [new Uint8Array()]) {
    if (line === null) continue
    const { oid, name, peeled } =
      /^(?<oid>[0-9a-f]{40}) (?<name>[^ \0]{1,1024})(?:.* peeled:(?<peeled>[0-9a-f]{40}))?/.exec(textOf(line))
        ?.groups ?? {}
    if (oid === undefined || name === undefined) return null
    refs.push({ name, commit: peeled ?? oid })
  }
  return refs
}

const textOf = (line: Uint8Array) => Buffer.from(line).toString('utf8').trim()
