import { type Dossier, type Evidence, enumerate, type Filling, spoken, words } from '../model/index.ts'
import { aboutEach, defineCheck } from './define.ts'

const distrust =
  'Stay on the version before. What every tool shows of this version, and what this check examined of it, is not what its tarball holds; honest publishing does not come to that. Look into package.json in the tarball, and tell the registry.'

export const npmManifestMismatch = defineCheck({
  id: 'npm-manifest-mismatch',
  title: 'Tarball holds something else than the registry tells',
  messages: {
    'other-identity': {
      text: 'the tarball of {name} {version} calls itself by another name or version: {packed}',
      remedy: distrust,
    },
    'hidden-script': {
      text: 'the tarball of {name} {version} runs what the registry does not tell of when it is installed: {packed}',
      remedy: distrust,
    },
    'hidden-build': {
      text: 'the tarball of {name} {version} has npm build native code when it is installed, and the registry does not tell of it: {packed}',
      remedy:
        'Read binding.gyp in the tarball: it may run any command. Some old packages with native code were published so; of others, stay on the version before.',
    },
    'hidden-dependency': {
      text: 'the tarball of {name} {version} wants packages that the registry does not tell of: {packed}',
      remedy: distrust,
    },
    unreadable: {
      text: 'the tarball of {name} {version} is an archive that {why}: package managers may read it in different ways',
      remedy:
        'Stay on the version before, and ask its publisher: the tools that pack packages do not make such archives. What this one installs depends on who unpacks it, and nobody can tell what that is.',
    },
    differs: {
      text: 'the tarball of {name} {version} and the registry disagree in {packed}',
      remedy:
        'Look at package.json in the tarball. Publishing with a tool that rewrites it on the way can come to this; what is installed follows one of the two, and other checks have read the registry’s.',
    },
    unopened: {
      text: '{count} tarballs were not opened, {name} among them ({why}): what they hold was not compared with what the registry tells of them',
      remedy:
        'Raise `tarballs:` in the policy on the base branch, or bring fewer packages at once. What is too large, or is served from another host, cannot be opened here.',
    },
  },
  *examine({ reference, evidence, isPrivate }) {
    const it = { name: reference.id ?? '', version: reference.revision ?? '' }
    for (const found of evidence.filter(({ claim }) => claim === 'manifest')) {
      const { reason } = found
      if (reason === 'unreadable')
        yield { messageId: reason, data: { ...it, why: spoken(found.detail?.['why'] ?? '') } }
      if (found.outcome !== 'refuted' || !isDifference(reason)) continue
      const packed = isPrivate ? words`what only its registry tells` : partsOf(found)
      yield { messageId: reason, data: { ...it, packed }, hard: true }
    }
  },
  *survey({ dossiers }) {
    const reasons = Map.groupBy(dossiers.flatMap(unopened), ({ reason }) => reason)
    for (const [reason, [first, ...others]] of reasons) {
      if (!first) continue
      const { dossier } = first
      const data = { count: String(others.length + 1), name: dossier.reference.id ?? '', why: spoken(reason) }
      const about = aboutEach([first, ...others].map(one => one.dossier))
      yield { messageId: 'unopened', data, dossier, about }
    }
  },
})

const differences = ['other-identity', 'hidden-script', 'hidden-build', 'hidden-dependency', 'differs'] as const

function isDifference(reason: string): reason is (typeof differences)[number] {
  return differences.some(one => one === reason)
}

/** Where somebody could have hidden something: not what could not be reached, which is a gap, nor what nobody wanted. */
const hiding: readonly string[] = ['beyond-the-limit', 'too-large', 'served-elsewhere']

function unopened(dossier: Dossier): readonly { readonly dossier: Dossier; readonly reason: string }[] {
  return dossier.evidence.flatMap(({ claim, reason }) =>
    claim === 'manifest' && hiding.includes(reason) ? [{ dossier, reason }] : [],
  )
}

const longest = 160

/** `scripts.postinstall: node x.js`, each on which the tarball has its own word. */
function partsOf({ detail = {} }: Evidence): Filling {
  const parts = Object.entries(detail).flatMap(([key, value]) => {
    const what = /^packed (?<what>[\s\S]+)$/.exec(key)?.groups?.['what']
    if (what === undefined) return []
    const text = value.length > longest ? `${value.slice(0, longest)}…` : value
    return [value === '' ? words`${what} (not in the tarball)` : words`${what}: ${text}`]
  })
  return enumerate(parts)
}
