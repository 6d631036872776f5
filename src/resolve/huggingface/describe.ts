import {
  type Artifact,
  isCommitId,
  type Missing,
  type ModelFacts,
  type Pin,
  type Publisher,
  type Reach,
  type Reference,
  type Resolution,
} from '../../model/index.ts'
import { enforcedDigest } from '../pin.ts'
import type { Ask } from './client.ts'
import { findCode } from './code.ts'
import type { Place } from './content.ts'
import { factsOf, given, pathsOf } from './facts.ts'
import { type FileContent, listContent } from './files.ts'
import { directLineage, findLineage } from './lineage.ts'
import { findContents } from './magic.ts'
import { apiOf, parseName } from './name.ts'
import { findOwner } from './owner.ts'
import { propose } from './propose.ts'
import { findSelected, isQuantisation, type Selected } from './quantisation.ts'
import { findReach, history } from './reach.ts'
import { findScan } from './scan.ts'
import { findTemplate } from './template.ts'
import type { Repository } from './wire.ts'

/** The hub's answer about a repository, and the id that it was asked for. */
interface Answer {
  readonly found: Repository
  readonly written: string
}

interface Means {
  readonly ask: Ask
  readonly place: Place
}

/** What the reference means: everything that a rule, the lock or the form of the reference asks about, at once. */
export async function describe(reference: Reference, answer: Answer, means: Means): Promise<Resolution> {
  const { found } = answer
  const { ask, place } = means
  const { id, context } = place
  const { namespace } = parseName(id) ?? { namespace: null }
  const wanted = context.wanted?.(reference)
  const git = context.policy.rule('verify', reference).value === 'git'
  const [content, facts, owner, selected] = await Promise.all([
    listContent(ask, apiOf({ id }), place, { paths: pathsOf(found), wanted, git }),
    findFacts(reference, found, means),
    wanted?.owner && namespace !== null ? findOwner(ask, namespace) : undefined,
    selectedBy(reference, found, means),
  ])
  if (selected && 'kind' in selected && selected.kind !== 'selected') return selected
  const untold = selected && 'reason' in selected && wanted?.files ? [selected] : []
  const publisher: Publisher = { hub: 'huggingface', name: namespace ?? found.author ?? id }
  const artifact: Artifact = {
    purl: `pkg:huggingface/${id}@${found.sha}`,
    hub: 'huggingface',
    id,
    publisher: typeof owner === 'string' ? { ...publisher, ownerId: owner } : publisher,
    ...(content.files ? { files: content.files } : {}),
    model: {
      ...factsOf(answer.written, found),
      ...facts.known,
      ...given({ tree: content.tree }),
      ...malformedIn(content),
      ...fileOf(selected),
    },
  }
  const pin = enforcedDigest(reference) ?? pinOf(reference.revision, facts.known.reach)
  const unlisted = found.siblings ? [] : [{ reason: 'files-not-listed' }]
  const unowned = typeof owner === 'object' ? [owner] : []
  const incomplete = [...facts.incomplete, ...otherThanListed(facts.blobs, content), ...unlisted, ...unowned, ...untold]
  return { kind: 'resolved', pin, artifact, attestations: content.attestations, incomplete }
}

interface Facts {
  readonly known: ModelFacts
  readonly incomplete: readonly Missing[]
  readonly blobs: ReadonlyMap<string, string>
}

/** A configuration that is not the one that the tree has was read from somewhere else: nothing is known of the real one. */
function otherThanListed(blobs: Facts['blobs'], { files = [] }: FileContent): readonly Missing[] {
  const other = files.find(({ path, gitOid, listed }) => {
    const read = blobs.get(path)
    return read !== undefined && gitOid !== undefined && !listed && gitOid !== read
  })
  return other ? [{ reason: 'configuration-differs', detail: other.path }] : []
}

/** Questions about the repository at its commit, each asked only where its answer is wanted. */
async function findFacts(reference: Reference, found: Repository, { ask, place }: Means): Promise<Facts> {
  const { revision, remoteCode } = reference
  const { id, context } = place
  const { policy, now } = context
  const api = apiOf({ id })
  const paths = pathsOf(found)
  const isDateAsked = context.wanted?.(reference).date === true
  const isLineageAsked = (['lineage', 'licence'] as const).some(key => policy.rule(key, reference).value !== 'any')
  const codeAnswer = findCode(place, paths, { shown: found.config, remoteCode })
  const findAncestors = async () => {
    const { loadedFrom } = await codeAnswer
    return isLineageAsked ? findLineage(found, place, loadedFrom) : directLineage(found, loadedFrom)
  }
  const [reach, proposed, { code, incomplete, blobs }, template, scan, lineage, contents, committedAt] =
    await Promise.all([
      isCommitId(revision) ? reachOf(ask, api, revision, found.sha) : undefined,
      isCommitId(revision) ? undefined : propose(ask, api, { revision, commit: found.sha }, now),
      codeAnswer,
      findTemplate(found, context),
      findScan(ask, api, reference, policy),
      findAncestors(),
      findContents(place, paths, reference, policy),
      isDateAsked ? dateOf(ask, api, found.sha) : undefined,
    ])
  const descended = lineage.length > 0 ? { lineage } : {}
  return {
    known: given({ code, template, scan, reach, proposed, contents, committedAt, ...descended }),
    incomplete,
    blobs,
  }
}

async function dateOf(ask: Ask, api: string, commit: string): Promise<string | undefined> {
  for await (const page of history(ask, api, commit, 1)) {
    return page.kind === 'answered' ? page.value.find(({ id }) => id === commit)?.date : undefined
  }
  return undefined
}

/** Only forms that take a quantisation have none but the default branch. */
function selectedBy({ path, revision }: Reference, found: Repository, { ask, place }: Means) {
  const isAsked = revision === null && isQuantisation(path) && !pathsOf(found).includes(path)
  return isAsked ? findSelected(ask, place.id, path) : undefined
}

function fileOf(selected: Selected | Missing | undefined): ModelFacts {
  if (!selected || 'reason' in selected) return {}
  const { kind: _, ...file } = selected
  return { selected: file }
}

const malformedIn = ({ malformed }: FileContent): ModelFacts =>
  malformed.length > 0 ? { malformedDigests: malformed } : {}

async function reachOf(ask: Ask, api: string, written: string, returned: string): Promise<Reach> {
  if (returned !== written) return { kind: 'other-commit', commit: returned }
  return findReach(ask, api, written)
}

/** Only a commit that the hub returned as itself, and that stands in the repository's own history, is a commit. */
function pinOf(revision: string | null, reach: Reach | undefined): Pin {
  if (revision === null) return { kind: 'none' }
  return reach?.kind === 'reachable' ? { kind: 'commit', commit: revision } : { kind: 'name', name: revision }
}
