import { isGranted } from './access.ts'
import { commitOf } from './revision.ts'
import { type Answer, type Asked, json, type Model, refusal, type State } from './state.ts'

/** Values of `expand` that the hub knows; any other is a 400. */
const expandable = new Set(
  (
    'author baseModels cardData childrenModelCount config createdAt disabled downloads downloadsAllTime gated gguf ' +
    'inference lastModified library_name likes mask_token model-index pipeline_tag private safetensors sha siblings ' +
    'spaces tags transformersInfo trendingScore usedStorage widgetData'
  ).split(' '),
)

const ofModels = new Set(['baseModels', 'config', 'gguf', 'inference', 'library_name', 'safetensors'])

/** `GET /api/models/{id}[/revision/{rev}]` */
export function info(asked: Asked, model: Model, revision: string): Answer {
  const commit = commitOf(model, revision)
  if (typeof commit !== 'string') return commit
  const wanted = [...asked.url.searchParams.getAll('expand[]'), ...asked.url.searchParams.getAll('expand')]
  const isModel = !/^(?:datasets|spaces)\//.test(model.id)
  const unknown = wanted.find(field => !expandable.has(field) || (!isModel && ofModels.has(field)))
  if (unknown !== undefined) return refusal(400, `✖ Invalid option: "${unknown}"\n  → at expand`)
  const all = everything(asked, model, commit)
  if (wanted.length === 0) return json({ ...all, baseModels: undefined, modelId: model.id })
  const chosen = Object.entries(all).filter(([field]) => wanted.includes(field) || ['_id', 'id'].includes(field))
  return json(Object.fromEntries(chosen))
}

function everything(asked: Asked, model: Model, commit: string) {
  const { repository } = model
  const withBlobs = asked.url.searchParams.get('blobs') === 'true'
  const siblings = repository
    .tree(commit, true)
    .filter(entry => entry.type === 'file')
    .map(({ path, oid, size, lfs }) =>
      withBlobs
        ? {
            rfilename: path,
            blobId: oid,
            size,
            ...(lfs ? { lfs: { sha256: lfs.oid, size: lfs.size, pointerSize: lfs.pointerSize } } : {}),
          }
        : { rfilename: path },
    )
  return {
    _id: model._id,
    id: model.id.replace(/^(?:datasets|spaces)\//, ''),
    author: model.id.split('/').at(-2),
    sha: commit,
    lastModified: repository.date('refs/heads/main'),
    createdAt: model.createdAt,
    private: model.private,
    gated: model.gated,
    disabled: model.disabled,
    tags: [],
    downloads: 0,
    likes: 0,
    cardData: model.cardData,
    baseModels: model.baseModels,
    config: model.config,
    gguf: model.gguf,
    siblings,
    spaces: [],
    usedStorage: siblings.length,
  }
}

/** `GET …/tree/{rev}[/{path}]`: 1,000 entries a page, 50 with `expand`. */
export function tree(state: State, asked: Asked, model: Model, [revision = '', ...folder]: readonly string[]): Answer {
  const commit = commitOf(model, revision)
  if (typeof commit !== 'string') return commit
  const query = asked.url.searchParams
  const entries = list(state, asked, model, {
    commit,
    recursive: query.get('recursive') === 'true',
    folder: folder.join('/'),
  })
  if (entries === null) return refusal(404, 'Entry not found', 'EntryNotFound', { 'x-repo-commit': commit })
  const expand = query.get('expand') === 'true'
  const most = Math.min(Number(query.get('limit') ?? Infinity), expand ? 50 : 1000)
  const start = Number(Buffer.from(query.get('cursor') ?? '', 'base64url').toString() || 0)
  const next = new URL(asked.url)
  next.searchParams.set('cursor', Buffer.from(String(start + most)).toString('base64url'))
  const link: Record<string, string> = start + most < entries.length ? { link: `<${next}>; rel="next"` } : {}
  return json(entries.slice(start, start + most), link)
}

interface Place {
  readonly commit: string
  readonly recursive: boolean
  readonly folder: string
}

function list(state: State, asked: Asked, model: Model, { commit, recursive, folder }: Place) {
  const inside = folder === '' ? '' : `${folder}/`
  const all = model.repository.tree(commit, true)
  if (folder !== '' && !all.some(entry => entry.path === folder && entry.type === 'directory')) return null
  const here = all.filter(({ path }) => path.startsWith(inside))
  const shown = recursive ? here : here.filter(({ path }) => !path.slice(inside.length).includes('/'))
  const masked = model.gated !== false && !isGranted(state, asked, model)
  // The hash of the content-addressed store is no sha256 of anything a client has; callers without a grant see stars.
  const xetHash = (oid: string) => (masked ? '*'.repeat(64) : [...oid].reverse().join(''))
  return shown.map(entry => (entry.lfs ? { ...entry, xetHash: xetHash(entry.lfs.oid) } : entry))
}

/** `POST …/paths-info/{rev}`: what is missing is left out. */
export function pathsInfo(state: State, asked: Asked, model: Model, revision: string): Answer {
  const commit = commitOf(model, revision)
  if (typeof commit !== 'string') return commit
  const paths = pathsAsked(asked)
  const entries = list(state, asked, model, { commit, recursive: true, folder: '' }) ?? []
  return json(entries.filter(({ path }) => paths.includes(path)))
}

/** JSON, or a form (which huggingface_hub sends). */
function pathsAsked({ headers, body }: Asked): readonly string[] {
  const text = Buffer.from(body).toString('utf8')
  if (headers['content-type']?.includes('x-www-form-urlencoded')) return new URLSearchParams(text).getAll('paths')
  const value: unknown = JSON.parse(text)
  return typeof value === 'object' && value !== null && 'paths' in value ? [value.paths].flat().map(String) : []
}

/** `GET …/refs[?include_prs=1]` */
export function refs(asked: Asked, { repository }: Model): Answer {
  const all = repository.refs()
  const under = (folder: string) =>
    all
      .filter(({ ref }) => ref.startsWith(folder))
      .map(({ ref, commit }) => ({ name: ref.slice(folder.length), ref, targetCommit: commit }))
  const pulls = asked.url.searchParams.has('include_prs') ? { pullRequests: under('refs/pr/') } : {}
  return json({ branches: under('refs/heads/'), tags: under('refs/tags/'), converts: under('refs/convert/'), ...pulls })
}

/** `GET …/commits/{rev}?p=0&limit=50`, newest first; the dates are the committers' own. */
export function commits(asked: Asked, model: Model, revision: string): Answer {
  const commit = commitOf(model, revision)
  if (typeof commit !== 'string') return commit
  const query = asked.url.searchParams
  const limit = Math.min(Number(query.get('limit') ?? 50), 1000)
  const page = Number(query.get('p') ?? 0)
  const total = model.repository.count(commit)
  const listed = model.repository
    .log(commit, page * limit, limit)
    .map(({ id, title, author, date }) => ({ id, title, message: '', authors: [{ user: author }], date }))
  const next = new URL(asked.url)
  next.searchParams.set('p', String(page + 1))
  const link: Record<string, string> = (page + 1) * limit < total ? { link: `<${next}>; rel="next"` } : {}
  return json(listed, { 'x-total-count': String(total), ...link })
}

/** `GET /api/users/{name}/overview` and `GET /api/organizations/{name}/overview` */
export function overview(state: State, folder: string, name: string): Answer {
  const owner = state.owners.get(name)
  if (!owner || (owner.type === 'org') !== (folder === 'organizations')) {
    return refusal(404, folder === 'users' ? 'This user does not exist' : 'This organization does not exist')
  }
  const { _id, createdAt, type } = owner
  if (type === 'org') return json({ _id, name, fullname: name, isVerified: false, type })
  return json({ _id, user: name, fullname: name, avatarUrl: '/avatars/1.svg', isPro: false, type, createdAt })
}
