/**
 * The text that git-lfs keeps in git in place of a large file
 * (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md). It is read in two ways and in no third: exactly, where
 * something is believed of it, and by its first line, where a pointer must not stand at all.
 */
export interface LfsPointer {
  /** Of the content, lower-case hex. */
  readonly sha256: string
  readonly bytes: number
  /** Line of the sha256, 1-based. */
  readonly line: number
  /** Does an extension of git-lfs make other bytes of that content in a checkout? */
  readonly isExtended: boolean
}

/** The specification has pointers of less than this many bytes. */
const mostCharacters = 1024

/** `version`, extensions and the two keys in the order of their names, each on a line of its own, and nothing else. */
const exact =
  /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v1\n(?<extensions>(?:ext-\d-[\w.-]+ sha256:[0-9a-f]{64}\n)*)oid sha256:(?<oid>[0-9a-f]{64})\nsize (?<size>0|[1-9]\d{0,15})\n$/

/** What a pointer says, where it is exactly one (spec v1, with extensions, under its former name too); null for what is none. */
export function readLfsPointer(text: string): LfsPointer | null {
  if (text.length >= mostCharacters) return null
  const { oid, size, extensions = '' } = exact.exec(text)?.groups ?? {}
  if (oid === undefined || size === undefined) return null
  return { sha256: oid, bytes: Number(size), line: extensions.split('\n').length + 1, isExtended: extensions !== '' }
}

/**
 * Does a text begin as a pointer does? git-lfs replaces more than the specification allows (other line ends, keys that it
 * does not know), so what begins like this is not the file that stands in a checkout.
 */
export function looksLikeLfsPointer(text: string): boolean {
  return /^\s*version\s+https?:\/\/(?:git-lfs\.github\.com|hawser\.github\.com|git-media\.io)\//.test(text)
}

/** A pointer as git-lfs writes it, without extensions. */
export function lfsPointer(sha256: string, bytes: number): Uint8Array {
  const text = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${bytes}\n`
  return new TextEncoder().encode(text)
}
