import type { Content, Extraction, Extractor } from '../model/index.ts'
import { packageLock } from './npm/package-lock.ts'

/** Every extractor, one per lockfile format and one per carrier, in alphabetical order. */
export const extractors: readonly Extractor[] = [packageLock]

/** Does any extractor want this path? Decided by the path alone: other files are never fetched. */
export function concerns(path: string): boolean {
  return extractors.some(extractor => extractor.accepts(path))
}

const nothing: Extraction = { references: [], gaps: [] }

/** All references in one file, by every extractor that accepts its path. */
export function extract(path: string, content: Content | null, using: readonly Extractor[] = extractors): Extraction {
  if (content === null) return nothing
  const found = using
    .filter(extractor => extractor.accepts(path))
    .map(extractor => extractor.extract({ path, content }))
  return {
    references: found.flatMap(extraction => extraction.references),
    gaps: found.flatMap(extraction => extraction.gaps),
  }
}

/** Files that declare what a lockfile pins: findings sit on their lines. */
export function declares(path: string): boolean {
  return extractors.some(extractor => extractor.declares === true && extractor.accepts(path))
}
