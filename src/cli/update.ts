import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findIntroduced } from '../inspect.ts'
import { applyFix, isExamined, modelsLockPath, type Reference, safeCommit, UsageError } from '../model/index.ts'
import { visible } from '../report/escape.ts'
import { resolveAll, resolvers } from '../resolve/index.ts'
import type { Command, Io } from './io.ts'
import { commandLine, policyFrom, type Survey, survey, surveyFlags, surveyHelp } from './survey.ts'

const help = `Usage: weighmaster update [ID…] [--dry-run]

Moves the pins of model references (of ID, or of all) to the newest commit of their repository that is at least three
days old, in the files of the work tree. Dates of commits are self-reported. Then: weighmaster lock.

  --dry-run            tell what would change, and write nothing
${surveyHelp}`

export const update: Command = { summary: 'move the pins of models to newer commits', help, run }

async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = commandLine('update', argv, { ...surveyFlags, 'dry-run': { type: 'boolean' } })
  const surveyed = await survey(values, io)
  const moves = await movesOf(surveyed, new Set(positionals), io)
  for (const { reference, commit, date } of moves) {
    const from = reference.revision ?? 'no pin'
    io.stdout(
      `${visible(`${reference.file}:${reference.pinAt?.line}  ${reference.id}  ${from}`)} → ${commit} (of ${date})\n`,
    )
  }
  if (!values['dry-run']) await write(moves, surveyed.repository.directory, io)
  if (moves.length === 0) io.stderr('Every pin that can be moved is at the newest commit that is old enough.\n')
  else if (!values['dry-run']) io.stderr(`${moves.length} pin(s) moved. Review them, then: weighmaster lock.\n`)
  return 0
}

interface Move {
  readonly reference: Reference
  readonly commit: string
  readonly date: string
}

/** Pins that stand elsewhere than at the newest commit that is old enough. */
async function movesOf({ changes, world, now }: Survey, only: ReadonlySet<string>, io: Io): Promise<readonly Move[]> {
  const isMeant = ({ id }: Reference) => only.size === 0 || (id !== null && only.has(id))
  const models = findIntroduced(changes)
    .introduced.flatMap(({ reference, alsoAt }) => [reference, ...alsoAt])
    .filter(one => one.ecosystem === 'model' && isExamined(one) && one.file !== modelsLockPath && isMeant(one))
  const unknown = [...only].filter(id => !models.some(one => one.id === id))
  if (unknown.length > 0)
    throw new UsageError(`HEAD loads no model ${JSON.stringify(unknown[0])}. See: weighmaster list`)
  // Resolved without its pin, a reference means the default branch: its hub then proposes what to pin.
  const newest = models.map(reference => ({ ...reference, revision: null }))
  const policy = await policyFrom([], now)
  const introduced = newest.map(reference => ({ reference, candidates: [], alsoAt: [] }))
  const resolved = await resolveAll(introduced, resolvers, { ...world, policy, now, signal: io.signal })
  return resolved.flatMap(({ resolution }, index) => {
    const reference = models[index]
    const proposed = resolution.kind === 'resolved' ? resolution.artifact.model?.proposed : undefined
    if (!reference?.pinAt || !proposed || proposed.commit === reference.revision) return []
    return [{ reference, ...proposed }]
  })
}

/** Only lines that still are what HEAD has: uncommitted work is never overwritten blindly. */
async function write(moves: readonly Move[], directory: string, io: Io): Promise<void> {
  for (const [file, inFile] of Map.groupBy(moves, ({ reference }) => reference.file)) {
    const path = join(directory, file)
    const lines = (await readFile(path, 'utf8')).split('\n')
    // From the end, so that columns before stay where they are.
    for (const { reference, commit } of inFile.toSorted((a, b) => position(b) - position(a))) {
      const value = safeCommit(commit)
      const at = reference.pinAt
      const line = at ? lines[at.line - 1] : undefined
      const stillThere = reference.revision === null || line?.slice(at?.start, at?.end).includes(reference.revision)
      if (!value || !at || line === undefined || !stillThere) {
        io.stderr(`Left as it is, since the file is not what HEAD has: ${visible(`${file}:${at?.line}`)}\n`)
      } else lines[at.line - 1] = applyFix(line, { at, value })
    }
    await writeFile(path, lines.join('\n'))
  }
}

const position = ({ reference: { pinAt } }: Move) => (pinAt ? pinAt.line * 100_000 + pinAt.start : 0)
