import { formatOf, isAmbiguous } from '../catalogue/model-formats.ts'
import {
  type Artifact,
  type Dossier,
  type Evidence,
  enumerate,
  inline,
  isLoadable,
  type ListedFile,
  type Phrase,
  words,
} from '../model/index.ts'
import { md } from './escape.ts'
import { say } from './fill.ts'
import type { Section } from './layout.ts'
import type { Shown } from './shown.ts'

const kinds = ['weights', 'code', 'chat template', 'configuration', 'other files'] as const
type Kind = (typeof kinds)[number]
const changes = ['added', 'changed', 'removed'] as const

export interface MovedFile {
  readonly kind: Kind
  readonly what: (typeof changes)[number]
  readonly path: string
}

/** What another revision of a model brings, beside what base had. */
export interface Moved {
  readonly files: readonly MovedFile[]
  /** Neither side's digests could be had: what changed inside files is not known. */
  readonly byNames: boolean
  readonly facts: readonly { readonly what: string; readonly before: string; readonly after: string }[]
  /** Of the new commit, ISO date; its committer's own word. */
  readonly date?: string
}

/** Null where nothing moved, or one of the two is not known. */
export function movedIn({ reference, resolution, previous, evidence }: Dossier): Moved | null {
  if (reference.ecosystem !== 'model' || resolution.kind !== 'resolved' || previous?.resolution.kind !== 'resolved')
    return null
  const [was, is] = [previous.resolution.artifact, resolution.artifact]
  if (meaningOf(was) === meaningOf(is)) return null
  const date = is.model?.committedAt?.slice(0, 10)
  return {
    files: filesMoved(was, is),
    byNames: !(was.files && is.files),
    facts: factsMoved(
      { ...statedBy(was), signer: signerIn(previous.evidence ?? []) },
      { ...statedBy(is), signer: signerIn(evidence) },
    ),
    ...(date === undefined ? {} : { date }),
  }
}

const meaningOf = ({ id, digest, model }: Artifact) => [id, model?.commit, digest?.hex].join(' ')

/** By digests where both sides have them, else by names alone. */
function filesMoved(was: Artifact, is: Artifact): readonly MovedFile[] {
  const [before, after] = [contentOf(was), contentOf(is)]
  const moved = (what: MovedFile['what'], path: string) => ({ kind: kindOf(path), what, path })
  return [
    ...[...after.keys()].filter(path => !before.has(path)).map(path => moved('added', path)),
    ...[...before].filter(([path, one]) => differs(one, after.get(path))).map(([path]) => moved('changed', path)),
    ...[...before.keys()].filter(path => !after.has(path)).map(path => moved('removed', path)),
  ]
}

function contentOf({ files, model }: Artifact): ReadonlyMap<string, ListedFile | null> {
  if (files) return new Map(files.map(file => [file.path, file]))
  return new Map((model?.paths ?? []).map(path => [path, null]))
}

function differs(one: ListedFile | null, other: ListedFile | null | undefined): boolean {
  if (!one || !other) return false
  // Of each side what the other has too: one commit's small files may be hashed, the other's known by git's id alone.
  const pairs = [
    [one.listed?.hex, other.listed?.hex],
    [one.gitOid, other.gitOid],
    [one.observed?.hex, other.observed?.hex],
    [one.bytes, other.bytes],
  ] as const
  const told = pairs.find(([was, is]) => was !== undefined && is !== undefined)
  return told !== undefined && told[0] !== told[1]
}

const program = /\.(?:py|pyi|ipynb|js|mjs|cjs|ts|sh|bash|ps1|bat|cmd|lua|c|cc|cpp|cu|h|rs|so|dll|dylib|exe)$/i

function kindOf(path: string): Kind {
  if (program.test(path)) return 'code'
  if (formatOf(path) !== null || isAmbiguous(path)) return 'weights'
  if (/chat_template|\.jinja2?$/i.test(path)) return 'chat template'
  return isLoadable(path) ? 'configuration' : 'other files'
}

type Stated = Readonly<Record<string, string>>

/** Facts of the hub's, each as one text that can be compared. */
function statedBy({ id, publisher, model = {} }: Artifact): Stated {
  const parents = (model.lineage ?? []).filter(step => step.model === id).map(({ from }) => from)
  const formats = (model.paths ?? []).flatMap(path => formatOf(path)?.id ?? [])
  return {
    id,
    publisher: publisher.name,
    repository: model.repositoryId ?? '',
    licence: (model.licence ?? []).toSorted().join(', '),
    parents: parents.toSorted().join(', '),
    formats: [...new Set(formats)].toSorted().join(', '),
    'chat template': model.template?.sha256 ?? '',
    'code elsewhere': (model.code?.foreign ?? []).toSorted().join(', '),
  }
}

function signerIn(evidence: readonly Evidence[]): string {
  const signed = evidence.find(({ claim, outcome }) => claim === 'model-signature' && outcome === 'verified')
  return signed?.signer?.identity ?? signed?.signer?.keyId ?? ''
}

function factsMoved(before: Stated, after: Stated): Moved['facts'] {
  return Object.entries(after).flatMap(([what, now]) => {
    const then = before[what] ?? ''
    return then === now ? [] : [{ what, before: then, after: now }]
  })
}

/** One row for each model whose meaning moved: what, how old, and what stays unknown. */
export function moves({ entries }: Shown): readonly Phrase[] {
  return entries.flatMap(({ dossier, name }) => {
    const moved = dossier && movedIn(dossier)
    if (!moved || !dossier) return []
    const was = dossier.previous?.reference.revision?.slice(0, 12) ?? 'no revision'
    const date = moved.date === undefined ? words`` : words` (its commit is of ${moved.date}, by its own word)`
    return [words`${name}, from ${was}${date}: ${movedWords(moved)}`]
  })
}

/** `weights changed: a; licence mit → other`. */
export function movedWords(moved: Moved): Phrase {
  const told = [...kinds.flatMap(kind => filesPhrase(moved, kind)), ...moved.facts.map(factPhrase)]
  const rest = moved.byNames ? words`; files were compared by their names alone` : words``
  return words`${told.length === 0 ? words`nothing that could be compared differs` : joined(told)}${rest}`
}

function filesPhrase({ files }: Moved, kind: Kind): readonly Phrase[] {
  return changes.flatMap(what => {
    const paths = files.filter(file => file.kind === kind && file.what === what).map(({ path }) => path)
    return paths.length === 0 ? [] : [inline(`${kind} ${what}: {paths}`, { paths: enumerate(paths, { most: 3 }) })]
  })
}

const brief = (value: string): Phrase =>
  value === '' ? words`none` : words`${/^[0-9a-f]{40,}$/.test(value) ? `${value.slice(0, 12)}…` : value}`

const factPhrase = ({ what, before, after }: Moved['facts'][number]): Phrase =>
  inline(`${what} {before} → {after}`, { before: brief(before), after: brief(after) })

function joined(phrases: readonly Phrase[]): Phrase {
  const slots = phrases.map((_, index) => `{p${index}}`).join('; ')
  return inline(slots, Object.fromEntries(phrases.map((one, index) => [`p${index}`, one])))
}

export function movedSection(shown: Shown): Section | null {
  const rows = moves(shown).map(phrase => md`- ${say.markdown(phrase)}`)
  if (rows.length === 0) return null
  return { title: `What moved (${rows.length})`, intro: md``, rows, noun: 'model', importance: 2 }
}
