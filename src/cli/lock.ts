import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findIntroduced } from '../inspect.ts'
import { formatLock, lockEntryOf, mergeEntries, parseLock } from '../lock/index.ts'
import { isExamined, type LockEntry, modelsLockPath, type Resolution, subjectOf, UsageError } from '../model/index.ts'
import { visible } from '../report/escape.ts'
import { commandLine } from './command-line.ts'
import type { Command, Io } from './io.ts'
import { meaningsOf, type Survey, survey, surveyFlags, surveyHelp } from './survey.ts'

const help = `Usage: weighmaster lock [--print]

Writes models.lock.json: what each model reference in HEAD means today (commit, owner, files with their digests), as
its hub tells it. Commit it: from the base branch on it is the expectation that a pull request is held against.

  --print              to standard output, and write nothing
${surveyHelp}
Exit code 0; 2 for a usage error; 3 where a hub did not tell.
`

export const lock: Command = { help, run }

async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values } = commandLine('lock', argv, { ...surveyFlags, print: { type: 'boolean' } })
  const surveyed = await survey(values, io)
  const { entries, left } = await entriesOf(surveyed, io)
  const file = join(surveyed.repository.directory, modelsLockPath)
  const keys = new Set([...entries.map(entry => entry.key), ...left.map(one => one.key)])
  // An entry that cannot be made today keeps what was recorded before; one that nothing names any more goes.
  const text = formatLock(mergeEntries(await lockedIn(file), entries, keys))
  if (values.print) io.stdout(text)
  else await writeFile(file, text)
  for (const { subject, why } of left) io.stderr(`Not locked: ${visible(subject)} (${visible(why)})\n`)
  io.stderr(`${entries.length} model(s) locked.\n`)
  return left.some(one => one.isUntold) ? 3 : 0
}

interface Left {
  readonly key: string
  readonly subject: string
  readonly why: string
  /** Its hub did not tell: the next run may lock it. */
  readonly isUntold: boolean
}

/** What each model reference means today, and which could not be told. */
export async function entriesOf(surveyed: Survey, io: Io): Promise<{ entries: LockEntry[]; left: Left[] }> {
  const models = findIntroduced(surveyed.changes).introduced.filter(
    ({ reference }) => reference.ecosystem === 'model' && isExamined(reference) && reference.file !== modelsLockPath,
  )
  const entries = new Map<string, LockEntry>()
  const left: Left[] = []
  for (const { reference, resolution, evidence } of await meaningsOf(models, surveyed, io)) {
    const entry = lockEntryOf(reference, resolution, evidence)
    const why = 'reason' in resolution ? resolution.reason : resolution.kind
    if (entry) entries.set(entry.key, entry)
    else left.push({ key: subjectOf(reference), subject: subjectOf(reference), why, isUntold: isUntold(resolution) })
  }
  return { entries: [...entries.values()], left }
}

const isUntold = (resolution: Resolution) =>
  resolution.kind === 'unreachable' || (resolution.kind === 'resolved' && resolution.incomplete !== undefined)

/** The entries of a lock on disk; none where there is no file. */
export async function lockedIn(file: string): Promise<readonly LockEntry[]> {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return []
  const parsed = parseLock(text)
  if (parsed.kind === 'lock') return parsed.entries
  throw new UsageError(`${modelsLockPath}:${parsed.line}: ${parsed.detail}. Mend it, or delete it and lock again.`)
}
