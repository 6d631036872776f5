import { type Pax, paxOf, textOf } from './pax.ts'
import { Refused, tooLarge } from './refused.ts'

/** What stands in an archive, in its order. `content` is there of those files that were wished for. */
export interface TarEntry {
  readonly kind: 'file' | 'folder' | 'link'
  readonly path: string
  readonly content?: Uint8Array
}

export interface TarBounds {
  readonly entries: number
  /** Bytes of the archive, unpacked. */
  readonly bytes: number
  /** Bytes of one file whose content is kept, and of one extended header. */
  readonly kept: number
}

interface Body {
  readonly take: ((content: Uint8Array) => void) | null
  readonly pieces: Uint8Array[]
  left: number
  padding: number
}

const block = 512

/**
 * Reads a tar archive piece by piece: POSIX ustar and pax, the old form, and GNU's long names. Readers disagree about what
 * is odd (after the end, sizes of folders, headers with wrong sums), and whoever makes an archive can choose one that
 * shows us other files than it installs: all that is refused, and nothing is guessed.
 */
export class TarReader {
  readonly #bounds: TarBounds
  readonly #keeps: (path: string) => boolean
  readonly #found: (entry: TarEntry) => void
  #rest: Uint8Array = new Uint8Array()
  #body: Body | null = null
  #longName: string | null = null
  #pax: Pax | null = null
  #zeros = 0
  #bytes = 0
  #entries = 0

  constructor(bounds: TarBounds, keeps: (path: string) => boolean, found: (entry: TarEntry) => void) {
    this.#bounds = bounds
    this.#keeps = keeps
    this.#found = found
  }

  push(chunk: Uint8Array): void {
    this.#bytes += chunk.length
    if (this.#bytes > this.#bounds.bytes) throw new Refused(tooLarge)
    let data = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk])
    for (;;) {
      if (this.#body) data = this.#consume(this.#body, data)
      if (this.#body || data.length < block) break
      this.#header(data.subarray(0, block))
      data = data.subarray(block)
    }
    this.#rest = data
  }

  /** The end of the bytes must be the end of the archive; whether the two blocks of zeros are there matters to nobody. */
  end(): void {
    if (this.#body || this.#rest.length > 0 || this.#pax || this.#longName !== null) throw new Refused('is-cut-off')
  }

  #consume(body: Body, data: Uint8Array): Uint8Array {
    const piece = data.subarray(0, body.left)
    if (body.take) body.pieces.push(piece)
    body.left -= piece.length
    const padding = data.subarray(piece.length, piece.length + (body.left === 0 ? body.padding : 0))
    body.padding -= padding.length
    if (body.left === 0 && body.padding === 0) {
      this.#body = null
      body.take?.(Buffer.concat(body.pieces))
    }
    return data.subarray(piece.length + padding.length)
  }

  #header(header: Uint8Array): void {
    if (header.every(byte => byte === 0)) {
      this.#zeros++
      return
    }
    if (this.#zeros > 0) throw new Refused('goes-on-after-its-end')
    if (octal(header, 148, 8) !== sumOf(header)) throw new Refused('has-a-wrong-checksum')
    if (++this.#entries > this.#bounds.entries) throw new Refused(tooLarge)
    const type = String.fromCharCode(header[156] ?? 0)
    if (type === 'x' || type === 'g') this.#extended(header, type)
    else if (type === 'L' || type === 'K') this.#long(header, type)
    else this.#entry(header, type)
  }

  #extended(header: Uint8Array, type: 'x' | 'g'): void {
    if (this.#pax || this.#longName !== null) throw new Refused('has-two-names-for-one-entry')
    this.#read(octal(header, 124, 12), content => {
      const pax = paxOf(content)
      if (type === 'x') this.#pax = pax
      // For all that follow: what readers make of a name or a size for all differs. Git writes its commit there.
      else if (pax.path !== undefined || pax.size !== undefined) throw new Refused('names-all-entries-alike')
    })
  }

  #long(header: Uint8Array, type: 'L' | 'K'): void {
    if (this.#pax || (type === 'L' && this.#longName !== null)) throw new Refused('has-two-names-for-one-entry')
    this.#read(octal(header, 124, 12), content => {
      if (type === 'L') this.#longName = textOf(content.subarray(0, lengthOf(content)))
    })
  }

  #entry(header: Uint8Array, type: string): void {
    const path = this.#pax?.path ?? this.#longName ?? nameIn(header)
    const size = this.#pax?.size ?? octal(header, 124, 12)
    this.#pax = null
    this.#longName = null
    const kind = kindOf(type, path)
    if (kind !== 'file' && size !== 0) throw new Refused('has-a-body-where-none-belongs')
    if (kind === 'file' && this.#keeps(path)) this.#read(size, content => this.#found({ kind, path, content }))
    else {
      this.#found({ kind, path })
      this.#skip(size)
    }
  }

  #read(size: number, take: (content: Uint8Array) => void): void {
    if (size > this.#bounds.kept) throw new Refused('has-a-part-that-is-too-long')
    if (size === 0) take(new Uint8Array())
    else this.#body = { take, pieces: [], left: size, padding: paddingOf(size) }
  }

  #skip(size: number): void {
    if (size > 0) this.#body = { take: null, pieces: [], left: size, padding: paddingOf(size) }
  }
}

const paddingOf = (size: number) => (block - (size % block)) % block

/** 0 and its old forms are files; a name that ends in a slash has always been a folder's. */
function kindOf(type: string, path: string): TarEntry['kind'] {
  if (type === '5') return 'folder'
  if (type === '1' || type === '2') return 'link'
  if (type !== '0' && type !== '\0' && type !== '7') throw new Refused('has-an-entry-of-an-unknown-kind')
  return path.endsWith('/') ? 'folder' : 'file'
}

/** ustar has a prefix for long names; in GNU's form and the old one something else stands there. */
function nameIn(header: Uint8Array): string {
  const name = field(header, 0, 100)
  const isPosix = textOf(header.subarray(257, 263)) === 'ustar\0'
  const prefix = isPosix ? field(header, 345, 155) : ''
  return prefix === '' ? name : `${prefix}/${name}`
}

function field(header: Uint8Array, at: number, length: number): string {
  const bytes = header.subarray(at, at + length)
  return textOf(bytes.subarray(0, lengthOf(bytes)))
}

function lengthOf(bytes: Uint8Array): number {
  const end = bytes.indexOf(0)
  return end === -1 ? bytes.length : end
}

/** Octal digits between blanks and zeros. Of numbers in base 256 none is small enough for a package. */
function octal(header: Uint8Array, at: number, length: number): number {
  const digits = /^ *(?<digits>[0-7]*)[ \0]*$/.exec(Buffer.from(header.subarray(at, at + length)).toString('latin1'))
  if (!digits) throw new Refused('has-a-number-that-is-none')
  return Number.parseInt(digits.groups?.['digits'] || '0', 8)
}

/** Of the header's bytes, with blanks in the place of the sum itself. */
function sumOf(header: Uint8Array): number {
  return header.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 0x20 : byte), 0)
}
