import { baseNameOf, type FileChoice, type Reference } from '../../../model/index.ts'
import { isTokenizerByName } from './name/vocabulary-file.ts'
import type { Candidate } from './row/taking.ts'

/**
 * One literal may be read in several ways: the surest reading counts. A mention says nothing where something is loaded.
 */
export function settle(all: readonly Candidate[]): readonly Reference[] {
  const settled: Reference[] = []
  const candidates = withoutKept(all)
  const files = new Set(candidates.flatMap(candidate => candidate.file ?? []))
  for (const group of Map.groupBy(candidates, candidate => candidate.offset).values()) {
    const rank = group.reduce((lowest, candidate) => Math.min(lowest, candidate.rank), Number.POSITIVE_INFINITY)
    if (rank > 0 && files.has(group[0]?.offset ?? -1)) continue
    const lowest = group.filter(candidate => candidate.rank === rank)
    const equal = [...lowest, ...handedOn(lowest, group)].map(candidate => candidate.reference)
    const isTold = rank > 0 && equal.some(({ kind }) => kind === 'adapter' || kind === 'draft')
    // Among guesses, a name that says what the model is for says more than one that only says that it is one.
    const surest = (isTold ? equal.filter(({ kind }) => kind !== 'weights') : equal).filter(
      one => !isOnward(one, equal),
    )
    for (const same of Map.groupBy(surest, reference => `${reference.hub} ${reference.id}`).values())
      settled.push(...roles(same))
  }
  return settled.toSorted((a, b) => a.line - b.line || (a.column ?? 0) - (b.column ?? 0))
}

/**
 * What an address ends in, or a repository has, is what its file is kept under: where nothing asks for it by a name of its
 * own it is none of this machine.
 */
function withoutKept(found: readonly Candidate[]): readonly Candidate[] {
  const isAny = ({ reference: { loader } }: Candidate) => loader.startsWith('any-weights-')
  const kept = new Set(found.flatMap(({ reference }) => filesOf(reference)))
  const isKept = ({ id, line }: Reference) => kept.has(id ?? '') || kept.has(`${line} ${id}`)
  return kept.size === 0 ? found : found.filter(one => !isAny(one) || !isKept(one.reference))
}

const filesOf = ({ hub, id, path, kind, line, loader }: Reference): readonly string[] => {
  if (kind === 'mention') return []
  if (hub === 'local-weight-file') return loader.startsWith('any-weights-') ? [] : [`${line} ${id}`]
  const file = hub === 'url' ? (id ?? '').replace(/[?#].*$/, '') : (path ?? '')
  return file.includes('.') ? [file, baseNameOf(file)] : []
}

/**
 * A tokenizer's name is mostly its model's too: that a tokenizer takes it does not silence a call, a command or a setting
 * that is handed the name as a model's. What only a variable is called says no more than the tokenizer.
 */
function handedOn(lowest: readonly Candidate[], group: readonly Candidate[]): readonly Candidate[] {
  if (!lowest.every(({ rank, reference: { kind } }) => rank === 0 && kind === 'tokenizer')) return []
  const isRole = (rank: number) => rank === 2 || rank === 3
  return group.filter(({ rank, isHanded, reference: { kind } }) => isHanded && isRole(rank) && kind === 'weights')
}

/** What is handed on to a loader is no data any more, no vocabulary, and no mention. */
const isOnward = (one: Reference, equal: readonly Reference[]) =>
  (one.kind === 'mention' &&
    equal.some(({ kind, hub, id }) => kind === 'weights' && hub === one.hub && id === one.id)) ||
  (one.kind === 'dataset' && equal.some(({ id }) => id === `datasets/${one.id}`)) ||
  (isTokenizerByName(one) &&
    equal.some(({ kind, id, path }) => kind === 'weights' && id === one.id && path === one.path))

/** Of several files that are asked for one by one each counts; what one of them leaves aside the others may take. */
function joined(rows: readonly Reference[]): FileChoice | undefined {
  const files = rows.flatMap(({ path, choice }) => [...(path === undefined ? [] : [path]), ...(choice?.only ?? [])])
  const without = rows.find(({ choice }) => choice?.without)?.choice?.without
  const isWhole = rows.some(({ path, choice }) => path === undefined && !choice?.only)
  if (files.length === 0 && !without) return undefined
  return { only: [...new Set([...files, ...(isWhole ? ['*'] : [])])], ...(without && { without }) }
}

/** Roles of the literal, each with the revisions it is loaded at; who takes the whole repository takes its files too. */
function roles(same: readonly Reference[]): readonly Reference[] {
  const byRole = Map.groupBy(same, ({ kind, revision, digest }) => JSON.stringify([kind, revision, digest]))
  return [...byRole.values()].flatMap(rows => {
    const paths = new Set(rows.map(row => row.path))
    const remoteCode = rows.find(row => row.remoteCode?.enabled)?.remoteCode
    const one = rows.find(row => row.path === undefined) ?? rows[0]
    if (!one) return []
    const { path, choice: _, ...whole } = one
    const choice = paths.size === 1 ? rows.find(row => row.choice)?.choice : joined(rows)
    return [
      {
        ...whole,
        ...(path && paths.size === 1 && { path }),
        ...(choice && { choice }),
        ...(remoteCode && { remoteCode }),
      },
    ]
  })
}
