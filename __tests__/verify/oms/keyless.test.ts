import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signModel } from '../../../src/sign/index.ts'
import { verifyModel } from '../../../src/verify/oms/index.ts'
import { bundleOf, observed, pair, resourcesOf, statementOf } from './forge.ts'
import { type SigstoreInstance, startSigstore, tokenFor } from './sigstore-instance.ts'

const now = new Date('2026-11-21T00:00:00Z')
const texts = { 'model.safetensors': 'weights' }
const files = observed(texts)
const identity = 'https://github.com/org/repo/.github/workflows/sign.yml@refs/heads/main'
const issuer = 'https://token.actions.githubusercontent.com'

let instance: SigstoreInstance
let other: SigstoreInstance
let bundle: string
let second: string

beforeAll(async () => {
  instance = await startSigstore()
  other = await startSigstore()
  const signer = {
    method: 'sigstore',
    identityToken: () => Promise.resolve(tokenFor(identity, issuer)),
    fulcio: instance.url,
    rekor: instance.url,
  } as const
  bundle = await signModel({ name: 'model', files }, signer)
  second = await signModel({ name: 'model', files }, { ...signer, rekorVersion: 2, timestampAuthority: instance.url })
})
afterAll(() => Promise.all([instance.close(), other.close()]))

interface Asked {
  readonly text?: string
  readonly identity?: string
  readonly issuer?: string
  readonly trustedRoot?: unknown
}

const judge = ({ text = bundle, ...more }: Asked = {}) => {
  const trust = { method: 'sigstore', identity, issuer, trustedRoot: instance.trustedRoot, ...more } as const
  return verifyModel({ bundle: text, trust, files, now })
}

/** The bundle with one member changed. */
function edited(path: string, change: (value: never) => unknown, text = bundle): string {
  const json = JSON.parse(text)
  const names = path.split('.')
  const last = names.pop() ?? ''
  const parent = names.reduce((value, name) => value[name], json)
  parent[last] = change(parent[last] as never)
  return JSON.stringify(json)
}

describe('a keyless signature', () => {
  it('verifies with Rekor v1 and v2, and names the signer', () => {
    for (const text of [bundle, second]) {
      const verdict = judge({ text })
      expect(verdict, verdict.detail).toMatchObject({ outcome: 'verified', signer: { identity, issuer } })
    }
  })

  it('verifies with a ClientTrustConfig', () => {
    expect(judge({ trustedRoot: { trustedRoot: instance.trustedRoot, signingConfig: {} } }).outcome).toBe('verified')
  })

  it.each([
    [identity.slice(0, -1), issuer],
    [`${identity}/`, issuer],
    [identity.toUpperCase(), issuer],
    ['.*', issuer],
    ['https://github.com/org/repo', issuer],
    [identity, 'https://token.actions.githubusercontent.com/'],
    [identity, 'https://TOKEN.actions.githubusercontent.com'],
    [identity, '.*'],
  ])('is compared exactly: %s by %s is another', (name, by) => {
    expect(judge({ identity: name, issuer: by }).reason).toBe('identity-mismatch')
  })

  it.each([
    ['', issuer],
    [identity, ''],
    ['', ''],
  ])('needs both, identity “%s” and issuer “%s”', (name, by) => {
    expect(judge({ identity: name, issuer: by }).reason).toBe('identity-incomplete')
  })

  it('of another instance proves nothing', () => {
    expect(judge({ trustedRoot: other.trustedRoot }).reason).toBe('unknown-log')
    const mixed = { ...other.trustedRoot, tlogs: instance.trustedRoot.tlogs }
    expect(judge({ trustedRoot: mixed }).reason).toBe('certificate-chain')
    expect(judge({ trustedRoot: { ...instance.trustedRoot, ctlogs: other.trustedRoot.ctlogs } }).reason).toBe(
      'certificate-chain',
    )
    const strangeTime = { ...instance.trustedRoot, timestampAuthorities: other.trustedRoot.timestampAuthorities }
    expect(judge({ text: second, trustedRoot: strangeTime }).reason).toBe('timestamp')
  })

  it('does not satisfy a demand for a key, nor a key signature one for an identity', () => {
    const key = pair()
    const keyed = JSON.stringify(bundleOf({ payload: JSON.stringify(statementOf(resourcesOf(texts))), key }))
    expect(judge({ text: keyed }).reason).toBe('method-mismatch')
    const trust = { method: 'key', key: key.publicKey } as const
    expect(verifyModel({ bundle, trust, files, now }).reason).toBe('method-mismatch')
  })
})

describe('a trusted root', () => {
  it.each<[string, (root: SigstoreInstance['trustedRoot']) => unknown]>([
    ['that is nothing', () => null],
    ['that is a text', () => 'root'],
    ['whose logs are no list', root => ({ ...root, tlogs: {} })],
    ['with a log that does not say since when it is valid', root => ({ ...root, tlogs: root.tlogs.map(undated) })],
    ['with a certificate log that does not say so', root => ({ ...root, ctlogs: root.ctlogs.map(undated) })],
    [
      'with a date that is none',
      root => ({
        ...root,
        timestampAuthorities: root.timestampAuthorities.map(one => ({ ...one, validFor: { start: 'ever' } })),
      }),
    ],
    [
      'whose keys cannot be read',
      root => ({
        ...root,
        tlogs: root.tlogs.map(one => ({
          ...one,
          publicKey: { rawBytes: 'AAAA', keyDetails: 'PKIX_ED25519', validFor: { start: '2020-01-01T00:00:00Z' } },
        })),
      }),
    ],
  ])('%s is refused', (_, change) => {
    const { outcome, reason } = judge({ trustedRoot: change(instance.trustedRoot) })
    expect(outcome).not.toBe('verified')
    expect(['trusted-root', 'unknown-log']).toContain(reason)
  })

  const undated = (log: object) => ({
    ...log,
    publicKey: { ...('publicKey' in log && (log.publicKey as object)), validFor: { end: '2030-01-01T00:00:00Z' } },
  })
})

describe('a forged part', () => {
  const entry = 'verificationMaterial.tlogEntries.0'
  const junk = (value: string) => `!${value}`
  const flip = (value: string) => `${value.slice(0, 20)}${value[20] === 'A' ? 'B' : 'A'}${value.slice(21)}`

  it.each<[string, (value: never) => unknown]>([
    ['verificationMaterial.tlogEntries', () => []],
    ['verificationMaterial.tlogEntries', (value: object[]) => [...value, ...value]],
    ['verificationMaterial.certificate.rawBytes', flip],
    ['verificationMaterial.certificate.rawBytes', junk],
    ['dsseEnvelope.payload', flip],
    ['dsseEnvelope.signatures.0.sig', flip],
    ['dsseEnvelope.payloadType', () => 'text/plain'],
    ['mediaType', () => 'application/vnd.dev.sigstore.bundle.v0.9+json'],
    [`${entry}.integratedTime`, (value: string) => String(Number(value) + 1)],
    [`${entry}.integratedTime`, (value: string) => ` ${value}`],
    [`${entry}.logIndex`, (value: string) => String(Number(value) + 1)],
    [`${entry}.logId.keyId`, flip],
    [`${entry}.kindVersion.kind`, () => 'intoto'],
    [`${entry}.kindVersion.version`, () => '0.0.2'],
    [`${entry}.canonicalizedBody`, flip],
    [`${entry}.canonicalizedBody`, junk],
    [`${entry}.inclusionPromise.signedEntryTimestamp`, flip],
    [`${entry}.inclusionPromise.signedEntryTimestamp`, junk],
    [`${entry}.inclusionPromise`, () => undefined],
    [`${entry}.inclusionProof.rootHash`, flip],
    [`${entry}.inclusionProof.rootHash`, junk],
    [`${entry}.inclusionProof.treeSize`, () => '0'],
    [`${entry}.inclusionProof.checkpoint.envelope`, (value: string) => value.replace('\n1\n', '\n2\n')],
    [`${entry}.inclusionProof.checkpoint.envelope`, (value: string) => value.replace(/.(.)\n$/, '!$1\n')],
    [`${entry}.inclusionProof.checkpoint.envelope`, (value: string) => `${value}\n`],
    [`${entry}.inclusionProof.checkpoint`, () => undefined],
    [`${entry}.inclusionProof`, () => undefined],
    [`${entry}.more`, () => 1],
    [`${entry}.inclusionProof.checkpoint.more`, () => ''],
    ['verificationMaterial.more', () => []],
    ['verificationMaterial.timestampVerificationData', () => ({ more: [] })],
  ])('%s is noticed (%#)', (path, change) => {
    expect(judge({ text: edited(path, change) }).outcome).not.toBe('verified')
  })

  it('of Rekor v2 without its timestamp is noticed', () => {
    expect(
      judge({ text: edited('verificationMaterial.timestampVerificationData', () => undefined, second) }).reason,
    ).toBe('timestamp')
  })

  it('of a timestamp’s token is noticed, wherever it stands', () => {
    const at = 'verificationMaterial.timestampVerificationData.rfc3161Timestamps.0.signedTimestamp'
    const token = (change: (der: Buffer) => Buffer) =>
      judge({ text: edited(at, (value: string) => change(Buffer.from(value, 'base64')).toString('base64'), second) })
    expect(token(der => der).outcome).toBe('verified')
    expect(token(der => Buffer.concat([der, Buffer.alloc(1)])).outcome).not.toBe('verified')
    const flipped = (at: number, flip: number) => (der: Buffer) => {
      der[at % der.length] = (der[at % der.length] ?? 0) ^ flip
      return der
    }
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 255 }), (where, flip) => {
        expect(token(flipped(where, flip)).outcome).not.toBe('verified')
      }),
      { numRuns: 300 },
    )
  })

  it('is noticed when it is another model’s entry', async () => {
    const signer = {
      method: 'sigstore',
      identityToken: async () => tokenFor(identity, issuer),
      fulcio: instance.url,
      rekor: instance.url,
    } as const
    const strange = JSON.parse(await signModel({ name: 'other', files: observed({ x: 'y' }) }, signer))
    const mixed = edited('verificationMaterial.tlogEntries', () => strange.verificationMaterial.tlogEntries)
    expect(judge({ text: mixed }).reason).toBe('transparency-log')
    expect(judge({ text: edited('dsseEnvelope', () => strange.dsseEnvelope) }).outcome).toBe('refuted')
  })
})
