import { nodesOf, parse } from '../report/gfm.ts'
import type { Files } from '../world/github/scratch.ts'
import type { ReviewComment } from '../world/github/state.ts'

/** How the new lines end: as the file's own line that they replace (`kept`), or in any case so. */
export type LineEnd = 'kept' | '\n' | '\r\n'

/** What a click on "Commit suggestion" puts in the place of `startLine`…`line`; null where the comment has none. */
export function suggestionIn({ body }: Pick<ReviewComment, 'body'>): readonly string[] | null {
  const found = nodesOf(parse(body)).filter(
    node => node.type === 'code' && 'lang' in node && node.lang === 'suggestion',
  )
  if (found.length > 1) throw new Error('GitHub offers one suggestion of a comment')
  const text = found[0]?.value
  return text === undefined ? null : text.split('\n')
}

/** The files as they stand after a click on every suggestion, as one commit. Only those that have one. */
export function applyAll(comments: readonly ReviewComment[], files: Files, lineEnd: LineEnd = 'kept'): Files {
  const suggested = comments.filter(comment => suggestionIn(comment) !== null)
  const byPath = Map.groupBy(suggested, comment => comment.path)
  return Object.fromEntries([...byPath].map(([path, some]) => [path, applyTo(textAt(files, path), some, lineEnd)]))
}

function textAt(files: Files, path: string): string {
  const text = files[path]
  if (typeof text !== 'string') throw new Error(`no text at ${path}`)
  return text
}

/** From the bottom up, so that no suggestion moves the lines of another. */
function applyTo(text: string, comments: readonly ReviewComment[], lineEnd: LineEnd): string {
  const lines = text.split(/(?<=\n)/)
  for (const comment of comments.toSorted((a, b) => b.line - a.line)) {
    const start = comment.startLine ?? comment.line
    const end = lineEnd === 'kept' ? (/\r?\n$/.exec(lines[comment.line - 1] ?? '')?.[0] ?? '\n') : lineEnd
    const written = (suggestionIn(comment) ?? []).map(line => line + end)
    lines.splice(start - 1, comment.line - start + 1, ...written)
  }
  return lines.join('')
}
