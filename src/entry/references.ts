import { extract } from '../extract/index.ts'
import { contentOf, type Gap, type Reference } from '../model/index.ts'

export type { Gap, Reference } from '../model/index.ts'

export interface SourceText {
  /** Relative to the repository's root, with `/`: the name decides which extractors look at it. */
  readonly path: string
  /** UTF-8; bytes that are no text are judged by their first ones (a committed weight file). */
  readonly content: string | Uint8Array
}

/**
 * Every reference to model weights and npm packages in the given files, and what could not be read of them.
 * Pure: no network, no file system, and never throws on what a file contains.
 */
export function findReferences(files: Iterable<SourceText>): { references: Reference[]; gaps: Gap[] } {
  const found: { references: Reference[]; gaps: Gap[] } = { references: [], gaps: [] }
  for (const { path, content } of files) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const { references, gaps } = extract(path, contentOf('100644', '', bytes))
    found.references.push(...references)
    found.gaps.push(...gaps)
  }
  return found
}
