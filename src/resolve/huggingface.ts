import { publicHub, publicHubContent } from '../catalogue/public-hosts.ts'
import {
  type Artifact,
  type Endpoints,
  isCommitId,
  type Pin,
  type Publisher,
  type Reach,
  type Reference,
  type Resolution,
  type ResolveContext,
  type Resolver,
} from '../model/index.ts'
import { type Ask, createAsk } from './huggingface/client.ts'
import { findCode } from './huggingface/code.ts'
import { factsOf, given, pathsOf } from './huggingface/facts.ts'
import { listContent } from './huggingface/files.ts'
import { directLineage, findLineage } from './huggingface/lineage.ts'
import { apiOf, isRevision, parseName, type RepositoryName } from './huggingface/name.ts'
import { findOwner } from './huggingface/owner.ts'
import { propose } from './huggingface/propose.ts'
import { findReach } from './huggingface/reach.ts'
import { findScan } from './huggingface/scan.ts'
import { findTemplate } from './huggingface/template.ts'
import { type Repository, repository, repositoryFields } from './huggingface/wire.ts'
import { enforcedDigest } from './pin.ts'

const mostBytes = 8 * 1024 * 1024

/** Hugging Face Hub, or what the owner configured in its place. */
export const huggingface: Resolver = {
  hub: 'huggingface',
  title: 'Hugging Face Hub',
  cap: 500,
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
  const fields = repositoryFields.map(field => `expand%5B%5D=${field}`).join('&')
  const answer = await ask({ path: `${path}?${fields}`, schema: repository, maxBytes: mostBytes })
  if (answer.kind !== 'answered') return answer
  if (answer.value.disabled === true) return { kind: 'absent', what: 'artifact', detail: 'disabled by the hub' }
  return describe(reference, name, answer.value, { ask, context })
}

async function describe(
  reference: Reference,
  written: RepositoryName,
  found: Repository,
  { ask, context }: { readonly ask: Ask; readonly context: ResolveContext },
): Promise<Resolution> {
  const { revision, remoteCode } = reference
  const { id, namespace } = parseName(found.id) ?? written
  const api = apiOf({ id })
  const place = { context, id, commit: found.sha, hosts: contentHosts(context.endpoints) }
  const wanted = context.wanted?.(reference)
  const git = context.policy.rule('verify', reference).value === 'git'
  const isLineageAsked = context.policy.rule('lineage', reference).value !== 'any'
  const [reach, proposed, content, ownerId, { code, incomplete }, template, scan, lineage] = await Promise.all([
    isCommitId(revision) ? reachOf(ask, api, revision, found.sha) : undefined,
    isCommitId(revision) ? undefined : propose(ask, api, { revision, commit: found.sha }, context.now),
    listContent(ask, api, place, { paths: pathsOf(found), wanted, git }),
    wanted?.owner && namespace !== null ? findOwner(ask, namespace) : undefined,
    findCode(place, pathsOf(found), { shown: found.config, remoteCode }),
    findTemplate(found, context),
    findScan(ask, api, reference, context.policy),
    isLineageAsked ? findLineage(found, place) : directLineage(found),
  ])
  const descended = lineage.length > 0 ? { lineage } : {}
  const malformedDigests = content.malformed.length > 0 ? content.malformed : undefined
  const model = {
    ...factsOf(written.id, found),
    ...given({ code, template, scan, reach, proposed, malformedDigests, ...descended }),
  }
  const publisher: Publisher = { hub: 'huggingface', name: namespace ?? found.author ?? id }
  const artifact: Artifact = {
    purl: `pkg:huggingface/${id}@${found.sha}`,
    hub: 'huggingface',
    id,
    publisher: ownerId === undefined ? publisher : { ...publisher, ownerId },
    ...(content.files ? { files: content.files } : {}),
    model,
  }
  const pin = enforcedDigest(reference) ?? pinOf(revision, reach)
  const missing = found.siblings ? incomplete : [...incomplete, { reason: 'files-not-listed' }]
  return { kind: 'resolved', pin, artifact, attestations: content.attestations, incomplete: missing }
}

async function reachOf(ask: Ask, api: string, written: string, returned: string): Promise<Reach> {
  if (returned !== written) return { kind: 'other-commit', commit: returned }
  return findReach(ask, api, written)
}

/** Only a commit that the hub returned as itself, and that stands in the repository's own history, is a commit. */
function pinOf(revision: string | null, reach: Reach | undefined): Pin {
  if (revision === null) return { kind: 'none' }
  return reach?.kind === 'reachable' ? { kind: 'commit', commit: revision } : { kind: 'name', name: revision }
}

/** Scheme, host, port and path: a mirror may live under a path of a known host. */
function isConfigured(endpoint: string, { endpoints }: ResolveContext): boolean {
  const placeOf = ({ origin, pathname }: URL) => origin + pathname.replace(/\/$/, '')
  return URL.canParse(endpoint) && placeOf(new URL(endpoint)) === placeOf(endpoints.huggingface)
}
