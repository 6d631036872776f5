import { debug, setFailed } from '@actions/core'
import { GitHubFailure } from '../github/index.ts'
import { UsageError } from '../model/index.ts'

/** The end of a run that could not be finished: one annotation, exit code 2. */
export function failed(error: unknown): number {
  const message = error instanceof Error ? error.message : String(error)
  setFailed(sentence(error, message))
  if (error instanceof Error) debug(error.stack ?? '')
  return 2
}

function sentence(error: unknown, message: string): string {
  if (error instanceof UsageError) return message
  if (error instanceof GitHubFailure) {
    return `GitHub could not be read, so nothing was weighed: ${message} (status ${error.status}). Run the job again.`
  }
  return `Internal error, please report it: ${message}`
}
