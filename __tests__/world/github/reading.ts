import { forbidden, ok, paged, refusal, repositoryUrl, site, userOf } from './answers.ts'
import { pullPayload, repositoryPayload } from './event.ts'
import type { FileDiff } from './git.ts'
import type { Answer, Asked, Handler, World } from './state.ts'

const author = { name: 'Mona', email: 'mona@github.example', date: '2026-01-01T00:00:00Z' }
const verification = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }
const notFound = () => refusal(404, 'Not Found')

/** Handlers of one repository's git data. All need `contents: read`. */
const guarded =
  (handler: Handler): Handler =>
  (asked, world) =>
    forbidden(world.state, 'read', 'contents') ?? handler(asked, world)

export function diffOf({ state, git }: World, head = state.pull.head): readonly FileDiff[] {
  const base = state.branches.get(state.pull.base) ?? ''
  const mergeBase = git.mergeBase(base, head)
  return mergeBase === null ? [] : git.diff(mergeBase, head)
}

/** A file's entry; `patch` is left out where GitHub leaves it out: binary, pure rename, too large. */
function diffEntry(file: FileDiff, commit: string, world: World) {
  const { patch } = file.patch !== undefined && file.patch.length <= world.state.limits.patch ? file : {}
  const lines = (file.patch ?? '').split('\n')
  const additions = lines.filter(line => line.startsWith('+')).length
  const deletions = lines.filter(line => line.startsWith('-')).length
  const path = file.filename.split('/').map(encodeURIComponent).join('/')
  const page = `${site}/${world.state.repository.owner}/${world.state.repository.name}`
  return {
    sha: file.sha,
    filename: file.filename,
    status: file.status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${page}/blob/${commit}/${path}`,
    raw_url: `${page}/raw/${commit}/${path}`,
    contents_url: `${repositoryUrl(world)}/contents/${path}?ref=${commit}`,
    ...(patch === undefined ? {} : { patch }),
    ...(file.previous === undefined ? {} : { previous_filename: file.previous }),
  }
}

function commitPayload(sha: string, world: World) {
  const commit = world.git.commit(sha)
  const url = `${repositoryUrl(world)}/git/commits/${sha}`
  return {
    url,
    sha,
    node_id: `C_${sha}`,
    html_url: `${site}/commit/${sha}`,
    comments_url: `${url}/comments`,
    commit: {
      url,
      author,
      committer: author,
      message: commit?.message ?? '',
      comment_count: 0,
      tree: { sha: commit?.tree ?? '', url: `${repositoryUrl(world)}/git/trees/${commit?.tree}` },
      verification,
    },
    author: userOf(world.state.pull.author),
    committer: userOf(world.state.pull.author),
    parents: (commit?.parents ?? []).map(parent => ({ sha: parent, url: `${site}/commit/${parent}` })),
  }
}

/** A branch's name or a commit: the tip, or null. */
function commitOf(name: string, { state, git }: World): string | null {
  const tip = state.branches.get(name.replace(/^refs\/heads\//, '')) ?? name
  return git.type(tip) === 'commit' ? tip : null
}

function compare({ params, query }: Asked, world: World): Answer {
  const [from = '', to = ''] = (params['basehead'] ?? '').split('...')
  const [base, head] = [commitOf(from, world), commitOf(to, world)]
  if (base === null || head === null) return notFound()
  const mergeBase = world.git.mergeBase(base, head)
  if (mergeBase === null) return refusal(404, `No common ancestor between ${from} and ${to}.`)
  const ahead = world.git.commits(base, head)
  const behind = world.git.count(head, base)
  const status = ahead.length > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical'
  const size = Math.min(Number(query.get('per_page') ?? 250), 250)
  const page = Number(query.get('page') ?? 1)
  const url = `${repositoryUrl(world)}/compare/${params['basehead']}`
  return ok({
    url,
    html_url: url,
    permalink_url: url,
    diff_url: `${url}.diff`,
    patch_url: `${url}.patch`,
    base_commit: commitPayload(base, world),
    merge_base_commit: commitPayload(mergeBase, world),
    status,
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: ahead.slice((page - 1) * size, page * size).map(sha => commitPayload(sha, world)),
    ...(page === 1
      ? {
          files: world.git
            .diff(mergeBase, head)
            .slice(0, 300)
            .map(file => diffEntry(file, head, world)),
        }
      : {}),
  })
}

function tree({ params, query }: Asked, world: World): Answer {
  const name = params['tree_sha'] ?? ''
  const sha = world.git.tree(commitOf(name, world) ?? name)
  if (sha === null) return notFound()
  const entries = world.git.entries(sha, query.has('recursive'))
  const limit = query.has('recursive') ? world.state.limits.treeEntries : Number.POSITIVE_INFINITY
  const kind = (type: string) => (type === 'tree' ? 'trees' : type === 'commit' ? 'commits' : 'blobs')
  return ok({
    sha,
    url: `${repositoryUrl(world)}/git/trees/${sha}`,
    truncated: entries.length > limit,
    tree: entries.slice(0, limit).map(entry => ({
      ...entry,
      ...(entry.type === 'commit' ? {} : { url: `${repositoryUrl(world)}/git/${kind(entry.type)}/${entry.sha}` }),
    })),
  })
}

function blob({ params }: Asked, world: World): Answer {
  const sha = params['file_sha'] ?? ''
  if (!/^[0-9a-f]{40}$/.test(sha)) {
    return refusal(422, 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].')
  }
  const bytes = world.git.blob(sha)
  if (bytes === null) return notFound()
  return ok({
    sha,
    node_id: `B_${sha}`,
    size: bytes.length,
    url: `${repositoryUrl(world)}/git/blobs/${sha}`,
    content: (bytes.toString('base64').match(/.{1,60}/g) ?? []).map(line => `${line}\n`).join(''),
    encoding: 'base64',
  })
}

function contents({ params, query }: Asked, world: World): Answer {
  const path = params['path'] ?? ''
  const commit = commitOf(query.get('ref') ?? world.state.repository.defaultBranch, world)
  const sha = commit === null ? null : world.git.find(`${commit}:${path}`)
  if (sha === null || world.git.type(sha) !== 'blob') return notFound()
  const bytes = world.git.blob(sha) ?? Buffer.alloc(0)
  const small = bytes.length <= 1024 * 1024
  const url = `${repositoryUrl(world)}/contents/${path.split('/').map(encodeURIComponent).join('/')}?ref=${commit}`
  return ok({
    type: 'file',
    encoding: small ? 'base64' : 'none',
    size: bytes.length,
    name: path.split('/').at(-1) ?? '',
    path,
    content: small ? bytes.toString('base64') : '',
    sha,
    url,
    git_url: `${repositoryUrl(world)}/git/blobs/${sha}`,
    html_url: url,
    download_url: url,
    _links: { git: `${repositoryUrl(world)}/git/blobs/${sha}`, self: url, html: url },
  })
}

/** `ref` is `heads/<branch>`, exactly: GitHub no longer answers with refs that merely begin so. */
function reference({ params }: Asked, world: World): Answer {
  const name = params['ref'] ?? ''
  const sha = name.startsWith('heads/') ? world.state.branches.get(name.slice('heads/'.length)) : undefined
  if (sha === undefined) return notFound()
  const url = `${repositoryUrl(world)}/git/refs/${name.split('/').map(encodeURIComponent).join('/')}`
  const object = { type: 'commit', sha, url: `${repositoryUrl(world)}/git/commits/${sha}` }
  return ok({ ref: `refs/${name}`, node_id: `REF_${sha}`, url, object })
}

function gitCommit({ params }: Asked, world: World): Answer {
  const commit = world.git.type(params['commit_sha'] ?? '') === 'commit' ? params['commit_sha'] : undefined
  if (commit === undefined) return notFound()
  const { sha, node_id, html_url, commit: inner } = commitPayload(commit, world)
  const parents = (world.git.commit(sha)?.parents ?? []).map(parent => ({ sha: parent, url: inner.url, html_url }))
  return ok({ sha, node_id, html_url, ...inner, parents })
}

const path = '/repos/{owner}/{repo}'
export const reading: Readonly<Record<string, Handler>> = {
  [`GET ${path}`]: (_, world) => ok(repositoryPayload(world)),
  [`GET ${path}/compare/{basehead}`]: guarded(compare),
  [`GET ${path}/contents/{path}`]: guarded(contents),
  [`GET ${path}/git/blobs/{file_sha}`]: guarded(blob),
  [`GET ${path}/git/commits/{commit_sha}`]: guarded(gitCommit),
  [`GET ${path}/git/ref/{ref}`]: guarded(reference),
  [`GET ${path}/git/trees/{tree_sha}`]: guarded(tree),
  [`GET ${path}/pulls/{pull_number}`]: ({ params }, world) =>
    forbidden(world.state, 'read', 'pull_requests') ??
    (Number(params['pull_number']) === world.state.pull.number ? ok(pullPayload(world)) : notFound()),
  [`GET ${path}/pulls/{pull_number}/files`]: (asked, world) =>
    forbidden(world.state, 'read', 'pull_requests') ??
    paged(
      asked,
      diffOf(world)
        .slice(0, 3000)
        .map(file => diffEntry(file, world.state.pull.head, world)),
    ),
  'GET /rate_limit': () => ok({ resources: {}, rate: { limit: 1000, remaining: 999, reset: 0, used: 1 } }),
  'GET /user': (_, { state }) =>
    state.us.login.endsWith('[bot]')
      ? refusal(403, 'Resource not accessible by integration')
      : ok({
          ...userOf(state.us),
          name: null,
          company: null,
          blog: null,
          location: null,
          email: null,
          hireable: null,
          bio: null,
          public_repos: 0,
          public_gists: 0,
          followers: 0,
          following: 0,
          created_at: author.date,
          updated_at: author.date,
        }),
}
