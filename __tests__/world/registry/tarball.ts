import { gzipSync } from 'node:zlib'

/** A package's tarball as `npm pack` lays it out, the same bytes for the same content. */
export function pack(files: Readonly<Record<string, string>>): Buffer {
  const entries = Object.entries(files).flatMap(([path, text]) => {
    const content = Buffer.from(text, 'utf8')
    return [header(`package/${path}`, content.length), content, Buffer.alloc((512 - (content.length % 512)) % 512)]
  })
  return gzipSync(Buffer.concat([...entries, Buffer.alloc(1024)]), { level: 1 })
}

/** A ustar header: fixed-width text fields, sizes in octal, and a checksum over itself with blanks in its place. */
function header(path: string, size: number): Buffer {
  const block = Buffer.alloc(512)
  const octal = (value: number, width: number) => `${value.toString(8).padStart(width - 1, '0')}\0`
  block.write(path, 0)
  block.write(octal(0o644, 8), 100)
  block.write(octal(0, 8), 108)
  block.write(octal(0, 8), 116)
  block.write(octal(size, 12), 124)
  block.write(octal(499162500, 12), 136)
  block.write(' '.repeat(8), 148)
  block.write('0', 156)
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
