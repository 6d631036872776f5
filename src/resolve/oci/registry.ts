import * as z from 'zod'
import { type HttpResponse, type ResolveContext, readJson } from '../../model/index.ts'

interface Hosts {
  readonly api: string
  readonly auth: string
  /** Where the registry sends those who ask for a blob. */
  readonly blobs: string
}

/** Registries that may be asked, with the hosts of their API and of their tokens. Others are never contacted. */
export const registries: Readonly<Record<string, Hosts>> = {
  'docker.io': { api: 'registry-1.docker.io', auth: 'auth.docker.io', blobs: 'production.cloudflare.docker.com' },
  'ghcr.io': { api: 'ghcr.io', auth: 'ghcr.io', blobs: 'pkg-containers.githubusercontent.com' },
}

const mostBytes = 4 * 1024 * 1024

/** One repository of a known registry; `ask` throws `HttpFailure`, and answers null where nobody gets a token. */
export interface Registry {
  readonly ask: (what: string, accept: string) => Promise<HttpResponse | null>
}

export function openRegistry(place: { host: string; path: string }, context: ResolveContext): Registry | null {
  const hosts = registries[place.host]
  if (!hosts) return null
  let token: string | undefined
  const get = (what: string, accept: string) => {
    const url = new URL(`https://${hosts.api}/v2/${place.path}/${what}`)
    const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` }
    return request(url, { accept, ...authorization }, context)
  }
  const ask = async (what: string, accept: string) => {
    const first = await get(what, accept)
    if (isRedirect(first)) return follow(first, hosts.blobs, context)
    if (first.status !== 401 || token !== undefined) return first
    await first.body.cancel()
    const given = await anonymousToken(first.headers.get('www-authenticate'), place.path, hosts.auth, context)
    if (given === null) return null
    token = given
    const second = await get(what, accept)
    return isRedirect(second) ? follow(second, hosts.blobs, context) : second
  }
  return { ask }
}

/** By hand: a token in a header of ours would travel along with a redirect. */
function request(url: URL, headers: Readonly<Record<string, string>>, { http, signal }: ResolveContext) {
  const asked = { method: 'GET', url, headers, maxBytes: mostBytes, hosts: [url.host], redirect: 'manual' } as const
  return http.request({ ...asked, ...(signal ? { signal } : {}) })
}

const isRedirect = ({ status }: HttpResponse) => status === 302 || status === 307

/** Content lies elsewhere; only the place that we know is gone to, and without the token. */
async function follow(answer: HttpResponse, host: string, context: ResolveContext): Promise<HttpResponse> {
  const location = answer.headers.get('location') ?? ''
  const url = URL.canParse(location) ? new URL(location) : null
  if (url?.host !== host || url.protocol !== 'https:') return answer
  await answer.body.cancel()
  return request(url, {}, context)
}

/** The registry says where tokens are given out; only the place that we know is asked. */
async function anonymousToken(
  challenge: string | undefined,
  path: string,
  auth: string,
  { http, signal }: ResolveContext,
): Promise<string | null> {
  const field = (name: string) =>
    new RegExp(`\\b${name}="(?<value>[^"]{1,500})"`).exec(challenge ?? '')?.groups?.['value']
  const realm = field('realm') ?? ''
  if (!URL.canParse(realm)) return null
  const url = new URL(realm)
  if (url.host !== auth || url.protocol !== 'https:') return null
  url.search = new URLSearchParams({ service: field('service') ?? '', scope: `repository:${path}:pull` }).toString()
  const asked = { method: 'GET', url, maxBytes: 64 * 1024, hosts: [auth], redirect: 'manual' } as const
  const response = await http.request({ ...asked, ...(signal ? { signal } : {}) })
  const parsed = z.object({ token: z.string().regex(/^[\w.~+/=-]{1,20000}$/) }).safeParse(await readJson(response))
  return parsed.success ? parsed.data.token : null
}
