import { randomUUID } from 'node:crypto'
import { appendFile } from 'node:fs/promises'
import type { Published } from '../github/index.ts'
import type { Report } from '../model/index.ts'
import type { Environment } from './inputs.ts'

/** Where a run is to be read by other steps: `GITHUB_OUTPUT`. Texts in it are a stranger's: pass them on by `env:`. */
export function outputsOf(report: Report, path: string, published: Published): Readonly<Record<string, string>> {
  const { findings, introduced } = report.counts
  const references = Object.values(introduced).reduce((sum, count) => sum + count, 0)
  return {
    conclusion: report.conclusion,
    errors: String(findings.error),
    warnings: String(findings.warning),
    gaps: String(report.gaps.length),
    references: String(references),
    report: path,
    comment: published.outcome === 'not posted' ? `not posted: ${published.reason}` : published.outcome,
  }
}

/**
 * As `setOutput` of @actions/core writes them, between delimiters that no value can know. By hand, because that package
 * takes longer to load than all the rest of a run that has nothing to say.
 */
export async function writeOutputs(outputs: Readonly<Record<string, string>>, env: Environment): Promise<void> {
  const file = env['GITHUB_OUTPUT']
  if (!file) return
  const end = `end-${randomUUID()}`
  const entries = Object.entries(outputs).map(([name, value]) => `${name}<<${end}\n${value}\n${end}\n`)
  await appendFile(file, entries.join(''))
}
