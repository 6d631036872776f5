import { access, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { inspect } from '../inspect.ts'
import { policyPath, subjectOf, UsageError } from '../model/index.ts'
import { initialPolicy } from '../policy/index.ts'
import { visible } from '../report/escape.ts'
import { commandLine } from './command-line.ts'
import type { Command, Io } from './io.ts'
import { progressLine } from './progress.ts'
import { policyFrom, survey, surveyFlags, surveyHelp } from './survey.ts'

const help = `Usage: weighmaster init [--print] [--packages] [--force]

Writes .github/weighmaster.yml from what HEAD uses today: every publisher found, nothing broader. References that are
not pinned are counted and not excepted: pin them, or accept that a change of them is reported.

  --print              to standard output, and write nothing
  --packages           also list the npm packages that the manifests name, so that a new one needs a line
  --force              replace a policy that is there
${surveyHelp}`

const flags = {
  ...surveyFlags,
  print: { type: 'boolean' },
  packages: { type: 'boolean' },
  force: { type: 'boolean' },
} as const

export const init: Command = { help, run }

async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values } = commandLine('init', argv, flags)
  const { repository, changes, world, now } = await survey(values, io)
  const file = join(repository.directory, policyPath)
  if (!values.print && !values.force && (await exists(file))) {
    throw new UsageError(
      `${policyPath} is there already. Look at what init would write (--print), or replace it (--force).`,
    )
  }
  const progress = progressLine(io)
  const policy = await policyFrom([], now)
  const report = await inspect(changes, { ...world, policy, now, signal: io.signal, onProgress: progress.show })
  progress.clear()
  const { text, left } = initialPolicy(report.dossiers, values.packages ? { packages: true } : {})
  if (values.print) io.stdout(text)
  else {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
    io.stderr(`Wrote ${policyPath}. Read it, commit it, and put it on the default branch: it counts from there.\n`)
  }
  for (const reference of left) io.stderr(`No publisher can be named for ${visible(subjectOf(reference))}.\n`)
  const unpinned = report.findings.filter(finding => finding.check === 'model-unpinned').length
  if (unpinned > 0)
    io.stderr(`${unpinned} model reference(s) are not pinned; they are reported once a pull request touches them.\n`)
  return 0
}

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  )
