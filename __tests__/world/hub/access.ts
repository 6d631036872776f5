import { type Answer, type Asked, type Model, refusal, type State } from './state.ts'

const challenge = { 'www-authenticate': 'Bearer realm="Authentication required", charset="UTF-8"' }

function tokenOf({ headers }: Asked): string | null {
  const value = headers['authorization']
  return typeof value === 'string' ? value.replace(/^Bearer /, '') : null
}

/** Does this caller have a grant for the model, as its owner or as one who was accepted? */
export function isGranted(state: State, asked: Asked, model: Model): boolean {
  return state.tokens.get(tokenOf(asked) ?? '')?.includes(model.id) === true
}

/** A token that the hub does not know is refused before anything else is looked at. */
export function refuseToken(state: State, asked: Asked): Answer | null {
  const token = tokenOf(asked)
  if (token === null || state.tokens.has(token)) return null
  return refusal(401, 'Invalid credentials in Authorization header', undefined, challenge)
}

/** Missing and private look the same; a token turns the first answer into a 404, the second too. */
export function findModel(state: State, asked: Asked, id: string): Model | Answer {
  const model = state.models.get(id.toLowerCase())
  if (model && (!model.private || isGranted(state, asked, model))) {
    return model.disabled ? refusal(403, 'Access to this resource is disabled.') : model
  }
  if (tokenOf(asked) === null) return refusal(401, 'Invalid username or password.', undefined, challenge)
  return refusal(404, 'Repository not found', 'RepoNotFound')
}

/** Files of a gated model; its metadata, tree and commits stay public. */
export function refuseGated(state: State, asked: Asked, model: Model): Answer | null {
  if (model.gated === false || isGranted(state, asked, model)) return null
  const message = `Access to model ${model.id} is restricted.`
  return tokenOf(asked) === null ? refusal(401, message, 'GatedRepo', challenge) : refusal(403, message, 'GatedRepo')
}

/** A relative 307 for a renamed id and for another spelling of its letters, as the hub answers it. */
export function redirectOf(state: State, asked: Asked, id: string): Answer | null {
  const key = id.toLowerCase()
  const target = state.models.get(key)?.id ?? state.moved.get(key)
  if (target === undefined || target === id) return null
  const location = asked.url.pathname.replace(`/${id}`, `/${target}`) + asked.url.search
  return { status: 307, headers: { location }, body: `Temporary Redirect. Redirecting to ${location}` }
}
