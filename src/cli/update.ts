import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findIntroduced } from '../inspect.ts'
import { formatLock, lockEntryOf, mergeEntries } from '../lock/index.ts'
import {
  applyFix,
  isExamined,
  type LockEntry,
  lockKey,
  modelsLockPath,
  type Reference,
  safeCommit,
  subjectOf,
  UsageError,
} from '../model/index.ts'
import { visible } from '../report/escape.ts'
import { say } from '../report/fill.ts'
import { movedIn, movedWords } from '../report/moved.ts'
import { resolveAll, resolvers } from '../resolve/index.ts'
import { commandLine } from './command-line.ts'
import type { Command, Io } from './io.ts'
import { lockedIn } from './lock.ts'
import { meaningsOf, policyFrom, type Survey, survey, surveyFlags, surveyHelp } from './survey.ts'

const help = `Usage: weighmaster update [ID…] [--dry-run]

Moves the pins of model references (of ID, or of all) to the newest commit of their repository that is at least three
days old, in the files of the work tree, with their entries in models.lock.json, and tells what each move brings. Dates of
commits are self-reported.

  --dry-run            tell what would change, and write nothing
${surveyHelp}
Exit code 0; 2 for a usage error; 3 where a hub did not tell.
`

export const update: Command = { help, run }

async function run(argv: readonly string[], io: Io): Promise<number> {
  const flags = { ...surveyFlags, 'dry-run': { type: 'boolean' } } as const
  const { values, positionals } = commandLine('update', argv, flags, Number.POSITIVE_INFINITY)
  const surveyed = await survey(values, io)
  const { moves, left } = await movesOf(modelsIn(surveyed, new Set(positionals)), surveyed, io)
  const renewed = await renew(moves, surveyed, io)
  for (const { reference, commit, date } of moves) {
    const from = reference.revision ?? 'no pin'
    io.stdout(
      `${visible(`${reference.file}:${reference.pinAt?.line}  ${reference.id}  ${from}`)} → ${commit} (of ${date})\n`,
    )
    const what = renewed.get(nameOf(reference, commit))?.what
    if (what !== undefined) io.stdout(`  ${what}\n`)
  }
  for (const one of left) io.stderr(`Not looked up: ${visible(one)}\n`)
  if (moves.length + left.length === 0)
    io.stderr('Every pin that can be moved is at the newest commit that is old enough.\n')
  if (moves.length > 0 && !values['dry-run']) {
    const written = await write(moves, surveyed.repository.directory, io)
    await relock(written, renewed, surveyed, io)
    io.stderr(`${written.length} pin(s) moved. Review them before you commit.\n`)
  }
  return left.length > 0 ? 3 : 0
}

const nameOf = ({ hub, id, revision, path }: Reference, commit: string) =>
  JSON.stringify([hub, id, revision, path, commit])

interface Renewed {
  /** What the new commit brings, in words; undefined where the old one meant nothing that could be compared. */
  readonly what?: string
  /** What the lock has to say of it from now on. */
  readonly entry: LockEntry | null
}

/** What each move brings, and the entry that records it: both sides are looked up with their files. */
async function renew(moves: readonly Move[], surveyed: Survey, io: Io): Promise<ReadonlyMap<string, Renewed>> {
  const distinct = new Map(moves.map(({ reference, commit }) => [nameOf(reference, commit), { reference, commit }]))
  const pairs = [...distinct.values()].map(({ reference, commit }) => ({
    reference: { ...reference, revision: commit },
    candidates: [reference],
    alsoAt: [],
  }))
  const dossiers = await meaningsOf(pairs, surveyed, io, { date: true })
  return new Map(
    dossiers.map((dossier, index) => {
      const { reference, resolution, evidence } = dossier
      const moved = movedIn(dossier)
      const what = moved ? { what: say.plain(movedWords(moved)).text } : {}
      return [[...distinct.keys()][index] ?? '', { ...what, entry: lockEntryOf(reference, resolution, evidence) }]
    }),
  )
}

/** Where the lock had the old pin it gets the new one; an entry that another line still names stays. */
async function relock(
  written: readonly Move[],
  renewed: ReadonlyMap<string, Renewed>,
  { changes, repository }: Survey,
  io: Io,
): Promise<void> {
  const file = join(repository.directory, modelsLockPath)
  const locked = await lockedIn(file)
  const fresh = written.flatMap(({ reference, commit }) => {
    const isLocked = locked.some(({ key }) => key === lockKey(reference))
    const entry = renewed.get(nameOf(reference, commit))?.entry
    return isLocked && entry ? [entry] : []
  })
  if (fresh.length === 0) return
  const placeOf = ({ file: path, line, column }: Reference) => `${path}:${line}:${column}`
  const gone = new Set(written.map(({ reference }) => placeOf(reference)))
  const all = findIntroduced(changes).introduced.flatMap(({ reference, alsoAt }) => [reference, ...alsoAt])
  const named = new Set(all.filter(one => !gone.has(placeOf(one)) && one.file !== modelsLockPath).map(lockKey))
  const dropped = new Set(written.map(({ reference }) => lockKey(reference)).filter(key => !named.has(key)))
  const kept = mergeEntries(locked, fresh).filter(entry => fresh.includes(entry) || !dropped.has(entry.key))
  await writeFile(file, formatLock(kept))
  io.stderr(`${modelsLockPath}: ${new Set(fresh.map(({ key }) => key)).size} entry(s) renewed.\n`)
}

interface Move {
  readonly reference: Reference
  readonly commit: string
  readonly date: string
}

/** Models that HEAD loads, on every line that names them: of `only`, or all. */
function modelsIn({ changes }: Survey, only: ReadonlySet<string>): readonly Reference[] {
  const isMeant = ({ id }: Reference) => only.size === 0 || (id !== null && only.has(id))
  const models = findIntroduced(changes)
    .introduced.flatMap(({ reference, alsoAt }) => [reference, ...alsoAt])
    .filter(one => one.ecosystem === 'model' && isExamined(one) && one.file !== modelsLockPath && isMeant(one))
  const unknown = [...only].filter(id => !models.some(one => one.id === id))
  if (unknown.length === 0) return models
  throw new UsageError(`HEAD loads no model ${JSON.stringify(unknown[0])}. See: weighmaster list`)
}

/** Pins that stand elsewhere than at the newest commit that is old enough, and what no hub told of. */
async function movesOf(models: readonly Reference[], { world, now }: Survey, io: Io) {
  // Resolved without its pin, a reference means the default branch: its hub then proposes what to pin.
  const introduced = models.map(one => ({ reference: { ...one, revision: null }, candidates: [], alsoAt: [] }))
  const policy = await policyFrom([], now)
  const resolved = await resolveAll(introduced, resolvers, { ...world, policy, now, signal: io.signal })
  const moves: Move[] = []
  const left = new Set<string>()
  for (const [index, reference] of models.entries()) {
    const resolution = resolved[index]?.resolution
    if (resolution?.kind === 'resolved') {
      const proposed = resolution.artifact.model?.proposed
      if (reference.pinAt && proposed && proposed.commit !== reference.revision) moves.push({ reference, ...proposed })
    } else if (resolution && reference.pinAt)
      left.add(`${subjectOf(reference)} (${'reason' in resolution ? resolution.reason : resolution.kind})`)
  }
  return { moves, left: [...left] }
}

/** Only lines that still are what HEAD has: uncommitted work is never overwritten blindly. Tells what was written. */
async function write(moves: readonly Move[], directory: string, io: Io): Promise<readonly Move[]> {
  const written: Move[] = []
  for (const [file, inFile] of Map.groupBy(moves, ({ reference }) => reference.file)) {
    const path = join(directory, file)
    const lines = (await readFile(path, 'utf8')).split('\n')
    // From the end, so that columns before stay where they are.
    for (const move of inFile.toSorted((a, b) => position(b) - position(a))) {
      const { reference, commit } = move
      const value = safeCommit(commit)
      const at = reference.pinAt
      const line = at ? lines[at.line - 1] : undefined
      const stillThere = reference.revision === null || line?.slice(at?.start, at?.end).includes(reference.revision)
      if (!value || !at || line === undefined || !stillThere) {
        io.stderr(`Left as it is, since the file is not what HEAD has: ${visible(`${file}:${at?.line}`)}\n`)
        continue
      }
      lines[at.line - 1] = applyFix(line, { at, value })
      written.push(move)
    }
    await writeFile(path, lines.join('\n'))
  }
  return written
}

const position = ({ reference: { pinAt } }: Move) => (pinAt ? pinAt.line * 100_000 + pinAt.start : 0)
