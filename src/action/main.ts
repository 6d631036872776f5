import http from 'node:http'
import { publicGitHubApi } from '../catalogue/public-hosts.ts'
import { commentableLines } from '../change/index.ts'
import {
  type Api,
  type Connection,
  connect,
  type Fixed,
  fixRevisions,
  readChanges,
  readEverything,
  readPatches,
} from '../github/index.ts'
import { type Change, conclude, count, type Report } from '../model/index.ts'
import { version } from '../model/version.ts'
import { type Event, readEvent } from './event.ts'
import type { Job } from './examine.ts'
import { type Environment, type Inputs, readInputs } from './inputs.ts'
import { log } from './log.ts'

/** Runs the action and resolves to the exit code. Never throws: an uncaught error's text would be read for commands. */
export async function main(env: Environment): Promise<number> {
  try {
    return await run(env)
  } catch (error) {
    const { failed } = await import('./failed.ts')
    return failed(error)
  }
}

async function run(env: Environment): Promise<number> {
  const event = await readEvent(env)
  const inputs = readInputs(env)
  const connection = connectionOf(env, event, inputs)
  const api = await connect(connection)
  const fixing = fixRevisions(api, event.target)
  fixing.catch(() => {}) // Awaited below; until then a failure must not end the process with its text on standard error.
  // While GitHub answers: what is needed in any case, and takes longer to load than Node to start.
  const [{ concerns }, { assertFormat, tell }] = await Promise.all([import('../extract/index.ts'), import('./tell.ts')])
  assertFormat(inputs)
  const fixed = await fixing
  const { head, mergeBase, baseTip } = fixed.revisions
  log(`Weighing ${head} against ${event.target.everything ? 'nothing' : mergeBase}, by the rules at ${baseTip}.`)
  const changes = event.target.everything
    ? await readEverything(api, head, concerns)
    : await withLines(await readChanges(api, fixed.revisions, concerns), api, event, fixed)
  log(changes.length === 0 ? 'No file to read: nothing names models or packages.' : `Files to read: ${changes.length}.`)
  const report =
    changes.length === 0 ? nothingFound(fixed) : await examined(changes, { api, connection, fixed, event, inputs })
  return tell(report, changes, { api, event, inputs, env })
}

function connectionOf(env: Environment, { owner, repo }: Event, inputs: Inputs): Connection {
  // As a runner behind a proxy asks for; Node leaves `fetch` alone unless it is told at its start.
  if (env['https_proxy'] ?? env['HTTPS_PROXY']) http.setGlobalProxyFromEnv?.()
  const apiUrl = env['GITHUB_API_URL'] ?? publicGitHubApi
  return {
    apiUrl,
    // Never another host's than the API's: the token goes there.
    graphqlUrl: env['GITHUB_GRAPHQL_URL'] ?? `${apiUrl.replace(/\/v3\/?$/, '')}/graphql`,
    token: inputs.githubToken,
    owner,
    repo,
    userAgent: `weighmaster/${version}`,
  }
}

/** Where a comment may stand. What GitHub does not tell costs only the place of a comment. */
async function withLines(
  changes: readonly Change[],
  api: Api,
  { target }: Event,
  fixed: Fixed,
): Promise<readonly Change[]> {
  if (changes.length === 0 || target.pullNumber === undefined) return changes
  const patches = fixed.patches ?? (await readPatches(api, target.pullNumber).catch(() => new Map<string, string>()))
  return changes.map(change => {
    const patch = patches.get(change.path)
    return patch === undefined ? change : { ...change, commentable: commentableLines(patch) }
  })
}

function nothingFound({ revisions }: Fixed): Report {
  return {
    version: 1,
    ...conclude([], 'error'),
    dossiers: [],
    listed: [],
    findings: [],
    gaps: [],
    counts: count([], [], []),
    policy: { sources: [], exemptions: [] },
    revisions,
  }
}

/** Everything heavy is imported here: a pull request that touches nothing of ours never loads it. */
async function examined(changes: readonly Change[], job: Job): Promise<Report> {
  const { examine } = await import('./examine.ts')
  return examine(changes, job)
}
