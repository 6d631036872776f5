import { compare } from 'semver'
import { type Precursor, type Reference, type Resolution, safeVersion } from '../../model/index.ts'

/**
 * What a version is compared with (contracts 3): the nearest that is not higher, of those that base's lockfiles have
 * under the same name; else what the release line had before, where its history was read anyway.
 */
export async function findPrecursor(
  reference: Reference,
  candidates: readonly Reference[],
  resolve: (reference: Reference) => Promise<Resolution>,
): Promise<Precursor | null> {
  if (reference.loader !== 'registry') return elsewhere(candidates)
  const version = safeVersion(reference.revision)?.safeText
  if (version === undefined) return null
  const nearest = nearestOf(candidates, version)
  if (nearest) return { reference: nearest, resolution: await resolve(nearest) }
  const own = await resolve(reference)
  const before = own.kind === 'resolved' ? own.artifact.npm?.before : undefined
  if (before === undefined) return null
  const { integrity: _, resolved: __, digest: ___, ...bare } = reference
  const released = { ...bare, revision: before.version }
  return { reference: released, resolution: await resolve(released) }
}

/** What comes from git or an address is compared with what base took from elsewhere, else with whatever base had. */
function elsewhere(candidates: readonly Reference[]): Precursor | null {
  const old = candidates.find(({ loader }) => loader === 'git' || loader === 'url') ?? candidates[0]
  return old ? { reference: old, resolution: { kind: 'unsupported', reason: 'not-compared' } } : null
}

function nearestOf(candidates: readonly Reference[], version: string): Reference | undefined {
  const exact = candidates.flatMap(candidate => {
    const written = safeVersion(candidate.revision)?.safeText
    const isComparable = written !== undefined && candidate.loader === 'registry' && compare(written, version) <= 0
    return isComparable ? [{ candidate, written }] : []
  })
  return exact.toSorted((a, b) => compare(b.written, a.written))[0]?.candidate
}
