import type { Content } from './change.ts'
import { isGguf } from './gguf.ts'

/** Larger files are not read: no lockfile, config or source that a person reviews comes near. */
export const mostBytes = 20 * 1024 * 1024

/** Enough for every magic number that is looked at. */
const headBytes = 512

/** Git's file modes as `ls-tree` and GitHub's trees spell them. */
export type FileMode = '100644' | '100755' | '120000' | '160000' | (string & {})

/** Yarn's committed archives: that one is replaced is worth a word, and there are too many to fetch. */
export function isKnownById(path: string): boolean {
  return /(?:^|\/)\.yarn\/cache\/[^/]+\.zip$/iu.test(path)
}

/** What a blob of `mode` is, from its bytes. A file with a NUL or bytes that are not UTF-8 is binary. */
export function contentOf(mode: FileMode, oid: string, bytes: Uint8Array): Content {
  if (mode === '160000') return { kind: 'submodule', oid }
  if (bytes.byteLength > mostBytes) return { kind: 'too-large', oid, bytes: bytes.byteLength }
  const text = decode(bytes)
  if (mode === '120000') return { kind: 'symlink', oid, target: text ?? '' }
  if (text === null) {
    const loose = decodeLoosely(bytes)
    const head = isGguf(bytes) ? bytes.slice() : bytes.slice(0, headBytes)
    const binary = { kind: 'binary', oid, bytes: bytes.byteLength, head } as const
    return loose === null ? binary : { ...binary, text: loose }
  }
  return { kind: 'text', oid, text }
}

function decode(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-16 with its mark, or one byte a character where there is no NUL: ASCII stays what it is. */
function decodeLoosely(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (!bytes.includes(0)) return new TextDecoder('latin1').decode(bytes)
  return isContainer(bytes) ? null : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/**
 * Archives, pickles, HDF5, programs, pictures and safetensors begin with bytes that no script begins with. Elsewhere a NUL
 * proves nothing: shells and older Pythons read past it.
 */
function isContainer(bytes: Uint8Array): boolean {
  const hex = Buffer.from(bytes.subarray(0, 12)).toString('hex')
  return /^(?:504b0304|80|89|7f454c46|4d5a|cffaedfe|1f8b|425a68|fd377a|ffd8ff|47494638|52494646|4f676753|00|.{8}66747970|.{8}00000000)/.test(
    hex,
  )
}
