import * as z from 'zod'
import { type LookedUp, type Resolution, type ResolveContext, readJson } from '../../model/index.ts'
import { at } from './name.ts'

const hour = 3_600_000
/** One page of advisories, the latest first, of some hundred names: whoever brings more young packages waits. */
const mostNames = 100
const longestQuery = 4000
const mostBytes = 8 * 1024 * 1024

/** `GET /advisories` of GitHub's REST API, version 2022-11-28. */
const advisories = z.array(
  z.object({
    ghsa_id: z.string().regex(/^GHSA(?:-[0-9a-z]{4}){3}$/),
    type: z.string(),
    withdrawn_at: z.string().nullish(),
    vulnerabilities: z
      .array(
        z.object({
          package: z.object({ ecosystem: z.string(), name: z.string().nullable() }).nullable(),
          first_patched_version: z.string().nullable(),
        }),
      )
      .nullable(),
  }),
)

/**
 * Tells of versions that are younger than the policy asks whether they are the first to fix an advisory that GitHub
 * reviewed: those are not to wait. One question, only about public names, and only where something is young; where it
 * is not answered, they are young and nothing else.
 */
export async function namesFixes(
  resolved: readonly LookedUp[],
  context: ResolveContext,
): Promise<readonly Resolution[]> {
  const young = resolved.filter(one => isYoung(one, context)).map(({ reference }) => reference.id ?? '')
  const names = bounded([...new Set(young)].filter(name => !context.policy.isPrivate('npm', name)))
  const fixes = names.length === 0 ? none : await askFixes(names, context).catch(() => none)
  return resolved.map(({ reference, resolution }) => {
    const fixed = fixes.get(`${reference.id}@${reference.revision}`)
    if (fixed === undefined || resolution.kind !== 'resolved' || !resolution.artifact.npm) return resolution
    return {
      ...resolution,
      artifact: { ...resolution.artifact, npm: { ...resolution.artifact.npm, fixes: fixed } },
    }
  })
}

const none: ReadonlyMap<string, string> = new Map()

function isYoung({ reference, resolution }: LookedUp, { policy, now }: ResolveContext): boolean {
  const published = resolution.kind === 'resolved' ? resolution.artifact.npm?.publishedAt : undefined
  if (published === undefined) return false
  return now.getTime() - Date.parse(published) < policy.rule('min-age', reference).value * hour
}

function bounded(names: readonly string[]): readonly string[] {
  let length = 0
  return names.slice(0, mostNames).filter(name => {
    length += encodeURIComponent(name).length + 3
    return length <= longestQuery
  })
}

/** GHSA ids by `name@version`. The latest advisories come first; a version of these days is in one of those or in none. */
async function askFixes(names: readonly string[], context: ResolveContext): Promise<ReadonlyMap<string, string>> {
  const { githubApi } = context.endpoints
  if (!githubApi) return none
  const url = at(githubApi, '/advisories')
  const query = { ecosystem: 'npm', type: 'reviewed', affects: names.join(','), sort: 'updated', per_page: '100' }
  for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value)
  const response = await context.http.request({
    method: 'GET',
    url,
    headers: { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
    maxBytes: mostBytes,
    hosts: [githubApi.host],
    authenticate: true,
    ...(context.signal ? { signal: context.signal } : {}),
  })
  if (response.status !== 200) {
    await response.body.cancel()
    return none
  }
  const reviewed = advisories
    .parse(await readJson(response))
    .filter(one => one.type === 'reviewed' && !one.withdrawn_at)
  return new Map(
    reviewed.flatMap(({ ghsa_id: id, vulnerabilities }) =>
      (vulnerabilities ?? []).flatMap(({ package: of, first_patched_version: fixed }) =>
        of?.ecosystem === 'npm' && fixed !== null ? [[`${of.name}@${fixed}`, id] as const] : [],
      ),
    ),
  )
}
