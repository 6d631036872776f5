import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type {
  Attestation,
  ListedFile,
  PublisherVerdict,
  Signer,
  SignerRule,
  Verification,
} from '../../src/model/index.ts'
import { signModel } from '../../src/sign/index.ts'
import { loadTrust } from '../../src/trust/index.ts'
import { modelSignature } from '../../src/verify/model-signature.ts'
import { modelArtifact, modelReference, now } from '../world/hub/dossier.ts'
import { bundleOf, observed, pair, pemOf, resourcesOf, sha256, signed, statementOf } from './oms/forge.ts'
import { certificate, extension, material } from './oms/forge-certificate.ts'
import { type SigstoreInstance, startSigstore, tokenFor } from './oms/sigstore-instance.ts'

const texts = { 'README.md': 'read', 'config.json': '{}', 'model.safetensors': 'weights' }
const key = pair()
const pem = pemOf(key.publicKey)
const keyRule: SignerRule = { kind: 'key', key: pem, sha256: sha256(pem) }
const text = signed(statementOf(resourcesOf(texts)), key)

/** As the hub's resolver leaves them: large files with a listed digest, small ones hashed by us. */
function hubFiles(own: Readonly<Record<string, string>>): ListedFile[] {
  return Object.entries(own).map(([path, content]) => {
    const digest = { algorithm: 'sha256', hex: sha256(content) }
    return {
      path,
      bytes: content.length,
      ...(path.endsWith('.safetensors') ? { listed: digest } : { observed: digest }),
    }
  })
}

const found = (bundle: unknown, source = 'model.sig'): Attestation => ({ type: 'model-signature', bundle, source })
const verdict = (kind: PublisherVerdict['verdict']) => (): PublisherVerdict => ({
  verdict: kind,
  source: 'base tip',
  rule: 'publishers[0].signers',
})

function evidenceOf(more: Partial<Verification> & { readonly files?: readonly ListedFile[] | null } = {}) {
  const { files = hubFiles(texts), ...rest } = more
  const paths = ['README.md', 'config.json', 'model.safetensors', 'model.sig']
  return [
    ...modelSignature.verify({
      reference: modelReference(),
      artifact: modelArtifact({
        model: { paths },
        ...(files ? { files: [...files, { path: 'model.sig', bytes: 1 }] } : {}),
      }),
      attestations: [found(text)],
      trust: { sigstore: null, registries: {} },
      now,
      signers: () => [keyRule],
      accepts: verdict('allowed'),
      ...rest,
    }),
  ]
}

describe('a model that its publisher signed', () => {
  it('verifies by what the hub lists and what we hashed, and says who signed', () => {
    expect(evidenceOf()).toEqual([
      {
        claim: 'model-signature',
        subject: expect.stringContaining('huggingface:acme/scale'),
        outcome: 'verified',
        basis: 'listed',
        signer: { keyId: sha256(pem) },
        coverage: { observed: 1, listed: 1, unchecked: 0, excluded: 0 },
        reason: 'verified',
        detail: { source: 'model.sig' },
      },
      {
        claim: 'signer-identity',
        subject: expect.stringContaining('huggingface:acme/scale'),
        outcome: 'verified',
        basis: 'signed',
        signer: { keyId: sha256(pem) },
        coverage: { observed: 0, listed: 0, unchecked: 0, excluded: 0 },
        reason: 'expected-signer',
        detail: { by: 'publishers[0].signers' },
      },
    ])
  })

  it('is refuted by a loadable file that differs, with both digests', () => {
    expect(evidenceOf({ files: hubFiles({ ...texts, 'model.safetensors': 'evil' }) })).toMatchObject([
      {
        outcome: 'refuted',
        reason: 'changed-file',
        coverage: { observed: 1, listed: 0, unchecked: 1 },
        detail: { name: 'model.safetensors', expected: sha256('weights'), found: sha256('evil') },
      },
    ])
  })

  it('is refuted by a loadable file that is gone', () => {
    const { 'config.json': _, ...rest } = texts
    expect(evidenceOf({ files: hubFiles(rest) })).toMatchObject([
      { outcome: 'refuted', reason: 'missing-file', detail: { name: 'config.json' } },
    ])
  })

  it('stays verified where a document differs or is gone, and says so', () => {
    for (const readme of [{ 'README.md': 'other' }, {}]) {
      const { 'README.md': _, ...rest } = texts
      expect(evidenceOf({ files: hubFiles({ ...readme, ...rest }) })[0]).toMatchObject({
        outcome: 'verified',
        reason: 'documents-differ',
        detail: { name: 'README.md' },
      })
    }
  })

  it('counts what it does not cover', () => {
    const [first] = evidenceOf({ files: hubFiles({ ...texts, 'modeling_evil.py': 'import os', 'NOTICE.md': '' }) })
    expect(first).toMatchObject({
      outcome: 'verified',
      coverage: { unchecked: 1 },
      detail: { uncovered: 'modeling_evil.py' },
    })
  })

  it('counts what its signer left out, where anybody may put anything', () => {
    const loose = signed(statementOf(resourcesOf(texts), { ignore_paths: ['cache', '.github'] }), key)
    const files = hubFiles({ ...texts, 'cache/modeling.py': 'evil', '.github/x.yml': '', '.gitattributes': '' })
    expect(evidenceOf({ files, attestations: [found(loose)] })[0]).toMatchObject({
      outcome: 'verified',
      coverage: { unchecked: 0, excluded: 1 },
    })
  })

  it('counts what nobody could compare, and is undetermined where that is everything', () => {
    const some = hubFiles(texts).map(file => (file.path === 'config.json' ? { path: file.path, bytes: 2 } : file))
    expect(evidenceOf({ files: some })[0]).toMatchObject({
      outcome: 'verified',
      coverage: { observed: 0, listed: 1, unchecked: 1 },
    })
    const none = hubFiles(texts).map(({ path, bytes }) => ({ path, bytes }))
    expect(evidenceOf({ files: none })).toMatchObject([{ outcome: 'undetermined', reason: 'not-compared' }])
  })
})

describe('whose signature it is', () => {
  const identityOf = (more: Parameters<typeof evidenceOf>[0]) =>
    evidenceOf(more).find(({ claim }) => claim === 'signer-identity')

  it('is a claim of its own: an exact copy is signed, and by somebody else', () => {
    const evidence = evidenceOf({ accepts: verdict('not-allowed') })
    expect(evidence).toMatchObject([
      { claim: 'model-signature', outcome: 'verified' },
      { claim: 'signer-identity', outcome: 'refuted', reason: 'other-signer' },
    ])
  })

  it('is unknown where nobody has said whose to expect', () => {
    expect(identityOf({ accepts: verdict('unasked') })).toMatchObject({
      outcome: 'undetermined',
      reason: 'unknown-signer',
    })
  })

  it('tells a signature that came along with a copy from one that is broken', () => {
    const changed = hubFiles({ ...texts, 'model.safetensors': 'quantised' })
    expect(evidenceOf({ files: changed, accepts: verdict('not-allowed') })).toMatchObject([
      { claim: 'model-signature', outcome: 'undetermined', reason: 'copied-signature' },
    ])
    expect(evidenceOf({ files: changed, accepts: verdict('unasked') })).toMatchObject([
      { outcome: 'refuted', reason: 'changed-file' },
    ])
  })

  it('is settled by the signature that is expected, where there are several', () => {
    const second = pair()
    const own = pemOf(second.publicKey)
    const accepts = (signer: Signer) => verdict(signer.keyId === sha256(pem) ? 'allowed' : 'not-allowed')()
    const evidence = evidenceOf({
      attestations: [found(signed(statementOf(resourcesOf(texts)), second), 'other.oms.sig'), found(text)],
      signers: () => [keyRule, { kind: 'key', key: own, sha256: sha256(own) }],
      accepts,
    })
    expect(evidence.map(({ claim, outcome }) => `${claim} ${outcome}`)).toEqual([
      'model-signature verified',
      'model-signature verified',
      'signer-identity verified',
    ])
  })
})

describe('a signature that lies in the reviewed repository', () => {
  const evidenceFor = (file: string, files: readonly ListedFile[]) =>
    evidenceOf({
      reference: modelReference({ hub: 'git-lfs', id: `models/scale/${file}` }),
      files: null,
      attestations: [{ ...found(text, 'models/scale/model.sig'), within: { signature: 'model.sig', file, files } }],
    })

  it('is refuted by a file that was put in the place of a signed one', () => {
    expect(evidenceFor('model.safetensors', hubFiles({ ...texts, 'model.safetensors': 'evil' }))).toMatchObject([
      { outcome: 'refuted', reason: 'changed-file', detail: { name: 'model.safetensors', found: sha256('evil') } },
    ])
  })

  it('says nothing of a file that it does not list, wherever that lies', () => {
    for (const other of ['other.safetensors', 'sub/model.safetensors'])
      expect(evidenceFor(other, [...hubFiles(texts), { path: other, bytes: 7 }])).toMatchObject([
        { claim: 'model-signature', outcome: 'undetermined', reason: 'not-listed' },
      ])
  })

  it('verifies the files of its folder, and counts what lies there unsigned', () => {
    const files = [...hubFiles(texts), { path: 'model.sig', bytes: 1 }, { path: 'modeling_evil.py', bytes: 9 }]
    expect(evidenceFor('model.safetensors', files)).toMatchObject([
      { outcome: 'verified', reason: 'verified', coverage: { observed: 1, listed: 1, unchecked: 1 } },
      { claim: 'signer-identity', outcome: 'verified', reason: 'expected-signer' },
    ])
  })
})

describe('a signature that does not prove anything', () => {
  const forged = JSON.stringify(
    bundleOf({ payload: JSON.stringify(statementOf(resourcesOf(texts))), key, hash: 'sha384' }),
  )

  it('refutes when it is false, and is junk beside one that holds', () => {
    expect(evidenceOf({ attestations: [found(forged)] })).toMatchObject([
      { outcome: 'refuted', reason: 'signature-invalid' },
    ])
    const beside = evidenceOf({ attestations: [found(forged, 'junk.oms.sig'), found(text)] })
    expect(beside.map(({ claim, outcome, reason }) => [claim, outcome, reason])).toEqual([
      ['model-signature', 'undetermined', 'signature-invalid'],
      ['model-signature', 'verified', 'verified'],
      ['signer-identity', 'verified', 'expected-signer'],
    ])
  })

  it.each<[string, Parameters<typeof evidenceOf>[0], object]>([
    ['without a key in the policy', { signers: () => [] }, { outcome: 'undetermined', reason: 'no-key' }],
    [
      'by a key that the policy does not name',
      { signers: () => [{ kind: 'key', key: pemOf(pair().publicKey), sha256: '' }] },
      { outcome: 'undetermined', reason: 'key-mismatch' },
    ],
    [
      'that could not be fetched',
      { attestations: [{ ...found(null), unavailable: 'timeout' }] },
      { outcome: 'undetermined', reason: 'unavailable', gap: 'unreachable', detail: { why: 'timeout' } },
    ],
    [
      'that is no bundle',
      { attestations: [found('MEUCIQDexample')] },
      { outcome: 'undetermined', reason: 'bundle-json' },
    ],
    ['that is nothing', { attestations: [found(undefined)] }, { outcome: 'undetermined', reason: 'bundle-json' }],
    [
      'for which there is no list of files',
      { files: null },
      { outcome: 'undetermined', reason: 'not-compared', gap: 'unreachable' },
    ],
  ])('%s', (_, more, expected) => {
    const evidence = evidenceOf(more)
    expect(evidence).toHaveLength(1)
    expect(evidence[0]).toMatchObject(expected)
  })

  it('that another tool collects is one among others: named by its line, and no proof of another kind', () => {
    const line = (bundle: unknown, at: number) => ({ ...found(bundle, 'claims.jsonl'), line: at })
    const provenance = { ...statementOf(resourcesOf(texts)), predicateType: 'https://slsa.dev/provenance/v1' }
    const files = [...hubFiles(texts), { path: 'claims.jsonl', bytes: 1 }]
    const all = [line(signed(provenance, pair()), 1), line('{}', 2), line(text, 3)]
    expect(evidenceOf({ attestations: all, files })).toMatchObject([
      { outcome: 'undetermined', reason: 'predicate-type', detail: { source: 'claims.jsonl:1' } },
      { outcome: 'undetermined', reason: 'bundle-media-type', detail: { source: 'claims.jsonl:2' } },
      { outcome: 'verified', detail: { source: 'claims.jsonl:3' }, coverage: { unchecked: 0, excluded: 0 } },
      { claim: 'signer-identity', outcome: 'verified' },
    ])
    expect(evidenceOf({ attestations: all.slice(0, 2), files }).map(({ outcome }) => outcome)).toEqual([
      'undetermined',
      'undetermined',
    ])
  })

  it('is absent where a registry was asked for what refers to it, and has nothing', () => {
    const artifact = modelArtifact({ files: hubFiles(texts), model: { unsigned: true } })
    expect(evidenceOf({ attestations: [], artifact })).toMatchObject([{ outcome: 'absent', reason: 'unsigned' }])
    expect(evidenceOf({ attestations: [], artifact: modelArtifact({ files: hubFiles(texts), model: {} }) })).toEqual([])
  })

  it('is absent where the list of all files shows none', () => {
    expect(evidenceOf({ attestations: [] })).toMatchObject([{ outcome: 'absent', reason: 'unsigned' }])
    expect(evidenceOf({ attestations: [], artifact: modelArtifact({ model: {} }) })).toEqual([])
  })

  it('is no business of an npm package', () => {
    expect(evidenceOf({ reference: { ...modelReference(), ecosystem: 'npm' } })).toEqual([])
  })
})

describe('a certificate', () => {
  const ca = pair()
  const root = certificate({
    subject: 'CN=root',
    key: ca.publicKey,
    by: ca,
    extensions: [extension.ca(), extension.usage(4)],
  })
  const leaf = certificate({
    subject: 'CN=Org Signing',
    issuer: 'CN=root',
    key: key.publicKey,
    by: ca,
    extensions: [extension.usage(0x80)],
  })
  const bundle = JSON.stringify(
    bundleOf({ payload: JSON.stringify(statementOf(resourcesOf(texts))), key, material: material(leaf, root) }),
  )
  const rule: SignerRule = {
    kind: 'certificate',
    certificate: root.toString(),
    sha256: sha256(root.raw),
    identity: 'Org Signing',
  }

  it('is verified under the policy’s anchor, and names what the rule compares', () => {
    const [first] = evidenceOf({ attestations: [found(bundle)], signers: () => [rule] })
    expect(first).toMatchObject({
      outcome: 'verified',
      signer: { identity: 'Org Signing', anchorSha256: rule.sha256, certificateSha256: sha256(leaf.raw) },
    })
  })

  it('is not believed for the root that it brings along', () => {
    const stranger = pair()
    const other = certificate({
      subject: 'CN=root',
      key: stranger.publicKey,
      by: stranger,
      extensions: [extension.ca(), extension.usage(4)],
    })
    const otherRule = { ...rule, certificate: other.toString(), sha256: sha256(other.raw) }
    expect(evidenceOf({ attestations: [found(bundle)], signers: () => [otherRule] })).toMatchObject([
      { outcome: 'undetermined', reason: 'certificate-chain' },
    ])
    expect(evidenceOf({ attestations: [found(bundle)], signers: () => [] })).toMatchObject([
      { outcome: 'undetermined', reason: 'no-anchor' },
    ])
  })
})

describe('a keyless signature', () => {
  let instance: SigstoreInstance
  let keyless = ''
  const issuer = 'https://token.actions.githubusercontent.com'
  const identity = 'https://github.com/acme/scale/.github/workflows/sign.yml@refs/heads/main'
  beforeAll(async () => {
    instance = await startSigstore()
    const signer = {
      method: 'sigstore',
      identityToken: async () => tokenFor(identity, issuer),
      fulcio: instance.url,
      rekor: instance.url,
    } as const
    keyless = await signModel({ name: 'scale', files: observed(texts) }, signer)
  })
  afterAll(() => instance.close())

  it('is verified without anybody naming its signer, who is told', () => {
    const trust = { sigstore: instance.trustedRoot, registries: {} }
    expect(evidenceOf({ attestations: [found(keyless)], trust, accepts: verdict('unasked') })).toMatchObject([
      { claim: 'model-signature', outcome: 'verified', signer: { identity, issuer } },
      { claim: 'signer-identity', outcome: 'undetermined', reason: 'unknown-signer' },
    ])
  })

  it('in a log that we do not know is a gap', () => {
    const trust = { sigstore: loadTrust().sigstore, registries: {} }
    expect(evidenceOf({ attestations: [found(keyless)], trust })).toMatchObject([
      { outcome: 'undetermined', reason: 'unknown-log', gap: 'unreachable' },
    ])
  })
})

describe('a signature of an artifact in a container registry, as the Go implementation makes it', () => {
  const layers = { 'config.json': '{}', 'model.gguf': 'weights', 'layer_001.tar.gz': 'tokenizer' }
  const goText = signed(statementOf(resourcesOf(layers)), key)
  const listed = (path: string, content: string, alsoNamed?: string): ListedFile => ({
    ...{ path, bytes: content.length, listed: { algorithm: 'sha256', hex: sha256(content) } },
    ...(alsoNamed === undefined ? {} : { alsoNamed: [alsoNamed] }),
  })
  const inRegistry = (...files: readonly ListedFile[]) =>
    evidenceOf({ attestations: [found(goText, 'sha256:1')], artifact: modelArtifact({ hub: 'oci', files }) })
  const config = listed('config', '{}', 'config.json')
  const weights = listed('models/model.gguf', 'weights', 'model.gguf')
  const tokenizer = listed('layer/1', 'tokenizer', 'layer_001.tar.gz')

  it('names the configuration and layers without a name in its own way', () => {
    expect(inRegistry(config, weights, tokenizer)[0]).toMatchObject({
      outcome: 'verified',
      coverage: { listed: 3, unchecked: 0 },
    })
  })

  it('is refuted where one of them is another', () => {
    const other = listed('config', '[]', 'config.json')
    expect(inRegistry(other, weights, tokenizer)[0]).toMatchObject({ outcome: 'refuted', reason: 'changed-file' })
    expect(inRegistry(config, weights)[0]).toMatchObject({ outcome: 'refuted', reason: 'missing-file' })
  })

  it('is not absent where nobody asked for one', () => {
    const model = { paths: ['model.gguf'] }
    const claims = (unsigned: boolean) =>
      evidenceOf({ attestations: [], artifact: modelArtifact({ hub: 'oci', model: { ...model, unsigned } }) })
    expect(claims(false)).toEqual([])
    expect(claims(true)).toMatchObject([{ outcome: 'absent' }])
  })

  it('means a file that bears the name itself before one that is also named so', () => {
    const own = listed('config.json', 'other')
    expect(inRegistry(config, own, weights, tokenizer)[0]).toMatchObject({
      outcome: 'refuted',
      detail: { name: 'config.json' },
    })
  })
})

const published = join(
  import.meta.dirname,
  '../../../shared/vectors/huggingface-published/ibm-granite__granite-4.0-micro.model.sig.json',
)
if (!existsSync(published))
  console.warn('skipped: the published signatures are not beside this project (../shared/vectors)')

describe.skipIf(!existsSync(published))('a signature as IBM published it', () => {
  const bundle = existsSync(published) ? readFileSync(published, 'utf8') : '{}'
  const payload = (): { predicate: { resources: { name: string; digest: string }[] } } =>
    JSON.parse(Buffer.from(JSON.parse(bundle).dsseEnvelope.payload, 'base64').toString())
  const files = (change: (name: string, hex: string) => string = (_, hex) => hex) =>
    payload().predicate.resources.map(({ name, digest }) => ({
      path: name,
      bytes: 1,
      listed: { algorithm: 'sha256', hex: change(name, digest) },
    }))
  const judge = (namespace: string, own: readonly ListedFile[]) => {
    const publisher = { hub: 'huggingface', name: namespace } as const
    const artifact = modelArtifact({ publisher, files: own })
    const trust = loadTrust()
    return evidenceOf({
      attestations: [found(bundle)],
      artifact,
      trust,
      signers: () => [],
      accepts: verdict('unasked'),
    })
  }

  it('is IBM’s in IBM’s namespace, by the catalogue', () => {
    expect(judge('ibm-granite', files())).toMatchObject([
      { outcome: 'verified', signer: { identity: 'Granite-verify@ibm.com' } },
      { claim: 'signer-identity', outcome: 'verified', detail: { by: 'ibm-granite' } },
    ])
  })

  it('is still IBM’s in a re-uploader’s, and no proof of the re-uploader', () => {
    expect(judge('somebody', files())).toMatchObject([
      { outcome: 'verified' },
      { claim: 'signer-identity', outcome: 'refuted', detail: { by: 'ibm-granite' } },
    ])
  })

  it('came along with a copy where the files differ, and is refuted where they are IBM’s own', () => {
    const changed = files((name, hex) => (name.endsWith('.safetensors') ? '0'.repeat(64) : hex))
    expect(judge('somebody', changed)).toMatchObject([{ outcome: 'undetermined', reason: 'copied-signature' }])
    expect(judge('ibm-granite', changed)).toMatchObject([{ outcome: 'refuted', reason: 'changed-file' }])
  })

  it('is IBM’s where it is committed with the model, which makes nobody another publisher of it', () => {
    const [first] = files()
    const vendored = (own: readonly ListedFile[]) =>
      evidenceOf({
        artifact: modelArtifact({ hub: 'git-lfs', publisher: { hub: 'git-lfs', name: 'this repository' } }),
        attestations: [{ ...found(bundle), within: { signature: 'model.sig', file: first?.path ?? '', files: own } }],
        trust: loadTrust(),
        signers: () => [],
        accepts: verdict('unasked'),
      })
    expect(vendored(files())).toMatchObject([
      { outcome: 'verified', signer: { identity: 'Granite-verify@ibm.com' } },
      { claim: 'signer-identity', outcome: 'undetermined', reason: 'unknown-signer' },
    ])
    const changed = files((name, hex) => (name.endsWith('.safetensors') ? '0'.repeat(64) : hex))
    expect(vendored(changed)).toMatchObject([{ outcome: 'refuted', reason: 'changed-file' }])
  })
})
