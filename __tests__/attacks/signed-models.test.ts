import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inspect } from '../../src/inspect.ts'
import type { Change } from '../../src/model/index.ts'
import { createHttp } from '../../src/net/index.ts'
import { parsePolicy } from '../../src/policy/index.ts'
import { signModel } from '../../src/sign/index.ts'
import { observed, type Pair, pair, pemOf } from '../verify/oms/forge.ts'
import { type SigstoreInstance, startSigstore, tokenFor } from '../verify/oms/sigstore-instance.ts'
import { now } from '../world/hub/dossier.ts'
import { type Hub, startHub } from '../world/hub/index.ts'

/** What can happen to signed models, through the whole pipeline: a hub on loopback, a policy, a pull request. */
let hub: Hub
let sigstore: SigstoreInstance
beforeAll(async () => {
  hub = await startHub()
  sigstore = await startSigstore()
})
afterAll(() => Promise.all([hub.close(), sigstore.close()]))

const texts = { 'README.md': 'hi', 'config.json': '{"model_type":"x"}', 'model.safetensors': 'weights' }
const key = pair()
const issuer = 'https://token.actions.githubusercontent.com'
const identity = 'https://github.com/acme/release/.github/workflows/sign.yml@refs/heads/main'

const byKey = (own: Pair, files: Readonly<Record<string, string>> = texts) =>
  signModel(
    { name: 'model', files: observed(files), signatureName: 'model.sig' },
    { method: 'key', privateKey: own.privateKey },
  )
const keyless = () =>
  signModel(
    { name: 'model', files: observed(texts), signatureName: 'model.sig' },
    {
      method: 'sigstore',
      identityToken: async () => tokenFor(identity, issuer),
      fulcio: sigstore.url,
      rekor: sigstore.url,
    },
  )

const policyFor = (signer: string) => `version: 1
preset: strict
publishers:
  - id: acme
    huggingface: [acme]
    signers:
      - ${signer}
models:
  '*': { signature: require, publisher: any }
`
const indented = (pem: string) => `key: |\n${pem.trim().replaceAll(/^/gm, '          ')}`
const ours = policyFor(indented(pemOf(key.publicKey)))

let count = 0
async function told(files: Readonly<Record<string, string>>, policy = ours, namespace = 'acme') {
  const id = `${namespace}/model-${count++}`
  const [commit = ''] = hub.create({ id, commits: [{ date: '2026-01-01T00:00:00Z', files }] })
  const text = `from transformers import AutoModel\nmodel = AutoModel.from_pretrained("${id}", revision="${commit}")\n`
  const change: Change = {
    path: 'load.py',
    head: { kind: 'text', oid: text, text },
    mergeBase: null,
    baseTip: null,
    commentable: null,
  }
  const endpoint = new URL(hub.url)
  const report = await inspect([change], {
    http: createHttp({ userAgent: 't', retries: 0 }),
    endpoints: { npm: endpoint, huggingface: endpoint },
    policy: parsePolicy([{ name: 'base tip', text: policy }], { now }),
    trust: { sigstore: sigstore.trustedRoot, registries: {} },
    now,
  })
  const seen = report.findings.filter(({ severity }) => severity === 'error' || severity === 'warning')
  return {
    findings: seen.map(({ check, messageId, severity }) => `${severity}: ${check}/${messageId}`),
    evidence: report.dossiers.flatMap(dossier => dossier.evidence.map(one => `${one.claim} ${one.outcome}`)),
  }
}

describe('a signed model whose signature the policy requires', () => {
  it('passes when its publisher signed it by key', async () => {
    const { findings, evidence } = await told({ ...texts, 'model.sig': await byKey(key) })
    expect(findings).toEqual([])
    expect(evidence).toEqual(expect.arrayContaining(['model-signature verified', 'signer-identity verified']))
  })

  it('passes when its publisher signed it keyless', async () => {
    const policy = policyFor(`{ issuer: '${issuer}', identity: '${identity}' }`)
    expect((await told({ ...texts, 'model.sig': await keyless() }, policy)).findings).toEqual([])
  })

  it.each<[string, () => Promise<Readonly<Record<string, string>>>, readonly string[]]>([
    [
      'has other weights than were signed',
      async () => ({ ...texts, 'model.safetensors': 'evil', 'model.sig': await byKey(key) }),
      ['error: model-signature-invalid/changed'],
    ],
    [
      'has another configuration than was signed',
      async () => ({ ...texts, 'config.json': '{"auto_map":{}}', 'model.sig': await byKey(key) }),
      ['error: model-signature-invalid/changed'],
    ],
    [
      'has lost a file',
      async () => ({ 'README.md': 'hi', 'model.safetensors': 'weights', 'model.sig': await byKey(key) }),
      ['error: model-signature-invalid/missing'],
    ],
    ['has lost its signature', async () => texts, ['error: requirement-unmet/unproved']],
    [
      'is signed by a stranger',
      async () => ({ ...texts, 'model.sig': await byKey(pair()) }),
      ['error: requirement-unmet/unproved'],
    ],
    [
      'is signed keyless by a stranger',
      async () => ({ ...texts, 'model.sig': await keyless() }),
      ['error: model-signature-invalid/other-signer'],
    ],
    [
      'has junk for a signature',
      async () => ({ ...texts, 'model.sig': 'MEUCIQD' }),
      ['error: requirement-unmet/unproved'],
    ],
    [
      'has a file more that would be loaded',
      async () => ({ ...texts, 'modeling_x.py': 'import os', 'model.sig': await byKey(key) }),
      ['error: requirement-unmet/partial'],
    ],
    [
      'has a README of its own',
      async () => ({ ...texts, 'README.md': 'other', 'model.sig': await byKey(key) }),
      ['warning: model-signature-invalid/documents'],
    ],
  ])('is caught when it %s', async (_, files, expected) => {
    expect((await told(await files())).findings).toEqual(expected)
  })
})

describe('without a policy', () => {
  const none = 'version: 1\npreset: default\n'

  it('a keyless signature over other files is an error, and none at all is silence', async () => {
    const tampered = { ...texts, 'model.safetensors': 'evil', 'model.sig': await keyless() }
    expect((await told(tampered, none)).findings).toEqual(['error: model-signature-invalid/changed'])
    expect((await told(texts, none)).findings).toEqual([])
  })

  it('a good one is told, and asks nothing of anybody', async () => {
    const { findings, evidence } = await told({ ...texts, 'model.sig': await keyless() }, none)
    expect(findings).toEqual([])
    expect(evidence).toEqual(expect.arrayContaining(['model-signature verified', 'signer-identity undetermined']))
  })
})
