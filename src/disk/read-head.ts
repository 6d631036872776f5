import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'

/** The first bytes of a plain file, and how long it is; null where it cannot be read. */
export function readHead(path: string, most: number): { readonly head: Uint8Array; readonly bytes: number } | null {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants
  let file: number | null = null
  try {
    file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    const at = fstatSync(file)
    if (!at.isFile()) return null
    const head = new Uint8Array(Math.min(most, at.size))
    return { head: head.subarray(0, readSync(file, head, 0, head.length, 0)), bytes: at.size }
  } catch {
    return null
  } finally {
    if (file !== null) closeSync(file)
  }
}
