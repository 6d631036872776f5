import { publicEndpoints } from '../catalogue/public-hosts.ts'
import type { Endpoints, Http, TrustRoot } from '../model/index.ts'
import { version } from '../model/version.ts'
import { createHttp } from '../net/index.ts'
import { loadTrust, refreshTrust, trustEnding } from '../trust/index.ts'
import { type CheckOptions, url } from './check-options.ts'
import { githubOf } from './github.ts'
import type { Io } from './io.ts'
import { readNamed } from './named-file.ts'
import { userRegistry } from './npmrc.ts'

interface World {
  readonly http: Http
  readonly trust: TrustRoot
  readonly endpoints: Endpoints
  readonly refreshTrust: typeof refreshTrust
}

/** The world that a check runs in: network, trust root, where things are looked up (flags, then the user's settings). */
export async function surroundings(options: CheckOptions, io: Io): Promise<World> {
  const endpoints = {
    npm: options.npmRegistry ?? url('registry in the npm configuration', await userRegistry(io)) ?? publicEndpoints.npm,
    huggingface: options.hfEndpoint ?? url('HF_ENDPOINT', io.env['HF_ENDPOINT']) ?? publicEndpoints.huggingface,
  }
  const token = io.env['HF_TOKEN']
  // Without a token of one's own the hourly limit is used up by others behind the same address: nobody is asked then.
  const { apiUrl, token: own } = githubOf(io)
  const githubApi = own ? new URL(apiUrl) : undefined
  const trustRoot =
    options.trustRoot === undefined ? {} : { trustRoot: readNamed('trust-root', options.trustRoot, io.cwd) }
  const trust = loadTrust({ ...trustRoot, npmRegistry: endpoints.npm })
  const ending = trustEnding(trust, options.now ?? io.now)
  if (ending !== null) io.stderr(`${ending}\n`)
  return {
    http: createHttp({
      userAgent: `weighmaster/${version}`,
      credentials: {
        ...(githubApi ? { [githubApi.host]: `Bearer ${own}` } : {}),
        ...(token ? { [endpoints.huggingface.host]: `Bearer ${token}` } : {}),
      },
      signal: io.signal,
    }),
    trust,
    endpoints: { ...endpoints, ...(githubApi ? { githubApi } : {}) },
    refreshTrust,
  }
}
