import { gzipSync } from 'node:zlib'

/** One entry of an archive; `type` as tar has it, `size` where the header is to lie about it. */
export interface Entry {
  readonly path: string
  readonly text?: string
  readonly type?: string
  readonly size?: number
}

/** A package's tarball as `npm pack` lays it out, the same bytes for the same content. */
export function pack(files: Readonly<Record<string, string>>): Buffer {
  return zipped(Object.entries(files).map(([path, text]) => ({ path: `package/${path}`, text })))
}

/** Any archive, compressed. */
export function zipped(entries: readonly Entry[], end: Buffer = Buffer.alloc(1024)): Buffer {
  return gzipSync(Buffer.concat([...entries.map(blocksOf), end]), { level: 1 })
}

/** Header, content and padding of one entry. */
export function blocksOf({ path, text = '', type = '0', size }: Entry): Buffer {
  const content = Buffer.from(text, 'utf8')
  const padding = Buffer.alloc((512 - (content.length % 512)) % 512)
  return Buffer.concat([header(path, size ?? content.length, type), content, padding])
}

/** A record of a pax header: its length counts itself. */
export function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`
  const length = Buffer.byteLength(rest)
  const digits = String(length + String(length).length).length
  return `${length + digits}${rest}`
}

/** A ustar header: fixed-width text fields, sizes in octal, and a checksum over itself with blanks in its place. */
function header(path: string, size: number, type: string): Buffer {
  const block = Buffer.alloc(512)
  const octal = (value: number, width: number) => `${value.toString(8).padStart(width - 1, '0')}\0`
  block.write(path, 0)
  block.write(octal(0o644, 8), 100)
  block.write(octal(0, 8), 108)
  block.write(octal(0, 8), 116)
  block.write(octal(size, 12), 124)
  block.write(octal(499162500, 12), 136)
  block.write(' '.repeat(8), 148)
  block.write(type, 156)
  block.write('ustar\u000000', 257)
  block.write(
    octal(
      block.reduce((sum, byte) => sum + byte, 0),
      7,
    ),
    148,
  )
  return block
}
