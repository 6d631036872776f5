import { createHash } from 'node:crypto'

/** git's name of an object: SHA-1 over `type length NUL content`. It carries the strength of SHA-1, and no more. */
export function gitObjectId(type: 'blob' | 'tree' | 'commit', content: Uint8Array): string {
  return createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex')
}

/** The text that git holds in place of a large file (git-lfs spec v1, without extensions). */
export function lfsPointer(sha256: string, bytes: number): Uint8Array {
  const text = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${bytes}\n`
  return new TextEncoder().encode(text)
}
