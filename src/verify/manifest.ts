import {
  type Evidence,
  type NpmFacts,
  nothingCovered,
  type Packed,
  parseIntegrity,
  subjectOf,
  type Verifier,
} from '../model/index.ts'
import { type Difference, differences } from './npm/confusion.ts'

/** What a run says of each kind of difference, one evidence with all of that kind. */
const kinds = ['other-identity', 'hidden-script', 'hidden-build', 'hidden-dependency', 'differs'] as const

/**
 * Does package.json in the version's tarball say what the registry tells of the version? A registry repeats what it was
 * sent beside the tarball, and every other check reads that. The tarball counts only with the listed hash.
 */
export const manifest: Verifier = {
  id: 'manifest',
  title: 'The tarball holds what the registry tells of it',
  *verify({ reference, artifact }) {
    if (!artifact.npm) return
    const { told, integrity, packed = unthought(artifact.npm) } = artifact.npm
    const about = { subject: subjectOf(reference), basis: 'observed', coverage: nothingCovered } as const
    const silent = { ...about, claim: 'manifest', outcome: 'undetermined', basis: 'listed' } as const
    if (packed.kind === 'unopened') return yield { ...silent, reason: packed.why }
    if (packed.kind === 'unreachable') {
      const detail = { why: packed.reason, answer: packed.detail }
      return yield { ...silent, reason: 'tarball-unreachable', detail, gap: 'unreachable' }
    }
    if (packed.kind === 'other-bytes' || packed.sha512 !== parseIntegrity(integrity)?.hex) {
      const found = `sha512-${Buffer.from(packed.sha512, 'hex').toString('base64')}`
      const detail = { registry: artifact.npm.registryHost, expected: integrity ?? '', found }
      return yield { ...about, claim: 'integrity', outcome: 'refuted', reason: 'tarball-differs', detail }
    }
    if (told) yield* judge(about, packed, told)
  },
}

const unthought = ({ asked }: NpmFacts): Packed => ({
  kind: 'unopened',
  why: asked === false ? 'registry-not-asked' : 'not-opened',
})

type About = Pick<Evidence, 'subject' | 'basis' | 'coverage'>

function* judge(
  about: About,
  packed: Extract<Packed, { readonly sha512: string }>,
  told: Parameters<typeof differences>[0],
): Iterable<Evidence> {
  if (packed.kind === 'unreadable') {
    yield { ...about, claim: 'manifest', outcome: 'undetermined', reason: 'unreadable', detail: { why: packed.why } }
    return
  }
  if (packed.kind !== 'opened') return
  const found = Map.groupBy(differences(told, packed.manifest), ({ kind }) => kind)
  for (const kind of kinds.filter(one => found.has(one))) {
    yield { ...about, claim: 'manifest', outcome: 'refuted', reason: kind, detail: detailOf(found.get(kind) ?? []) }
  }
  if (found.size > 0) return
  const coverage = { ...nothingCovered, observed: 1 }
  yield { ...about, claim: 'manifest', outcome: 'verified', reason: 'agrees', coverage }
}

/** Enough to see what it is about: whoever looks further opens the tarball. */
const most = 20

function detailOf(several: readonly Difference[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    several.slice(0, most).flatMap(({ what, packed, told }) => [
      [`packed ${what}`, packed ?? ''],
      [`told ${what}`, told ?? ''],
    ]),
  )
}
