import * as z from 'zod'
import { publicGitHubApi } from '../catalogue/public-hosts.ts'
import {
  type Artifact,
  baseNameOf,
  type Digest,
  HttpFailure,
  parseDigest,
  type Reference,
  type Resolution,
  type ResolveContext,
  type Resolver,
  readJson,
} from '../model/index.ts'
import { digestOrName } from './pin.ts'

const github = new URL(publicGitHubApi).host

/**
 * A file behind an address (http, S3, a release's asset). An address out of a diff is never fetched; only a digest beside
 * it pins it. For a lock, GitHub is asked which digest it keeps of a release's asset.
 */
export const url: Resolver = {
  hub: 'url',
  title: 'File behind an address',
  isCounted: true,
  hosts: () => [github],
  key: ({ id, digest = null }) => JSON.stringify([id, digest]),
  resolve: describe,
}

async function describe(reference: Reference, context: ResolveContext): Promise<Resolution> {
  const id = reference.id ?? ''
  if (!URL.canParse(id)) return { kind: 'unsupported', reason: 'not-an-address' }
  const { host, pathname } = new URL(id)
  const name = decode(baseNameOf(pathname))
  const artifact: Artifact = {
    purl: `pkg:generic/${encodeURIComponent(name || host)}?download_url=${encodeURIComponent(id)}`,
    hub: 'url',
    id,
    publisher: { hub: 'url', name: host },
    model: { paths: [name] },
  }
  const pin = digestOrName(reference)
  const asset = context.wanted?.(reference).files ? parseAsset(id) : null
  if (!asset) return { kind: 'resolved', pin, artifact, attestations: [] }
  const digest = await findDigest(asset, context)
  return digest
    ? { kind: 'resolved', pin, artifact: { ...artifact, digest }, attestations: [] }
    : { kind: 'resolved', pin, artifact, attestations: [], incomplete: [{ reason: 'asset-digest-not-listed' }] }
}

interface Asset {
  readonly repository: string
  readonly tag: string
  readonly name: string
}

/** `https://github.com/{owner}/{repository}/releases/download/{tag}/{name}`. */
function parseAsset(address: string): Asset | null {
  const { origin, pathname } = new URL(address)
  const match =
    /^\/(?<owner>[\w-]{1,39})\/(?<repository>[\w.-]{1,100})\/releases\/download\/(?<tag>[^/]+)\/(?<name>[^/]+)$/
  const { owner, repository, tag, name } = match.exec(pathname)?.groups ?? {}
  if (origin !== 'https://github.com' || !owner || !repository || !tag || !name || /^\.{1,2}$/.test(repository))
    return null
  return { repository: `${owner}/${repository}`, tag: decode(tag), name: decode(name) }
}

const release = z.object({ assets: z.array(z.object({ name: z.string(), digest: z.string().nullish() })).max(5000) })

/** `sha256:…` since June 2025; null for what was uploaded before. */
async function findDigest({ repository, tag, name }: Asset, { http, signal }: ResolveContext): Promise<Digest | null> {
  const address = new URL(`https://${github}/repos/${repository}/releases/tags/${encodeURIComponent(tag)}`)
  const headers = { accept: 'application/vnd.github+json' }
  const request = { method: 'GET', url: address, headers, maxBytes: 4 * 1024 * 1024, hosts: [github] } as const
  try {
    const parsed = release.safeParse(await readJson(await http.request({ ...request, ...(signal ? { signal } : {}) })))
    const digest = parsed.success ? parsed.data.assets.find(asset => asset.name === name)?.digest : undefined
    return digest?.startsWith('sha256:') ? parseDigest('sha256', digest.slice(7)) : null
  } catch (error) {
    if (error instanceof HttpFailure || error instanceof TypeError) return null
    throw error
  }
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
