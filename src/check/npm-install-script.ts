import { isOpened, type NpmFacts, type Reference } from '../model/index.ts'
import { defineCheck } from './define.ts'
import { factsOf, pairOf, scriptChanges } from './npm/change.ts'

const look =
  'Read the script in the package’s tarball before you merge. It runs on every machine that installs, with everything that stands there; most packages that have none do without. Installing with scripts off, and allowing single packages, keeps this from mattering.'

export const npmInstallScript = defineCheck({
  id: 'npm-install-script',
  title: 'Package runs a new or another script when it is installed',
  messages: {
    added: { text: '{name} {version} runs a {script} script that {before} did not have: {text}', remedy: look },
    changed: {
      text: '{name} {version} runs another {script} script than {before}: {text}, where it was {was}',
      remedy: look,
    },
    brought: { text: '{name} {version} is new here and runs a {script} script: {text}', remedy: look },
    untold: {
      text: 'the lock says that {name} {version} runs a script when it is installed, and the registry tells of none',
      remedy:
        'Look into package.json in the package’s tarball. A registry repeats what it was told when a version was published, and does not compare; npm runs what the tarball has once the lock says so.',
    },
  },
  *examine(dossier) {
    const { reference, resolution, previous, evidence } = dossier
    const facts = factsOf(resolution)
    if (reference.hub !== 'npm' || facts === null) return
    const it = { name: reference.id ?? '', version: reference.revision ?? '' }
    if (previous === null) {
      for (const { script, text } of scriptChanges(facts, null)) {
        yield { messageId: 'brought', data: { ...it, script, text: shown(text) } }
      }
    }
    const wasUntold = previous !== null && isUntold(previous.reference, factsOf(previous.resolution))
    // Whoever opened the tarball knows better, and says so.
    if (isUntold(reference, facts) && !wasUntold && !evidence.some(isOpened)) yield { messageId: 'untold', data: it }
    const pair = pairOf(dossier)
    for (const { script, text, before: was } of pair ? scriptChanges(pair.head, pair.was) : []) {
      const data = { ...it, before: pair?.before ?? '', script, text: shown(text) }
      if (was === null) yield { messageId: 'added', data }
      else yield { messageId: 'changed', data: { ...data, was: shown(was) } }
    }
  },
})

/** Publisher and tarball disagree, or somebody wrote into the lock what makes npm look. */
function isUntold({ hasInstallScript }: Reference, facts: NpmFacts | null): boolean {
  return hasInstallScript === true && facts !== null && scriptChanges(facts, null).length === 0
}

const longest = 160

/** Enough to recognise it; a script that is longer is itself worth a look. */
function shown(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
