import { commentableLines } from './patch.ts'

/** One file of a unified diff, as `git diff` prints it. */
export interface DiffFile {
  readonly path: string
  /** The path before, where it is another one. */
  readonly previousPath?: string
  /** Lines of the new file, 1-based, that a review comment may stand on. */
  readonly commentable: ReadonlySet<number>
}

/**
 * The files of a unified diff in git's format, with the lines that can carry a comment. Contents are not taken from a
 * diff: they are read whole, at fixed commits. Paths that git quotes (`"b/a\303\244.py"`) are unquoted; deleted files
 * are left out.
 */
export function parseDiff(text: string): readonly DiffFile[] {
  return text
    .split(/^(?=diff --git )/m)
    .filter(part => part.startsWith('diff --git '))
    .flatMap(part => {
      const hunks = part.search(/^@@ /m)
      const header = (hunks === -1 ? part : part.slice(0, hunks)).split('\n')
      const before = pathAfter(header, '--- ', 'a/') ?? pathAfter(header, 'rename from ', '')
      const path = pathAfter(header, '+++ ', 'b/') ?? pathAfter(header, 'rename to ', '')
      if (path === undefined || path === null) return []
      const moved = typeof before === 'string' && before !== path ? { previousPath: before } : {}
      return [{ path, ...moved, commentable: commentableLines(hunks === -1 ? '' : part.slice(hunks)) }]
    })
}

/** `undefined` where the line is missing, `null` for `/dev/null`. */
function pathAfter(header: readonly string[], mark: string, prefix: string): string | null | undefined {
  const written = header
    .find(line => line.startsWith(mark))
    ?.slice(mark.length)
    .replace(/\t$/, '')
  if (written === undefined) return undefined
  const path = unquote(written)
  if (path === '/dev/null') return null
  return path.startsWith(prefix) ? path.slice(prefix.length) : path
}

/** Git quotes a path with unusual bytes like a C string: git-config(1), core.quotePath. */
function unquote(written: string): string {
  if (!/^".*"$/.test(written)) return written
  const escapes: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 }
  const bytes: number[] = []
  for (const [part, code] of written.slice(1, -1).matchAll(/\\(?<escape>[0-7]{3}|.)|[^\\]/gu)) {
    if (code === undefined) bytes.push(...new TextEncoder().encode(part))
    else bytes.push(code.length === 3 ? Number.parseInt(code, 8) : (escapes[code] ?? 63))
  }
  return new TextDecoder().decode(Uint8Array.from(bytes))
}
