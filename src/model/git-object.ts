import { createHash } from 'node:crypto'

/** git's name of an object: SHA-1 over `type length NUL content`. It carries the strength of SHA-1, and no more. */
export function gitObjectId(type: 'blob' | 'tree' | 'commit', content: Uint8Array): string {
  return createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex')
}
