import { findModel, redirectOf, refuseToken } from './access.ts'
import { commits, info, overview, pathsInfo, refs, tree } from './api.ts'
import { content, raw, resolve } from './files.ts'
import { manifest } from './manifest.ts'
import { type Answer, type Asked, type Bucket, json, type Model, refusal, type State } from './state.ts'

const missing: Answer = { status: 404, body: 'Not Found' }

export function bucketOf(path: string): Bucket {
  if (path.includes('/resolve/')) return 'resolvers'
  return path.startsWith('/api/') ? 'api' : 'pages'
}

/** What the hub answers, rate limits and faults aside. */
export function route(state: State, asked: Asked): Answer {
  const parts = asked.url.pathname.split('/').slice(1).map(decodeURIComponent)
  if (parts[0] === 'xet-bridge') return content(state, asked, parts[1] ?? '')
  const refused = refuseToken(state, asked)
  if (refused) return refused
  if (parts[0] === 'v2')
    return withModel(state, asked, parts.slice(1, 3).join('/'), model => manifest(asked, model, parts[4] ?? ''))
  const isApi = parts[0] === 'api'
  const [type = '', ...place] = isApi ? parts.slice(1) : parts
  if (type === 'datasets' || type === 'spaces') return routeTyped(state, asked, { type, place, isApi })
  if (!isApi) return routeFile(state, asked, parts)
  if (parts[1] !== 'models') return parts[3] === 'overview' ? overview(state, parts[1] ?? '', parts[2] ?? '') : missing
  // An id has one segment or two: the words below are no repository names.
  const isShort = parts.length === 3 || ['revision', 'tree', 'refs', 'commits'].includes(parts[3] ?? '')
  const id = parts.slice(2, isShort ? 3 : 4).join('/')
  const [word, ...rest] = parts.slice(isShort ? 3 : 4)
  return withModel(state, asked, id, model => routeApi(state, asked, model, [word ?? '', ...rest]))
}

/** Datasets and spaces are repositories as models are, below a name of their own. */
function routeTyped(
  state: State,
  asked: Asked,
  { type, place: [namespace, name, word = '', ...rest], isApi }: { type: string; place: string[]; isApi: boolean },
): Answer {
  return withModel(state, asked, `${type}/${namespace}/${name}`, model => {
    if (isApi) return routeApi(state, asked, model, [word, ...rest])
    return word === 'resolve' ? resolve(state, asked, model, rest) : missing
  })
}

function withModel(state: State, asked: Asked, id: string, then: (model: Model) => Answer): Answer {
  const redirect = redirectOf(state, asked, id)
  if (redirect) return redirect
  const found = findModel(state, asked, id)
  return 'repository' in found ? then(found) : found
}

function routeApi(state: State, asked: Asked, model: Model, [word, ...rest]: readonly string[]): Answer {
  const [revision = 'HEAD'] = rest
  if (asked.method === 'POST') return word === 'paths-info' ? pathsInfo(state, asked, model, revision) : missing
  switch (word) {
    case '':
    case 'revision':
      return info(asked, model, revision)
    case 'tree':
      return tree(state, asked, model, rest)
    case 'refs':
      return refs(asked, model)
    case 'commits':
      return commits(asked, model, revision)
    case 'scan':
      return json(model.scan)
    default:
      return missing
  }
}

function routeFile(state: State, asked: Asked, [namespace = '', name = '', word, ...rest]: readonly string[]): Answer {
  if (word === 'resolve')
    return withModel(state, asked, `${namespace}/${name}`, model => resolve(state, asked, model, rest))
  if (word === 'raw') return withModel(state, asked, `${namespace}/${name}`, model => raw(asked, model, rest))
  return missing
}

/** Counts the request in its window; the answer past the limit tells when to come back. */
export function limited(
  state: State,
  bucket: Bucket,
): { readonly headers: Record<string, string>; readonly refused?: Answer } {
  const left = state.left.get(bucket) ?? state.limits[bucket]
  state.left.set(bucket, Math.max(0, left - 1))
  const headers = {
    ratelimit: `"${bucket}";r=${Math.max(0, left - 1)};t=201`,
    'ratelimit-policy': `"fixed window";"${bucket}";q=${state.limits[bucket]};w=300`,
  }
  return left > 0 ? { headers } : { headers, refused: refusal(429, 'We had to rate limit your IP.') }
}
