import type { Dossier, Evidence, Fix, Policy, Reference } from '../model/index.ts'
import { safeIntegrity, spoken, words } from '../model/index.ts'
import { defineCheck } from './define.ts'

const restore =
  'Restore the entry: delete it from the lockfile and let the package manager write it again from the registry, then look at what changed. If the entry was not edited by hand, ask whoever prepared this change how it came about.'

export const npmIntegrityMismatch = defineCheck({
  id: 'npm-integrity-mismatch',
  title: 'Lock entry does not pin what the registry signed',
  messages: {
    differs: {
      text: 'the lock has another hash for {name} {version} than {registry}: {found}, where it should be {expected}',
      remedy: restore,
    },
    'several-hashes': {
      text: '{name} {version} is pinned to several hashes: a package manager takes whatever fits any of them',
      remedy: restore,
    },
    malformed: {
      text: '{name} {version} is pinned to {found}, which is no sha512',
      remedy: restore,
    },
    'other-tarball': {
      text: '{name} {version} is taken from {resolved}, which is not the address of that version',
      remedy: restore,
    },
    'other-package': {
      text: '{name} {version} stands in the place of {asked}, and no manifest of this pull request asks for that',
      remedy:
        'Restore the entry: delete it from the lockfile and let the package manager write it again. If an override of the project puts the one in the place of the other, change it in the same pull request, where a reader sees it.',
    },
    'sha1-differs': {
      text: '{name} {version} is pinned by SHA-1 to other content than {registry} has',
      remedy: restore,
    },
    'tarball-differs': {
      text: '{registry} serves {found} for {name} {version}, and lists {expected}',
      remedy:
        'Do not install it. What is served is not what was published: compare with the registry itself, from another network, and tell whoever runs the registry or the proxy before it.',
    },
    'not-pinned': {
      text: '{name} {version} has no integrity: whatever is served under its address will be installed',
      remedy: restore,
    },
    'sha1-only': {
      text: '{name} {version} is pinned by SHA-1 alone, which can be forged',
      remedy: 'Let a current package manager write the entry again, with the sha512 that the registry signs.',
    },
    absent: {
      text: '{name} {version} is not at {registry}: {detail}',
      remedy:
        'Write a version that exists. If the package comes from another registry, name that registry and its scopes in the policy on the base branch; until then anybody could register the name here.',
    },
    'version-absent': {
      text: '{name} is at {registry}, and no version {version} of it',
      remedy:
        'Write a version that exists. Versions are withdrawn when they turn out to be malicious, and a cache may go on serving them; if this one was published minutes ago, run the check again.',
    },
    required: {
      text: '{name} {version}: the policy requires a proved integrity, and there is none ({why})',
      remedy:
        'Use a lockfile whose hashes can be compared with the registry’s, at a registry that signs, or take the requirement out of the policy on the base branch.',
    },
  },
  *survey({ dossiers }) {
    const asked = new Set(dossiers.flatMap(({ reference, alsoAt }) => [reference, ...alsoAt].map(wishOf)))
    for (const dossier of dossiers) {
      const { reference, previous } = dossier
      const { standsInFor, id, revision } = reference
      if (standsInFor === undefined || asked.has(wishKey(standsInFor, id))) continue
      if (previous?.reference.standsInFor === standsInFor) continue
      const data = { name: id ?? '', version: revision ?? '', asked: standsInFor }
      yield { messageId: 'other-package', data, hard: true, dossier }
    }
  },
  *examine(dossier, policy) {
    const { reference, resolution, evidence } = dossier
    if (reference.hub !== 'npm') return
    const it = { name: reference.id ?? '', version: reference.revision ?? '' }
    if (resolution.kind === 'absent') {
      const data = { ...it, registry: words`the registry` }
      if (resolution.what === 'revision' && isLocked(reference)) yield { messageId: 'version-absent', data }
      else yield { messageId: 'absent', data: { ...data, detail: resolution.detail } }
    }
    for (const found of evidence.filter(({ claim }) => claim === 'integrity')) {
      const data = { ...it, ...compared(found) }
      const fault = faultOf(found)
      const fix = fixOf(dossier, found, policy)
      const hard = found.outcome === 'refuted'
      if (fault) yield { messageId: fault, data, hard, ...(fix ? { fix } : {}) }
      else if (isMissed(dossier, found, policy))
        yield { messageId: 'required', data: { ...it, why: spoken(found.reason) } }
    }
  },
})

const wishKey = (alias: string, id: string | null) => JSON.stringify([alias, id])

/** What a manifest says: this package, under that name. A lock says so of itself. */
const wishOf = ({ alias, id, installPath, standsInFor }: Reference) =>
  alias === undefined || installPath !== undefined || standsInFor !== undefined ? '' : wishKey(alias, id)

/** A manifest's version may also be that of a package in the same repository, which bears a public one's name. */
function isLocked({ integrity, resolved, digest }: Reference): boolean {
  return integrity !== undefined || resolved !== undefined || digest !== undefined
}

const faults = [
  'differs',
  'several-hashes',
  'malformed',
  'other-tarball',
  'sha1-differs',
  'tarball-differs',
  'not-pinned',
  'sha1-only',
] as const

function faultOf({ reason }: Evidence): (typeof faults)[number] | undefined {
  return faults.find(fault => fault === reason)
}

function compared({ detail }: Evidence) {
  const [found = words`nothing`, expected = words`nothing`] = [detail?.['found'], detail?.['expected']]
  return {
    found,
    expected,
    registry: detail?.['registry'] ?? words`the registry`,
    resolved: detail?.['resolved'] ?? words`nowhere`,
  }
}

/** What could not be reached is could-not-check's to say. */
function isMissed({ reference }: Dossier, { outcome, gap }: Evidence, policy: Policy): boolean {
  return outcome !== 'verified' && gap === undefined && policy.required(reference).includes('integrity')
}

/**
 * The signed integrity in place of the wrong one: only where its signature was verified, the address is right as it
 * stands, nothing else speaks against the package, and its publisher is not refused.
 */
function fixOf(dossier: Dossier, { basis, reason, detail }: Evidence, policy: Policy): Fix | null {
  const { reference, evidence } = dossier
  const value = safeIntegrity(detail?.['expected'])
  const repairable = ['differs', 'several-hashes', 'malformed', 'not-pinned', 'sha1-only'].includes(reason)
  const elsewhere = detail?.['host'] !== undefined
  if (!value || !reference.pinAt || basis !== 'signed' || !repairable || elsewhere) return null
  if (evidence.some(each => each.claim !== 'integrity' && each.outcome === 'refuted')) return null
  return policy.publisher(dossier).verdict === 'not-allowed' ? null : { at: reference.pinAt, value }
}
