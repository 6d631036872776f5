import { error, notice, summary, warning } from '@actions/core'
import type { Annotation, Review } from '../model/index.ts'
import type { Environment } from './inputs.ts'

/** Annotations and job summary: without any token. The runner shows ten of a level and the review keeps to that. */
export async function annotate({ annotations, jobSummary }: Review, env: Environment): Promise<void> {
  for (const annotation of annotations) say(annotation)
  await summarise(jobSummary, env)
}

/** Adds Markdown to the job summary, where there is one. */
export async function summarise(markdown: string, env: Environment): Promise<void> {
  if (env['GITHUB_STEP_SUMMARY']) await summary.addRaw(markdown, true).write()
}

function say({ level, title, message, file, line }: Annotation): void {
  const properties = {
    title,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
  }
  if (level === 'error') error(message, properties)
  else if (level === 'warning') warning(message, properties)
  else notice(message, properties)
}
