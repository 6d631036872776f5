import {
  type Artifact,
  type Endpoints,
  isCommitId,
  type ModelFacts,
  type Pin,
  type Reach,
  type Reference,
  type Resolution,
  type ResolveContext,
  type Resolver,
} from '../model/index.ts'
import { type GitRef, type GitServer, listRefs } from './git/fetch.ts'
import { newestBefore, proveReach } from './git/history.ts'
import { enforcedDigest } from './pin.ts'

const publicGitHub = new URL('https://github.com/')
const settled = 72 * 60 * 60 * 1000

/** PyTorch Hub: `owner/repo[:ref]` runs `hubconf.py` of that GitHub repository. Asked by git, which needs no account. */
export const torchhub: Resolver = {
  hub: 'torchhub',
  title: 'PyTorch Hub (GitHub)',
  cap: 200,
  hosts: endpoints => [baseOf(endpoints).host],
  key: ({ id, revision, digest = null }) => JSON.stringify([id, revision, digest]),
  async resolve(reference, context) {
    const id = reference.id ?? ''
    if (!/^[\w-]{1,39}\/[\w.-]{1,100}$/.test(id) || /\/\.{1,2}$/.test(id)) {
      return { kind: 'absent', what: 'artifact', detail: 'no repository can have such a name' }
    }
    const server = { url: new URL(`${baseOf(context.endpoints).origin}/${id}.git`) }
    const listed = await listRefs(server, context)
    if (listed.kind === 'failed') return failureOf(listed.status, listed.reason)
    return describe(reference, listed.refs, server, context)
  },
}

const baseOf = ({ github = publicGitHub }: Endpoints) => github

/** GitHub asks for a password where a repository is missing or private, and does not tell which. */
function failureOf(status: number | undefined, reason: string): Resolution {
  const isMissing = status === 401 || status === 403 || status === 404
  return {
    kind: 'unreachable',
    reason: isMissing ? 'missing-or-private' : reason,
    detail: 'git did not list its branches',
  }
}

async function describe(
  reference: Reference,
  refs: readonly GitRef[],
  server: GitServer,
  context: ResolveContext,
): Promise<Resolution> {
  const id = reference.id ?? ''
  const { revision } = reference
  const commit = meantBy(revision, refs)
  if (commit === null) return { kind: 'absent', what: 'revision', detail: 'the repository has no such branch or tag' }
  const isCommit = isCommitId(revision)
  const reach: Reach | undefined = !isCommit
    ? undefined
    : commit === revision
      ? await proveReach(server, commit, refs, context)
      : { kind: 'other-commit', commit }
  const old = isCommit ? undefined : await newestBefore(server, commit, context.now.getTime() - settled, context)
  const model: ModelFacts = {
    commit,
    ...(reach ? { reach } : {}),
    ...(old ? { proposed: { commit: old.id, date: new Date(old.time).toISOString().slice(0, 10) } } : {}),
  }
  const artifact: Artifact = {
    purl: `pkg:github/${id.toLowerCase()}@${commit}`,
    hub: 'torchhub',
    id,
    publisher: { hub: 'torchhub', name: id.split('/')[0] ?? '' },
    model,
  }
  return { kind: 'resolved', pin: enforcedDigest(reference) ?? pinOf(revision, reach), artifact, attestations: [] }
}

function pinOf(revision: string | null, reach: Reach | undefined): Pin {
  if (revision === null) return { kind: 'none' }
  return reach?.kind === 'reachable' ? { kind: 'commit', commit: revision } : { kind: 'name', name: revision }
}

/** Names before ids, as a branch may be named like a commit; an id that is no name may still be in the history. */
function meantBy(revision: string | null, refs: readonly GitRef[]): string | null {
  const names = revision === null ? ['HEAD'] : [`refs/heads/${revision}`, `refs/tags/${revision}`]
  const found = names.flatMap(name => refs.find(ref => ref.name === name)?.commit ?? [])[0]
  return found ?? (isCommitId(revision) ? revision : null)
}
