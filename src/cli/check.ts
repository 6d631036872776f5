import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { readInTime } from '../disk/patience.ts'
import { usualPatience } from '../disk/reading-thread.ts'
import { concerns, extract } from '../extract/index.ts'
import { type LocalRepository, openRepository } from '../git/index.ts'
import {
  asksForLocks,
  type Change,
  isNpmLock,
  modelsLockPath,
  type Report,
  type Revisions,
  UsageError,
} from '../model/index.ts'
import { version } from '../model/version.ts'
import { reporters } from '../report/index.ts'
import { type CheckOptions, help, parseCheckOptions } from './check-options.ts'
import { type Command, type Io, wantsColour } from './io.ts'
import { policyOf } from './policy-sources.ts'
import { progressLine } from './progress.ts'
import { surroundings } from './surroundings.ts'

const formats = reporters.map(reporter => reporter.format)

export const check: Command = {
  help: help.replace('FORMATS', formats.filter(format => format !== 'text').join(', ')),
  run,
}

async function run(argv: readonly string[], io: Io): Promise<number> {
  const options = parseCheckOptions(argv, formats)
  const repository = await openRepository(resolve(io.cwd, options.cwd))
  if (options.head === 'HEAD' && (await repository.isDirty())) io.stderr('Uncommitted changes are not read.\n')
  const revisions = await revisionsOf(repository, options)
  const changes = options.all
    ? await repository.everything(revisions.head, concerns)
    : await repository.changes(revisions, concerns)
  if (!options.all && revisions.head === revisions.mergeBase)
    io.stderr(
      `${options.head} has nothing that ${revisions.baseName?.replace(/^refs\/(?:heads|remotes)\//, '')} does not have. With --all everything in it is checked.\n`,
    )
  const report = await examine(changes, revisions, repository, options, io)
  await write(report, changes, options, io)
  if (report.conclusion === 'pass') return 0
  return report.because === 'unreachable' ? 3 : 1
}

async function revisionsOf(repository: LocalRepository, { base, head, all }: CheckOptions): Promise<Revisions> {
  const headCommit = await repository.commit(head)
  if (all) return { head: headCommit, mergeBase: headCommit, baseTip: headCommit }
  const baseName = base ?? (await repository.defaultBase())
  const baseTip = await repository.commit(baseName)
  return { head: headCommit, mergeBase: await repository.mergeBase(baseTip, headCommit), baseTip, baseName }
}

/** Where another branch than the default one is the base, both count; head is never a source of what it is judged by. */
async function defaultTipOf(
  repository: LocalRepository,
  { baseTip, head }: Revisions,
  { all }: CheckOptions,
): Promise<string | null> {
  const tip = all ? null : await repository.defaultTip()
  return tip === baseTip || tip === head ? null : tip
}

async function examine(
  changes: readonly Change[],
  revisions: Revisions,
  repository: LocalRepository,
  options: CheckOptions,
  io: Io,
): Promise<Report> {
  const now = options.now ?? io.now
  const defaultTip = await defaultTipOf(repository, revisions, options)
  const [{ inspect }, read, lock, lockAtDefault, policy, world, locks] = await Promise.all([
    import('../inspect.ts'),
    readInTime(changes, usualPatience(process.argv[1]), extract),
    repository.readFile(revisions.baseTip, modelsLockPath),
    defaultTip === null ? null : repository.readFile(defaultTip, modelsLockPath),
    policyOf(repository, { ...revisions, defaultTip }, { ...options, now }, io),
    surroundings(options, io),
    changes.some(({ path }) => asksForLocks(path)) ? repository.paths(revisions.head, isNpmLock) : undefined,
  ])
  const progress = progressLine(io)
  const report = await inspect(read.changes, {
    extract: read.extract,
    ...world,
    lock,
    locks,
    own: repository.own(revisions.head),
    lockAtDefault,
    policy,
    now,
    failOn: options.failOn,
    revisions,
    signal: io.signal,
    onProgress: progress.show,
  })
  progress.clear()
  return report
}

async function write(
  report: Report,
  changes: readonly Change[],
  { format, output }: CheckOptions,
  io: Io,
): Promise<void> {
  const reporter = reporters.find(one => one.format === format)
  if (!reporter) throw new UsageError(`There is no format ${format}.`)
  const isScreen = output === undefined && io.isTTY.stdout
  const text = reporter.render(report, {
    changes,
    color: output === undefined && wantsColour(io),
    toolVersion: version,
    ...(isScreen && io.columns !== undefined ? { width: io.columns } : {}),
  })
  if (output === undefined) io.stdout(text)
  else await writeFile(resolve(io.cwd, output), text)
}
