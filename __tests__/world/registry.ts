import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { type Answer, answerOf, type Found, formOf } from './registry/answer.ts'
import { type Attested, attest } from './registry/attest.ts'
import { type Published, packument, publish, versionDocument, type WorldPackage } from './registry/document.ts'
import { type Fault, serveFault } from './registry/fault.ts'
import { makeKey, type SigningKey, servedKeys, trustedKeys } from './registry/keys.ts'

export type { WorldPackage, WorldVersion } from './registry/document.ts'
export type { Fault } from './registry/fault.ts'
export { makeKey } from './registry/keys.ts'

export interface RegistryOptions {
  readonly packages: readonly WorldPackage[]
  /** When versions were published that do not say it themselves, ISO. */
  readonly publishedAt?: string
  /** Documents of another registry, served as they are: its signatures are its own, ours do not hold for them. */
  readonly recorded?: readonly Recorded[]
  readonly key?: SigningKey
}

export interface Recorded {
  readonly name: string
  /** The full packument. */
  readonly packument: unknown
  /** Answers of the attestations endpoint, by version. */
  readonly attestations?: Readonly<Record<string, unknown>>
  /** By path. */
  readonly tarballs?: ReadonlyMap<string, Buffer>
}

export interface Registry {
  /** `http://127.0.0.1:port`, without a slash at its end. */
  readonly url: string
  readonly host: string
  /** JSON text for `trust-root`: the keys of this registry, and the root of its Sigstore where something is attested. */
  readonly trustRoot: string
  readonly key: SigningKey
  /** Paths asked for so far, in order, as they came in, ` (abbreviated)` behind those that asked for that; a test may empty it. */
  readonly requests: string[]
  /** Bytes of all bodies as they were sent: compressed for whoever accepts that, as the public registry does. */
  readonly served: { bytes: number }
  /** Milliseconds before each answer, from now on. */
  slowDown(milliseconds: number): void
  /** What a true lock entry says of a version. Throws for one that was never published. */
  entry(
    name: string,
    version: string,
  ): { readonly version: string; readonly resolved: string; readonly integrity: string }
  published(name: string, version: string): Published
  /** What the attestations endpoint has of a version. */
  attestations(name: string, version: string): readonly Attested[]
  /** From now on the path (as in `requests`) fails like this; `null` heals it. */
  fail(path: string, fault: Fault | null): void
  close(): Promise<void>
}

/** An npm registry on loopback that really signs, with keys made at start. Real clients can install from it. */
export async function startRegistry(options: RegistryOptions): Promise<Registry> {
  const key = options.key ?? makeKey()
  const attested = new Map<string, readonly Attested[]>()
  const all = new Map(
    options.packages.map(({ name, versions }) => [
      name,
      versions.map(version => publish(name, version, options.publishedAt ?? '2026-01-05T10:00:00.000Z')),
    ]),
  )
  const requests: string[] = []
  const served = { bytes: 0 }
  /** Made once: signing a large document again and again would be what a benchmark measures. */
  const answers = new Map<string, Answer>()
  let latency = 0
  const faults = new Map<string, Fault>()
  const server = createServer(async (request, response) => {
    const path = request.url ?? ''
    const form = formOf(request.headers)
    const asked = form.isAbbreviated ? `${path} (abbreviated)` : path
    requests.push(asked)
    if (latency > 0) await setTimeout(latency)
    const fault = faults.get(asked) ?? faults.get(path)
    if (fault !== undefined) return serveFault(fault, response)
    const world = { all, key, attested, url: urlOf(server.address()), options }
    const sent = `${asked}${form.isZipped ? ' zipped' : ''}`
    const found = answers.get(sent) ?? answerOf(lookUp(path, world), form)
    answers.set(sent, found)
    served.bytes += found.body.length
    return response.writeHead(found.status, found.headers).end(found.body)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = urlOf(server.address())
  const { host } = new URL(url)
  const trustedRoot = await attestAll([...all.values()].flat(), attested, { key, registry: url })
  const published = (name: string, version: string) => {
    const found = all.get(name)?.find(each => each.version === version)
    if (!found) throw new Error(`the registry of this test has no ${name}@${version}`)
    return found
  }
  return {
    url,
    host,
    key,
    requests,
    served,
    published,
    slowDown: milliseconds => {
      latency = milliseconds
    },
    trustRoot: JSON.stringify({ ...trustedRoot, registries: { [host]: { keys: trustedKeys([key]) } } }),
    entry: (name, version) => {
      const { path, integrity } = published(name, version)
      return { version, resolved: url + path, integrity }
    },
    attestations: (name, version) => [...(attested.get(`${name}@${version}`) ?? [])],
    fail: (path, fault) => void (fault === null ? faults.delete(path) : faults.set(path, fault)),
    close: () => {
      server.closeAllConnections()
      return new Promise(resolve => server.close(() => resolve()))
    },
  }
}

/** Only where a version asks for it: making a Sigstore takes longer than all the rest. */
async function attestAll(
  all: readonly Published[],
  attested: Map<string, readonly Attested[]>,
  registry: { readonly key: SigningKey; readonly registry: string },
): Promise<{ readonly sigstore?: unknown }> {
  const built = all.filter(({ said }) => said.provenance !== undefined)
  if (built.length === 0) return {}
  const { makeSigstore } = await import('./registry/sigstore.ts')
  const sigstore = await makeSigstore()
  for (const published of built) {
    const { provenance = true } = published.said
    const builds = provenance === true ? [{}] : [provenance].flat()
    const bundles = await attest(published, builds, { sigstore, ...registry })
    attested.set(`${published.name}@${published.version}`, bundles)
  }
  return { sigstore: sigstore.trustedRoot }
}

interface World {
  readonly attested: ReadonlyMap<string, readonly Attested[]>
  readonly all: ReadonlyMap<string, readonly Published[]>
  readonly key: SigningKey
  readonly url: string
  readonly options: RegistryOptions
}

/** The routes of the public registry that clients use. */
function lookUp(raw: string, world: World): Found {
  const path = decodeURIComponent(raw.replace(/\?.*$/, '').replace(/%2f/gi, '/'))
  if (path === '/-/npm/v1/keys') return { json: servedKeys([world.key]) }
  const attested = /^\/-\/npm\/v1\/attestations\/(?<name>.+)@(?<version>[^@]+)$/.exec(path)?.groups
  if (attested) return attestations(attested['name'] ?? '', attested['version'] ?? '', world)
  const parts = /^\/(?<name>(?:@[^/]+\/)?[^/@-][^/]*)(?:\/(?<rest>.+))?$/.exec(path)?.groups
  const [name = '', rest] = [parts?.['name'], parts?.['rest']]
  const recorded = world.options.recorded?.find(each => each.name === name)
  const packed = recorded?.tarballs?.get(path)
  if (packed) return { bytes: packed }
  if (recorded) return fromRecorded(recorded.packument, rest)
  const versions = world.all.get(name)
  if (!versions) return { missing: '{"error":"Not found"}' }
  const documentOf = (published: Published) =>
    versionDocument(published, world.url, world.key, typesOf(published, world))
  if (rest === undefined) return { json: packument(name, versions, documentOf) }
  const shown = versions.filter(each => !each.said.unpublished)
  const tarball = shown.find(each => each.path === path)
  if (tarball) return { bytes: tarball.tarball }
  const one = shown.find(each => each.version === rest)
  return one ? { json: documentOf(one) } : { missing: `"version not found: ${rest}"` }
}

function typesOf({ name, version }: Published, { attested }: World): string[] {
  return (attested.get(`${name}@${version}`) ?? []).map(each => each.predicateType)
}

function attestations(name: string, version: string, { options, attested }: World): Found {
  const own = attested.get(`${name}@${version}`)
  if (own) return { json: { attestations: own } }
  const json = options.recorded?.find(each => each.name === name)?.attestations?.[version]
  return json === undefined ? { missing: '{"error":"Not found"}' } : { json }
}

function fromRecorded(document: unknown, version: string | undefined): Found {
  if (version === undefined) return { json: document }
  const isDocument = typeof document === 'object' && document !== null && 'versions' in document
  const versions: unknown = isDocument ? document.versions : undefined
  const found = Object.entries(versions ?? {}).find(([key]) => key === version)
  return found ? { json: found[1] } : { missing: `"version not found: ${version}"` }
}

function urlOf(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') throw new Error('the registry has no port')
  return `http://127.0.0.1:${address.port}`
}
