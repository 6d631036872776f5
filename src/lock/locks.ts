import {
  type Content,
  type Evidence,
  type Gap,
  isLockClaim,
  type LockChange,
  type LockDifference,
  type LockEntry,
  type LockMatch,
  modelsLockPath,
  type Reference,
  type Resolution,
  type StaleEntries,
  type Wanted,
} from '../model/index.ts'
import { describeChange } from './describe.ts'
import { formatLock } from './format.ts'
import { compareIdentity, matchLock } from './match.ts'
import { type Lock, type LockFault, parseLock } from './parse.ts'
import { type Read, staleIn } from './stale.ts'

/** The locks of base and head, and what follows from them. */
export interface Locks {
  /** A lock that could not be read: head's is the author's doing, base's is not. */
  readonly gaps: readonly Gap[]
  /** Entries that head adds or alters, as references that have to be proved like any other. */
  readonly claims: readonly Reference[]
  readonly changes: readonly LockChange[]
  /** Entries of head's lock that nothing names any more, as far as what was read can tell. */
  readonly stale: (read: Read) => StaleEntries
  readonly wanted: (reference: Reference) => Wanted
  /** `evidence` is what was proved of the reference: who signed. */
  readonly match: (reference: Reference, resolution: Resolution, evidence?: readonly Evidence[]) => LockMatch
}

/**
 * Base's lock gives expectations; entries that only head has are claims (contracts 7). `null` = no such file there.
 * `mergeBase` is the lock that the branch began with: what base did to it since is not the author's doing.
 * `main` is the lock at the default branch: where base has no entry of a key, its entry is the expectation, so that a
 * branch without a lock is no way around it.
 */
export function readLocks(
  base: Content | null,
  head: Content | null,
  mergeBase = base,
  main: Content | null = null,
): Locks {
  const [expected, offered] = [readContent(base), readContent(head)]
  const [begun, kept] = [readContent(mergeBase), readContent(main)]
  const own = indexed(entriesOf(expected)).byKey
  const before = indexed([...entriesOf(kept).filter(({ key }) => !own.has(key)), ...own.values()])
  const after = indexed(entriesOf(offered))
  const claims = [...after.byKey.values()].filter(entry => !isSameEntry(before.byKey.get(entry.key), entry))
  return {
    gaps: [...gapOf(expected, 'base'), ...gapOf(kept, 'default-branch'), ...gapOf(offered, 'head')],
    claims: claims.map(claimOf),
    changes: offered.kind === 'lock' ? changesBetween(own, after.byKey, begun) : [],
    stale: read => staleIn(entriesOf(offered), read),
    wanted: reference => wantedOf(reference, before, indexed(claims)),
    match: (reference, resolution, evidence = []) =>
      matchReference({ reference, resolution, evidence }, before, indexed(claims)),
  }
}

interface Index {
  readonly byKey: ReadonlyMap<string, LockEntry>
  readonly byName: ReadonlyMap<string, readonly LockEntry[]>
}

const nameOf = (hub: string, id: string) => `${hub}:${id.toLowerCase()}`

function indexed(entries: readonly LockEntry[]): Index {
  const byKey = new Map(entries.map(entry => [entry.key, entry]))
  return { byKey, byName: Map.groupBy(entries, entry => nameOf(entry.hub, entry.id)) }
}

function readContent(content: Content | null): Lock | LockFault {
  if (content === null) return { kind: 'lock', entries: [] }
  if (content.kind === 'text') return parseLock(content.text)
  const reason = content.kind === 'unavailable' ? 'unavailable' : 'unexpected-shape'
  return { kind: 'fault', reason, line: 1, detail: `a ${content.kind} stands in its place` }
}

const entriesOf = (read: Lock | LockFault) => (read.kind === 'lock' ? read.entries : [])

function gapOf(read: Lock | LockFault, side: 'base' | 'default-branch' | 'head'): readonly Gap[] {
  if (read.kind === 'lock') return []
  const isAuthors = side === 'head' && read.reason !== 'unavailable'
  return [
    {
      class: isAuthors ? 'unreadable' : 'unreachable',
      reason: side === 'head' ? `models-lock-${read.reason}` : `models-lock-at-${side}`,
      subject: modelsLockPath,
      ecosystem: 'model',
      file: modelsLockPath,
      line: read.line,
      detail: read.detail,
    },
  ]
}

const isSameEntry = (a: LockEntry | undefined, b: LockEntry) => a !== undefined && formatLock([a]) === formatLock([b])

/** A claim is proved as what it says: the commit itself, not whatever the name means. */
function claimOf({ hub, id, revision, commit, digest, line }: LockEntry): Reference {
  return {
    ecosystem: 'model',
    hub,
    id,
    kind: 'weights',
    certainty: 'load',
    revision: commit ?? revision,
    ...(digest === undefined ? {} : { digest }),
    file: modelsLockPath,
    line,
    loader: modelsLockPath,
  }
}

function changesBetween(
  before: ReadonlyMap<string, LockEntry>,
  after: ReadonlyMap<string, LockEntry>,
  begun: Lock | LockFault,
): readonly LockChange[] {
  const untouched = begun.kind === 'lock' ? indexed(begun.entries).byKey : before
  return [...before.values()].flatMap((entry): readonly LockChange[] => {
    const [now, was] = [after.get(entry.key), untouched.get(entry.key)]
    if (now ? isSameEntry(was, now) || isSameEntry(entry, now) : was === undefined) return []
    const what = now ? 'altered' : 'removed'
    return [{ what, key: entry.key, line: now?.line ?? 1, ...describeChange(entry, now) }]
  })
}

function wantedOf({ hub, id, revision }: Reference, before: Index, claims: Index): Wanted {
  const name = nameOf(hub, id ?? '')
  const expected = before.byName.get(name) ?? []
  const claimed = (claims.byName.get(name) ?? []).filter(entry =>
    [entry.revision, entry.commit].includes(revision ?? null),
  )
  const own = expected.filter(entry => entry.revision === revision)
  return {
    owner: [...expected, ...claimed].some(entry => entry.publisher?.id !== undefined),
    files: own.length + claimed.length > 0,
    ...([...own, ...claimed].some(entry => entry.tree !== undefined) ? { tree: true } : {}),
    knownCommits: claimed.length > 0 ? [] : own.flatMap(entry => entry.commit ?? []),
  }
}

interface LookedUp {
  readonly reference: Reference
  readonly resolution: Resolution
  readonly evidence: readonly Evidence[]
}

function matchReference({ reference, resolution, evidence }: LookedUp, before: Index, claims: Index): LockMatch {
  const names = resolution.kind === 'resolved' ? [reference.id, resolution.artifact.id] : [reference.id]
  const keys = new Set(names.map(id => nameOf(reference.hub, id ?? '')))
  const among = (index: Index) => [...keys].flatMap(key => index.byName.get(key) ?? [])
  const find = (index: Index) => among(index).find(entry => entry.revision === reference.revision)
  const claim = isLockClaim(reference) ? among(claims).find(({ line }) => line === reference.line) : find(claims)
  const expected = isLockClaim(reference) ? undefined : find(before)
  const entry = expected ?? claim ?? null
  const origin = expected ? 'base' : claim ? 'head' : null
  if (resolution.kind !== 'resolved') return { entry, origin, differences: [] }
  const found = entry
    ? matchLock(entry, resolution.artifact, { path: reference.path, evidence, isClaim: !expected })
    : { differences: [] }
  // Who the owner was is known from every entry of the name, whatever its revision.
  const others = among(before).filter(other => other !== entry)
  const identity = others.flatMap(other => compareIdentity(other, resolution.artifact))
  const isNew = (one: LockDifference) => !found.differences.some(({ what }) => what === one.what)
  return { entry, origin, ...found, differences: [...found.differences, ...identity.filter(isNew)] }
}
