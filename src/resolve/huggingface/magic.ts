import { formatOf, holdsBy, isAmbiguous, isTrainingState } from '../../catalogue/model-formats.ts'
import type { ContentFacts, Policy, Reference } from '../../model/index.ts'
import { fetchHead, type Place } from './content.ts'

/** Files that are looked into, and how far: every magic number stands within the first bytes. */
const most = { files: 4, bytes: 16 }

/**
 * What the first bytes say of files whose names say nothing (`model.bin`). Only where it matters: the reference selects
 * one, or the repository has no weights in a format that is safe by its name, or the policy asks about formats.
 */
export async function findContents(
  place: Place,
  paths: readonly string[],
  reference: Reference,
  policy: Policy,
): Promise<ContentFacts | undefined> {
  const { path } = reference
  const selected = paths.filter(one => one === path && isAmbiguous(one))
  const ambiguous = selected.length > 0 ? selected : paths.filter(one => isAmbiguous(one) && !isTrainingState(one))
  const isAsked = selected.length > 0 || policy.rule('formats', reference).value !== 'any' || !paths.some(isSafe)
  if (ambiguous.length === 0 || !isAsked) return undefined
  const heads = await Promise.all(
    ambiguous.slice(0, most.files).map(async one => ({ path: one, head: await fetchHead(place, one, most.bytes) })),
  )
  const looked = heads.flatMap(({ path: one, head }) => (head ? [{ path: one, ...holdsBy(head) }] : []))
  const seen = new Set(looked.map(one => one.path))
  return { looked, unlooked: ambiguous.filter(one => !seen.has(one)) }
}

const isSafe = (path: string) => ['safe', 'data'].includes(formatOf(path)?.risk ?? '')
