import { publicHub, publicHubContent } from '../catalogue/public-hosts.ts'
import type { Endpoints, Reference, Resolution, ResolveContext, Resolver } from '../model/index.ts'
import { createAsk } from './huggingface/client.ts'
import { describe } from './huggingface/describe.ts'
import { apiOf, isRevision, parseName } from './huggingface/name.ts'
import { fieldsOf, repository } from './huggingface/wire.ts'

const mostBytes = 8 * 1024 * 1024

/** Hugging Face Hub, or what the owner configured in its place. */
export const huggingface: Resolver = {
  hub: 'huggingface',
  title: 'Hugging Face Hub',
  isCounted: true,
  lists: true,
  hosts: contentHosts,
  key: reference => {
    const { id, revision, path = null, digest = null, endpoint = null, certainty, remoteCode } = reference
    const how = [certainty === 'heuristic', remoteCode?.enabled ?? false]
    return JSON.stringify([id, revision, path, digest, endpoint, ...how])
  },
  async resolve(reference, context) {
    const answer = await resolve(reference, context)
    return reference.certainty === 'heuristic' && isMissing(answer) ? unconfirmed : answer
  },
}

/** A text that merely looks like an id (`model: ns/name` in some YAML) is a reference once the hub knows it. */
const isMissing = (answer: Resolution) =>
  (answer.kind === 'absent' && answer.what === 'artifact') ||
  (answer.kind === 'unreachable' && answer.reason === 'missing-or-private')
const unconfirmed: Resolution = { kind: 'unsupported', reason: 'not-known-to-the-hub' }

/** The hub, and where it sends those who ask for file content. Another endpoint serves its own. */
function contentHosts({ huggingface }: Endpoints): readonly string[] {
  return huggingface.host === publicHub ? [publicHub, ...publicHubContent] : [huggingface.host]
}

async function resolve(reference: Reference, context: ResolveContext): Promise<Resolution> {
  const name = parseName(reference.id)
  if (!name) return { kind: 'absent', what: 'artifact', detail: 'the hub has no repository with such an id' }
  const { revision, endpoint } = reference
  if (revision !== null && !isRevision(revision)) {
    return { kind: 'absent', what: 'revision', detail: 'git has no revision with such a name' }
  }
  if (endpoint !== undefined && !isConfigured(endpoint, context)) {
    return { kind: 'unsupported', reason: 'redirected-endpoint' } // A check of its own tells of it.
  }
  const ask = createAsk(context, name.id)
  const path = revision === null ? apiOf(name) : `${apiOf(name)}/revision/${encodeURIComponent(revision)}`
  const fields = fieldsOf(name.type)
    .map(field => `expand%5B%5D=${field}`)
    .join('&')
  const answer = await ask({ path: `${path}?${fields}`, schema: repository, maxBytes: mostBytes })
  if (answer.kind !== 'answered') return answer
  if (answer.value.disabled === true) return { kind: 'absent', what: 'artifact', detail: 'disabled by the hub' }
  const id = `${name.type === 'models' ? '' : `${name.type}/`}${answer.value.id}`
  const place = { context, id, commit: answer.value.sha, hosts: contentHosts(context.endpoints) }
  return describe(reference, { found: { ...answer.value, id }, written: name.id }, { ask, place })
}

/** Scheme, host, port and path: a mirror may live under a path of a known host. */
function isConfigured(endpoint: string, { endpoints }: ResolveContext): boolean {
  const placeOf = ({ origin, pathname }: URL) => origin + pathname.replace(/\/$/, '')
  return URL.canParse(endpoint) && placeOf(new URL(endpoint)) === placeOf(endpoints.huggingface)
}
