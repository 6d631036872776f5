import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { HttpFailure, type Reference } from '../../src/model/index.ts'
import { parsePolicy } from '../../src/policy/index.ts'
import { oci } from '../../src/resolve/oci.ts'
import { contextOf, modelReference, now } from '../world/hub/dossier.ts'
import { type Recorded, recorded } from '../world/hub/recorded.ts'
import { resolveWritten } from './written.ts'

const digest = `sha256:${'1'.repeat(64)}`

it('is pinned by a digest, and by no tag', async () => {
  expect(await resolveWritten(oci, { id: 'ai/qwen3', revision: '8B', digest })).toEqual({
    kind: 'resolved',
    pin: { kind: 'digest', algorithm: 'sha256', hex: '1'.repeat(64) },
    attestations: [],
    artifact: {
      purl: `pkg:oci/qwen3@${digest}?repository_url=docker.io%2Fai%2Fqwen3`,
      hub: 'oci',
      id: 'ai/qwen3',
      publisher: { hub: 'oci', name: 'ai' },
    },
  })
  expect(await resolveWritten(oci, { id: 'ai/qwen3', revision: '8B' })).toMatchObject({
    pin: { kind: 'name', name: '8B' },
  })
  expect(await resolveWritten(oci, { id: 'ai/qwen3' })).toMatchObject({ pin: { kind: 'none' } })
})

it.each([
  ['qwen3', 'ai/qwen3', 'ai'],
  ['ghcr.io/acme/models/scale', 'ghcr.io/acme/models/scale', 'ghcr.io/acme/models'],
  ['localhost:5000/scale', 'localhost:5000/scale', 'localhost:5000/'],
  ['registry.example:443/acme/scale', 'registry.example:443/acme/scale', 'registry.example:443/acme'],
])('knows whose %s is', async (id, known, publisher) => {
  expect(await resolveWritten(oci, { id })).toMatchObject({ artifact: { id: known, publisher: { name: publisher } } })
})

it('refuses what no registry can have, and declares the hosts that it knows', async () => {
  for (const id of ['Acme/Scale', 'a/../b', 'a//b', '']) {
    expect(await resolveWritten(oci, { id })).toMatchObject({ kind: 'absent' })
  }
  expect(oci.hosts({ npm: new URL('https://a.example'), huggingface: new URL('https://b.example') })).toEqual([
    'registry-1.docker.io',
    'auth.docker.io',
    'production.cloudflare.docker.com',
    'ghcr.io',
    'pkg-containers.githubusercontent.com',
  ])
})

describe('for a lock', () => {
  const api = 'GET https://registry-1.docker.io/v2/ai/qwen3/manifests/8B'
  const auth = 'GET https://auth.docker.io/token?service=registry.docker.io&scope=repository%3Aai%2Fqwen3%3Apull'
  const challenge = (realm: string) => ({
    status: 401,
    headers: {
      'www-authenticate': `Bearer realm="${realm}",service="registry.docker.io",scope="repository:ai/qwen3:pull"`,
    },
  })
  const layer = (said: object = {}) => ({
    mediaType: 'application/vnd.docker.ai.gguf.v3',
    digest,
    size: 7,
    annotations: { 'org.cncf.model.filepath': 'model.gguf' },
    ...said,
  })
  const manifest = {
    config: { mediaType: 'x', digest, size: 2 },
    layers: [layer(), layer(), layer({ digest: '../x', annotations: {} })],
  }

  function lock(answers: Readonly<Record<string, Recorded | readonly Recorded[]>>, said: Partial<Reference> = {}) {
    const { http, requests } = recorded(answers)
    const reference = modelReference({ hub: 'oci', id: 'ai/qwen3', revision: '8B', ...said })
    const wanted = () => ({ owner: false, files: true, knownCommits: [] })
    return oci.resolve(reference, { ...contextOf(http), wanted }).then(resolution => ({ resolution, requests }))
  }

  it('asks what a tag means today, with a token that anybody gets', async () => {
    const { resolution, requests } = await lock({
      [api]: [challenge('https://auth.docker.io/token'), { body: manifest }],
      [auth]: { body: { token: 'anonymous' } },
    })
    const hex = createHash('sha256').update(JSON.stringify(manifest)).digest('hex')
    expect(resolution).toMatchObject({
      pin: { kind: 'name', name: '8B' },
      artifact: {
        digest: { algorithm: 'sha256', hex },
        files: [
          { path: 'config', alsoNamed: ['config.json'] },
          { path: 'model.gguf', bytes: 7, alsoNamed: ['layer_000.tar.gz'] },
          { path: 'model.gguf#2' },
          { path: 'layer/2', alsoNamed: ['layer_002.tar.gz'] },
        ],
        model: { malformedDigests: ['layer/2'] },
      },
    })
    expect(requests.map(({ url, headers, redirect }) => [url.host, headers?.['authorization'], redirect])).toEqual([
      ['registry-1.docker.io', undefined, 'manual'],
      ['auth.docker.io', undefined, 'manual'],
      ['registry-1.docker.io', 'Bearer anonymous', 'manual'],
    ])
  })

  it.each(['https://evil.example/token', 'http://auth.docker.io/token', 'nonsense'])(
    'fetches no token from %s',
    async realm => {
      const { resolution, requests } = await lock({ [api]: challenge(realm) })
      expect(resolution).toMatchObject({ kind: 'resolved', incomplete: [{ reason: 'manifest-missing-or-private' }] })
      expect(requests).toHaveLength(1)
    },
  )

  it('says what is in it only where the policy asks about formats, with a lock or without', async () => {
    const token = { body: { token: 'a' } }
    const answers = { [api]: [challenge('https://auth.docker.io/token'), { body: manifest }], [auth]: token }
    const text = 'version: 1\nmodels: { "oci:**": { formats: [gguf] } }\n'
    const policy = parsePolicy([{ name: 'base tip', text }], { now })
    const reference = modelReference({ hub: 'oci', id: 'ai/qwen3', revision: '8B' })
    const asked = await oci.resolve(reference, contextOf(recorded(answers).http, { policy }))
    expect(asked).toMatchObject({ artifact: { model: { paths: ['config', 'model.gguf', 'model.gguf#2', 'layer/2'] } } })
    const { resolution } = await lock(answers)
    expect(resolution).not.toHaveProperty('artifact.model.paths')
  })

  it('takes nothing for a manifest but what has the digest that is written, or the shape of one', async () => {
    const hex = createHash('sha256').update(JSON.stringify(manifest)).digest('hex')
    const at = (digest: string) => api.replace('8B', digest)
    const pinned = (digest: string, body: unknown) => lock({ [at(digest)]: { body } }, { digest })
    expect((await pinned(`sha256:${hex}`, manifest)).resolution).not.toHaveProperty('incomplete')
    expect((await pinned(digest, manifest)).resolution).toMatchObject({
      incomplete: [{ reason: 'manifest-not-what-was-asked' }],
    })
    const { resolution } = await lock({ [api]: { body: { manifests: [{ digest }] } } })
    expect(resolution).toMatchObject({ artifact: { digest: {} } })
    const page = await lock({ [api]: { body: '<html>maintenance</html>' } })
    expect(page.resolution).toMatchObject({ incomplete: [{ reason: 'manifest-unexpected-answer' }] })
    expect(page.resolution).not.toHaveProperty('artifact.digest')
  })

  it('contacts no registry that it does not know, and says so', async () => {
    const { resolution, requests } = await lock({}, { id: 'evil.example/a/b' })
    expect(resolution).toMatchObject({ incomplete: [{ reason: 'manifest-undeclared-host' }] })
    expect(requests).toEqual([])
  })

  it.each([
    [{ status: 404 }, 'manifest-missing-or-private'],
    [{ status: 429 }, 'manifest-registry-answered-429'],
    [{ status: 307, headers: { location: 'https://evil.example' } }, 'manifest-registry-answered-307'],
    [{ failure: new HttpFailure('timeout', 'late') }, 'manifest-timeout'],
  ])('turns %j into a gap', async (answer, reason) => {
    expect((await lock({ [api]: answer })).resolution).toMatchObject({ incomplete: [{ reason }] })
  })
})

describe('for a policy that asks for signatures', () => {
  const v2 = 'GET https://ghcr.io/v2/acme/scale'
  const hex = (body: unknown) => createHash('sha256').update(JSON.stringify(body)).digest('hex')
  const manifest = { layers: [{ mediaType: 'x', digest, size: 7, annotations: {} }] }
  const bundle = { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json' }
  const referrer = { layers: [{ mediaType: bundle.mediaType, digest: `sha256:${hex(bundle)}`, size: 60 }] }
  const at = `sha256:${hex(referrer)}`
  const index = {
    manifests: [
      { digest: at, artifactType: bundle.mediaType },
      { digest, artifactType: 'text/spdx' },
    ],
  }
  const elsewhere = 'https://pkg-containers.githubusercontent.com/blob'
  const good: Readonly<Record<string, Recorded>> = {
    [`${v2}/manifests/latest`]: { body: manifest },
    [`${v2}/referrers/sha256:${hex(manifest)}`]: { body: index },
    [`${v2}/manifests/${at}`]: { body: referrer },
    [`${v2}/blobs/sha256:${hex(bundle)}`]: { status: 307, headers: { location: elsewhere } },
    [`GET ${elsewhere}`]: { body: bundle },
  }
  const asking = 'version: 1\nmodels: { "oci:**": { signature: warn } }\n'
  const policy = parsePolicy([{ name: 'base tip', text: asking }], { now })
  async function sought(answers: Readonly<Record<string, Recorded>>) {
    const { http, requests } = recorded(answers)
    const resolution = await oci.resolve(modelReference({ hub: 'oci', id: 'ghcr.io/acme/scale', revision: null }), {
      ...contextOf(http),
      policy,
    })
    return { resolution, requests }
  }

  it('brings the bundles that refer to the manifest, and asks for no other referrer', async () => {
    const { resolution, requests } = await sought(good)
    expect(resolution).toMatchObject({
      attestations: [{ type: 'model-signature', bundle: JSON.stringify(bundle), source: at }],
      artifact: { files: [{ path: 'layer/0' }] },
    })
    expect(resolution).not.toHaveProperty('artifact.model.unsigned')
    expect(requests.map(({ url }) => url.pathname.split('/').at(-1))).toHaveLength(5)
  })

  it('looks under the tag where a registry has no list, and says that there is none where nothing is', async () => {
    const [list, tag] = [`${v2}/referrers/sha256:${hex(manifest)}`, `${v2}/manifests/sha256-${hex(manifest)}`]
    const { resolution } = await sought({ ...good, [list]: { status: 404 }, [tag]: { body: index } })
    expect(resolution).toMatchObject({ attestations: [{ source: at }] })
    const none = await sought({ ...good, [list]: { status: 404 }, [tag]: { status: 404 } })
    expect(none.resolution).toMatchObject({ attestations: [], artifact: { model: { unsigned: true } } })
    const empty = await sought({ ...good, [list]: { body: { manifests: [] } } })
    expect(empty.resolution).toMatchObject({ attestations: [], artifact: { model: { unsigned: true } } })
  })

  it.each<[string, Recorded, string]>([
    [`${v2}/referrers/sha256:${hex(manifest)}`, { status: 500 }, 'registry-answered-500'],
    [`${v2}/referrers/sha256:${hex(manifest)}`, { body: 'junk' }, 'registry-answered-200'],
    [`${v2}/referrers/sha256:${hex(manifest)}`, { failure: new HttpFailure('timeout', 'late') }, 'timeout'],
    [`${v2}/manifests/${at}`, { body: { ...referrer, evil: true } }, 'no-bundle'],
    [
      `${v2}/blobs/sha256:${hex(bundle)}`,
      { status: 307, headers: { location: 'https://evil.example/x' } },
      'unexpected-answer',
    ],
    [`GET ${elsewhere}`, { body: { ...bundle, evil: true } }, 'unexpected-answer'],
  ])('takes no other bytes than those that are named, from nowhere else: %s', async (key, answer, why) => {
    const { resolution } = await sought({ ...good, [key]: answer })
    expect(resolution).toMatchObject({ attestations: [{ bundle: null, unavailable: why }] })
    expect(resolution).not.toHaveProperty('artifact.model.unsigned')
  })
})
