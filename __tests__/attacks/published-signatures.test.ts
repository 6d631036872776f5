import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inspect } from '../../src/inspect.ts'
import type { Change } from '../../src/model/index.ts'
import { createHttp } from '../../src/net/index.ts'
import { parsePolicy } from '../../src/policy/index.ts'
import { loadTrust } from '../../src/trust/index.ts'
import { now } from '../world/hub/dossier.ts'
import { type Hub, startHub } from '../world/hub/index.ts'
import type { Entry } from '../world/hub/repository.ts'

const vectors = join(import.meta.dirname, '../../../shared/vectors')
const available = existsSync(vectors)
if (!available) console.warn('skipped: the published signatures are not beside this project (../shared/vectors)')
const read = (path: string) => readFileSync(join(vectors, path), 'utf8')

/** Real signatures, through the whole pipeline: in a repository on loopback, named by a pull request. */
describe.skipIf(!available)('a model that was really signed', () => {
  let hub: Hub
  beforeAll(async () => {
    hub = await startHub()
  })
  afterAll(() => hub.close())

  let count = 0
  async function told(namespace: string, files: Readonly<Record<string, Entry>>, policy: string) {
    const id = `${namespace}/model-${count++}`
    const [commit = ''] = hub.create({ id, commits: [{ date: '2026-01-01T00:00:00Z', files }] })
    const text = `from transformers import AutoModel\nmodel = AutoModel.from_pretrained("${id}", revision="${commit}")\n`
    const head = { kind: 'text', oid: text, text } as const
    const change: Change = { path: 'load.py', head, mergeBase: null, baseTip: null, commentable: null }
    const endpoint = new URL(hub.url)
    const { findings, dossiers } = await inspect([change], {
      http: createHttp({ userAgent: 't', retries: 0 }),
      endpoints: { npm: endpoint, huggingface: endpoint },
      policy: parsePolicy([{ name: 'base tip', text: policy }], { now }),
      trust: loadTrust(),
      now,
    })
    const [signature, signer] = ['model-signature', 'signer-identity'].map(claim =>
      dossiers.flatMap(({ evidence }) => evidence).find(one => one.claim === claim),
    )
    // What is listed here has no content: configuration that would be read is a gap, and none of the signature's.
    const loud = findings.filter(
      ({ severity, check }) => (severity === 'error' || severity === 'warning') && check !== 'could-not-check',
    )
    return { signature, signer, findings: loud.map(({ check, messageId }) => `${check}/${messageId}`) }
  }

  /** A listing made of what is signed: every file in LFS, none of them here. */
  function listingOf(bundle: string, change: (name: string, hex: string) => string = (_, hex) => hex) {
    const payload = Buffer.from(JSON.parse(bundle).dsseEnvelope.payload, 'base64').toString()
    const { resources }: { resources: { name: string; digest: string }[] } = JSON.parse(payload).predicate
    const files = resources.map(({ name, digest }) => [name, { claims: { sha256: change(name, digest), size: 1e9 } }])
    return { ...Object.fromEntries(files), 'model.sig': bundle }
  }
  const requiring = (id: string, signer: string) => `version: 1
preset: default
publishers:
  - id: ${id}
    huggingface: [${id}]
    signers:
      - ${signer}
models:
  '*': { signature: require, publisher: any }
`
  const anchored = (path: string, identity: string) =>
    `certificate: |\n${read(path).trim().replaceAll(/^/gm, '          ')}\n        identity: ${identity}`

  const granite = 'huggingface-published/ibm-granite__granite-4.0-micro.model.sig.json'
  const ibm = `{ issuer: 'https://sigstore.verify.ibm.com/oauth2', identity: Granite-verify@ibm.com }`

  it('IBM’s keyless one verifies by the listing alone, for IBM and nobody else', async () => {
    const bundle = read(granite)
    const proved = await told('ibm-granite', listingOf(bundle), requiring('ibm-granite', ibm))
    expect(proved).toMatchObject({
      signature: { outcome: 'verified', coverage: { observed: 0, unchecked: 0, excluded: 0 } },
      signer: { outcome: 'verified', signer: { identity: 'Granite-verify@ibm.com' } },
      findings: [],
    })
    const lower = ibm.replace('Granite-verify', 'granite-verify')
    const other = await told('ibm-granite', listingOf(bundle), requiring('ibm-granite', lower))
    expect(other.findings).toEqual(['model-signature-invalid/other-signer'])
    const copied = await told('somebody', listingOf(bundle), 'version: 1\npreset: default\n')
    expect(copied).toMatchObject({ signature: { outcome: 'verified' }, signer: { outcome: 'refuted' } })
    const evil = listingOf(bundle, (name, hex) => (name.endsWith('.safetensors') ? '0'.repeat(64) : hex))
    const changed = await told('ibm-granite', evil, requiring('ibm-granite', ibm))
    expect(changed.findings).toEqual(['model-signature-invalid/changed'])
  })

  it('IBM’s one by certificate verifies under the root that the policy gives', async () => {
    const bundle = read('huggingface-published/ibm-granite__granite-timeseries-patchtst-fm-r2.model.sig.json')
    const signer = anchored(
      'huggingface-published/DigiCertTrustedRootG4.pem',
      'International Business Machines Corporation',
    )
    const proved = await told('ibm-granite', listingOf(bundle), requiring('ibm-granite', signer))
    expect(proved).toMatchObject({
      signature: { outcome: 'verified', coverage: { observed: 0, unchecked: 0 } },
      signer: { outcome: 'verified', reason: 'expected-signer' },
      findings: [],
    })
    const nobodys = await told('ibm-granite', listingOf(bundle), 'version: 1\npreset: default\n')
    expect(nobodys).toMatchObject({ signature: { outcome: 'undetermined', reason: 'no-anchor' }, findings: [] })
  })

  it('NVIDIA’s verifies by its own files, which are small and hashed by us', async () => {
    const folder = 'nvidia-skills/pass/jetson-set-target'
    const names = readdirSync(join(vectors, folder), { recursive: true, withFileTypes: true })
      .filter(one => one.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(join(vectors, folder).length + 1))
    const files = Object.fromEntries(names.map(name => [name, read(join(folder, name))]))
    const proved = await told(
      'nvidia',
      files,
      requiring('nvidia', anchored('nvidia-skills/nv-agent-root-cert.pem', 'NVIDIA Agent Skills Signing 001')),
    )
    expect(proved).toMatchObject({
      signature: { outcome: 'verified', coverage: { observed: 1, listed: 0, unchecked: 0 } },
      signer: { outcome: 'verified', reason: 'expected-signer' },
      findings: [],
    })
  })
})
