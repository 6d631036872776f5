import { setSecret, warning } from '@actions/core'
import { readInTime } from '../disk/patience.ts'
import { usualPatience } from '../disk/reading-thread.ts'
import { extract } from '../extract/index.ts'
import { type Api, type Connection, type Fixed, ownFiles, readFile, readPaths } from '../github/index.ts'
import { inspect } from '../inspect.ts'
import {
  asksForLocks,
  type Change,
  isNpmLock,
  modelsLockPath,
  type Report,
  type TrustRoot,
  UsageError,
} from '../model/index.ts'
import { createHttp } from '../net/index.ts'
import { loadTrust, refreshTrust, trustEnding } from '../trust/index.ts'
import type { Event } from './event.ts'
import type { Inputs } from './inputs.ts'
import { log } from './log.ts'
import { policyOf, textAt } from './policy.ts'
import { credentialsOf, secretsOf } from './secrets.ts'

export interface Job {
  readonly api: Api
  readonly connection: Connection
  readonly fixed: Fixed
  readonly event: Event
  readonly inputs: Inputs
}

const words = { resolve: 'Looking up', verify: 'Verifying', check: 'Checking' } as const

/** From changes to a report, in the world that inputs and base describe. */
export async function examine(
  changes: readonly Change[],
  { api, connection, fixed, event, inputs }: Job,
): Promise<Report> {
  for (const secret of secretsOf(inputs)) setSecret(secret)
  const now = new Date()
  const { revisions, defaultTip } = fixed
  const [read, policy, lock, lockAtDefault, trustRoot, locks] = await Promise.all([
    readInTime(changes, usualPatience(process.argv[1]), extract),
    policyOf({ api, connection, fixed }, inputs, now),
    readFile(api, revisions.baseTip, modelsLockPath),
    defaultTip === revisions.baseTip ? null : readFile(api, defaultTip, modelsLockPath),
    trustRootOf(inputs, path => textAt(api, revisions.baseTip, path)),
    changes.some(({ path }) => asksForLocks(path)) ? readPaths(api, revisions.head, isNpmLock) : undefined,
  ])
  const trust = loadTrust({ ...(trustRoot === null ? {} : { trustRoot }), npmRegistry: inputs.npmRegistry })
  noteEnding(trust, now)
  const githubApi = new URL(connection.apiUrl)
  const own = { [githubApi.host]: `Bearer ${connection.token}` }
  return inspect(read.changes, {
    extract: read.extract,
    policy,
    lock,
    lockAtDefault,
    locks,
    own: ownFiles(api, revisions.head),
    http: createHttp({ userAgent: connection.userAgent, credentials: { ...own, ...credentialsOf(inputs, event) } }),
    trust,
    endpoints: { npm: inputs.npmRegistry, huggingface: inputs.hfEndpoint, githubApi },
    refreshTrust,
    now,
    failOn: inputs.failOn,
    revisions,
    onProgress: (stage, total) => log(`${words[stage]}: ${total}`),
  })
}

/** Until when the material holds is in the log of every run; that it is about to end, on the run's page. */
export function noteEnding(trust: Pick<TrustRoot, 'madeAt' | 'endsAt'>, now: Date): void {
  const { madeAt, endsAt } = trust
  if (madeAt && endsAt) log(`Trust material of ${madeAt.slice(0, 10)}, good until ${endsAt.slice(0, 10)}.`)
  const ending = trustEnding(trust, now)
  if (ending !== null) warning(ending, { title: 'weighmaster' })
}

/** JSON as it is, or the path of a file at the base's tip: a workspace may hold head's files. */
async function trustRootOf(
  { trustRoot }: Inputs,
  read: (path: string) => Promise<string | null>,
): Promise<string | null> {
  if (trustRoot === null || trustRoot.startsWith('{')) return trustRoot
  const text = await read(trustRoot)
  if (text !== null) return text
  throw new UsageError(`Input 'trust-root' names ${trustRoot}, which is not there at the base branch's tip.`)
}
