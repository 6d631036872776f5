import { rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Api, type Published, publish, publishIssue } from '../github/index.ts'
import { type Change, isOutage, isVisible, type Report, UsageError } from '../model/index.ts'
import { version } from '../model/version.ts'
import { notPosted, renderReview, reporters } from '../report/index.ts'
import type { Event } from './event.ts'
import { type Environment, type Inputs, oneOf } from './inputs.ts'
import { log } from './log.ts'
import { outputsOf, writeOutputs } from './outputs.ts'

export function assertFormat({ reportFormat }: Pick<Inputs, 'reportFormat'>): void {
  oneOf(
    'report-format',
    reportFormat,
    reporters.map(reporter => reporter.format),
  )
}

interface Audience {
  readonly api: Api
  readonly event: Event
  readonly inputs: Inputs
  readonly env: Environment
}

/**
 * Tells what was found and resolves to the exit code. Annotations, job summary and report file come first: they need no
 * token, and no failure of GitHub's takes them away.
 */
export async function tell(report: Report, changes: readonly Change[], audience: Audience): Promise<number> {
  const { inputs, env } = audience
  const render = (lines: readonly Change[]) => renderReview(report, reviewOptions(report, lines, audience))
  const review = render(changes)
  if (changes.length > 0) {
    const { annotate } = await import('./annotate.ts')
    await annotate(review, env)
  }
  const path = await writeReport(report, changes, inputs, env)
  const published = await publishTo(report, audience, {
    review,
    withoutComments: () => render(changes.map(change => ({ ...change, commentable: null }))),
  })
  if (published.outcome === 'not posted' && changes.length > 0) {
    const { summarise } = await import('./annotate.ts')
    await summarise(notPosted(published.reason), env)
  }
  await writeOutputs(outputsOf(report, path, published), env)
  log(`${sayPublished(published)} Conclusion: ${report.conclusion}.`)
  // What stands there already is nobody's pull request: it is told, and nothing turns red for it.
  if (report.conclusion === 'pass' || audience.event.target.everything) return 0
  return report.because === 'unreachable' ? 3 : 1
}

function reviewOptions(report: Report, changes: readonly Change[], { event, inputs, env }: Audience) {
  const { revisions } = report
  const range = event.target.everything ? '--all' : `--base ${revisions?.baseTip}`
  return {
    changes,
    commentKey: inputs.commentKey,
    repositoryUrl: `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${event.owner}/${event.repo}`,
    ...(revisions ? { reproduce: `npx weighmaster check ${range} --head ${revisions.head}` } : {}),
  }
}

/** The report in the format asked for; its path. Made anew: a link that lies there is replaced, not followed. */
async function writeReport(
  report: Report,
  changes: readonly Change[],
  { reportFormat, reportPath, commentKey }: Inputs,
  env: Environment,
): Promise<string> {
  const reporter = reporters.find(one => one.format === reportFormat)
  if (!reporter) throw new Error(`no reporter for ${reportFormat}`)
  const standard = join(env['RUNNER_TEMP'] ?? '.', `weighmaster-${commentKey}.${reportFormat}`)
  const path = resolve(env['GITHUB_WORKSPACE'] ?? '.', reportPath ?? standard)
  const text = reporter.render(report, { changes, toolVersion: version })
  try {
    await rm(path, { force: true })
    await writeFile(path, text, { flag: 'wx' })
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem)
    throw new UsageError(`Input 'report-path': the report cannot be written to ${path}: ${why}`)
  }
  return path
}

async function publishTo(
  { revisions, findings }: Report,
  { api, event: { target }, inputs }: Audience,
  rendered: Pick<Parameters<typeof publish>[1], 'review' | 'withoutComments'>,
): Promise<Published> {
  if (target.keepsIssue && inputs.comment !== 'never') {
    const { head } = target
    const opens = findings.some(finding => isVisible(finding) && !isOutage(finding))
    return publishIssue(api, { review: rendered.review, head, tip: revisions?.baseTip ?? head, opens })
  }
  // What base has already was merged, maybe in spite of us: a late run finds nothing, and leaves standing what was said.
  const isMerged = revisions?.mergeBase === target.head
  if (target.pullNumber === undefined || isMerged) return { outcome: 'none' }
  return publish(api, { pullNumber: target.pullNumber, head: target.head, when: inputs.comment, ...rendered })
}

function sayPublished(published: Published): string {
  switch (published.outcome) {
    case 'posted':
      return 'The review is posted.'
    case 'unchanged':
      return 'The review stands as it was.'
    case 'none':
      return 'No comment is needed.'
    case 'not posted':
      return `The review was not posted: ${published.reason}.`
  }
}
