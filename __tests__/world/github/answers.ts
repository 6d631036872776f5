import type { Account, Answer, Asked, Permission, State, World } from './state.ts'

export const site = 'https://github.example'
export const ok = (body: unknown): Answer => ({ status: 200, body })

/** GitHub's error body. */
export function refusal(
  status: number,
  message: string,
  more: { readonly errors?: readonly unknown[]; readonly headers?: Readonly<Record<string, string>> } = {},
): Answer {
  return {
    status,
    headers: more.headers ?? {},
    body: {
      message,
      ...(more.errors ? { errors: more.errors } : {}),
      documentation_url: 'https://docs.github.com/rest',
      status: String(status),
    },
  }
}

/** Null where the token may; any one of the permissions suffices. A fork's token reads only, whatever was asked for. */
export function forbidden(state: State, level: 'read' | 'write', ...any: readonly Permission[]): Answer | null {
  const granted = any.some(name => {
    const given = state.permissions[name]
    return level === 'read' ? given !== undefined : given === 'write' && !state.pull.fork
  })
  if (granted) return null
  const wanted = any.map(name => `${name}=${level}`).join('; ')
  return refusal(403, 'Resource not accessible by integration', {
    headers: { 'x-accepted-github-permissions': wanted },
  })
}

/** `per_page` is capped at 100 without a word, and Link headers lead on, as at GitHub. */
export function paged(asked: Asked, items: readonly unknown[]): Answer {
  const size = Math.min(Math.max(Number(asked.query.get('per_page') ?? 30), 1), 100)
  const page = Math.max(Number(asked.query.get('page') ?? 1), 1)
  const last = Math.max(1, Math.ceil(items.length / size))
  const link = (to: number, rel: string) => {
    const url = new URL(asked.url)
    url.searchParams.set('page', String(to))
    return `<${url}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
  ]
  return {
    status: 200,
    headers: links.length > 0 ? { link: links.join(', ') } : {},
    body: items.slice((page - 1) * size, page * size),
  }
}

export function userOf({ login, id }: Account) {
  const url = `${site}/api/users/${encodeURIComponent(login)}`
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `${url}/avatar`,
    gravatar_id: '',
    url,
    html_url: `${site}/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  }
}

/** Base of the REST URLs that answers carry. */
export function repositoryUrl({ state, origin }: World): string {
  return `${origin()}/api/v3/repos/${state.repository.owner}/${state.repository.name}`
}

export function pullPage({ repository, pull }: State): string {
  return `${site}/${repository.owner}/${repository.name}/pull/${pull.number}`
}
