import { type Artifact, type Dossier, enumerate, isLoadable, type Phrase, words } from '../model/index.ts'
import { md } from './escape.ts'
import { say } from './fill.ts'
import type { Section } from './layout.ts'
import type { Entry, Shown } from './shown.ts'

/** Smaller files (configurations, empty ones) are the same in many models, and say nothing. Bytes. */
const worthSaying = 1024 * 1024

/** The same bytes under several names, by the sha256 that each hub lists or that is written in a pointer. */
export interface Same {
  readonly sha256: string
  readonly bytes: number
  readonly at: readonly Entry[]
}

/** Content that more than one hub serves: two hubs that agree are a cheap second witness for either. */
export function sameContent({ entries }: Shown): readonly Same[] {
  const found = new Map<string, { bytes: number; at: Map<string, Entry> }>()
  for (const entry of entries) {
    for (const { sha256, bytes } of entry.dossier ? digestsOf(entry.dossier) : []) {
      const known = found.get(sha256) ?? { bytes, at: new Map() }
      known.at.set(`${entry.reference.hub}:${entry.reference.id}`, entry)
      found.set(sha256, known)
    }
  }
  const isElsewhereToo = ({ at }: { readonly at: ReadonlyMap<string, Entry> }) =>
    new Set([...at.values()].map(({ reference }) => reference.hub)).size > 1
  return [...found].flatMap(([sha256, one]) =>
    isElsewhereToo(one) ? [{ sha256, bytes: one.bytes, at: [...one.at.values()] }] : [],
  )
}

function digestsOf({ resolution }: Dossier): readonly { readonly sha256: string; readonly bytes: number }[] {
  if (resolution.kind !== 'resolved' || resolution.artifact.npm) return []
  const { files = [], model, digest, hub }: Artifact = resolution.artifact
  const listed = files.filter(({ path, bytes }) => isLoadable(path) && bytes >= worthSaying)
  return [
    ...listed.flatMap(({ listed: one, bytes }) => (one?.algorithm === 'sha256' ? [{ sha256: one.hex, bytes }] : [])),
    ...(model?.selected ? [{ sha256: model.selected.digest.hex, bytes: model.selected.bytes }] : []),
    // A pointer's digest is the file's; that of a registry is its manifest's.
    ...(digest && ['git-lfs', 'url'].includes(hub) ? [{ sha256: digest.hex, bytes: 0 }] : []),
  ]
}

export function samePhrases(shown: Shown): readonly Phrase[] {
  return sameContent(shown).map(({ sha256, at }) => {
    const names = enumerate([...new Set(at.map(({ name }) => name))], { most: 5, between: ' and ' })
    return words`${names} hold the same bytes (${`sha256:${sha256.slice(0, 12)}…`})`
  })
}

export function sameSection(shown: Shown): Section | null {
  const rows = samePhrases(shown).map(phrase => md`- ${say.markdown(phrase)}`)
  if (rows.length === 0) return null
  return { title: `The same at several hubs (${rows.length})`, intro: md``, rows, noun: 'file', importance: 4 }
}
