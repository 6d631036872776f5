import type { X509Certificate } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { verifyModel } from '../../../src/verify/oms/index.ts'
import { bundleOf, observed, type Pair, pair, resourcesOf, sha256, statementOf } from './forge.ts'
import {
  certificate,
  codeSigning,
  type Extension,
  extension,
  type Forged,
  material,
  serverAuth,
} from './forge-certificate.ts'

const now = new Date('2026-11-21T00:00:00Z')
const texts = { 'config.json': '{}' }
const files = observed(texts)
const payload = JSON.stringify(statementOf(resourcesOf(texts)))

const ca = pair()
const middle = pair('P-384')
const signer = pair('P-384')
const authority: readonly Extension[] = [extension.ca(), extension.usage(0x04)]
const signs: readonly Extension[] = [extension.usage(0x80)]

const root = certificate({ subject: 'CN=root', key: ca.publicKey, by: ca, extensions: authority })
const intermediate = (more: Partial<Forged> = {}) =>
  certificate({
    subject: 'CN=middle',
    issuer: 'CN=root',
    key: middle.publicKey,
    by: ca,
    extensions: authority,
    ...more,
  })
const leaf = (more: Partial<Forged> = {}) =>
  certificate({
    subject: 'CN=signer,O=Org',
    issuer: 'CN=middle',
    key: signer.publicKey,
    by: middle,
    extensions: signs,
    ...more,
  })

interface Asked {
  readonly chain?: readonly X509Certificate[]
  readonly anchors?: readonly X509Certificate[]
  readonly key?: Pair
  readonly more?: object
}

function judge({ chain = [leaf(), intermediate()], anchors = [root], key = signer, more = {} }: Asked = {}) {
  const bundle = JSON.stringify(bundleOf({ payload, key, material: material(...chain) }))
  const certificates = anchors.map(one => one.toString())
  return verifyModel({ bundle, trust: { method: 'certificate', certificates, ...more }, files, now })
}

describe('a path to an anchor', () => {
  it('is found, and the signer is named', () => {
    const own = leaf()
    const verdict = judge({ chain: [own, intermediate()] })
    const named = { identity: 'signer', certificateSha256: sha256(own.raw), anchorSha256: sha256(root.raw) }
    expect([verdict.outcome, verdict.signer]).toEqual(['verified', named])
  })

  it('may carry the root along, in any order, with strangers between', () => {
    const stranger = certificate({ subject: 'CN=middle', key: pair().publicKey, by: pair(), extensions: authority })
    expect(judge({ chain: [leaf(), root, stranger, intermediate()] }).outcome).toBe('verified')
  })

  it('may lead over an intermediate that the user gave', () => {
    expect(judge({ chain: [leaf()], anchors: [root, intermediate()] }).outcome).toBe('verified')
  })

  it('does not mistake a leaf with its issuer’s subject for a self-signed one', () => {
    expect(judge({ chain: [leaf({ subject: 'CN=middle' }), intermediate()] }).outcome).toBe('verified')
  })

  it('may be the self-signed leaf itself', () => {
    const own = leaf({ subject: 'CN=own', issuer: 'CN=own', by: signer })
    expect(judge({ chain: [own], anchors: [own] }).outcome).toBe('verified')
    expect(judge({ chain: [own], anchors: [root] }).reason).toBe('certificate-chain')
  })
})

describe('no path', () => {
  const evil = pair()
  const evilRoot = certificate({ subject: 'CN=root', key: evil.publicKey, by: evil, extensions: authority })

  it.each<[string, Asked, string]>([
    [
      'to a root that only the bundle knows',
      { chain: [leaf({ issuer: 'CN=root', by: evil }), evilRoot] },
      'certificate-chain',
    ],
    ['over a forged intermediate', { chain: [leaf(), intermediate({ by: evil })] }, 'certificate-chain'],
    ['without the intermediate', { chain: [leaf()] }, 'certificate-chain'],
    ['to a bare intermediate', { anchors: [intermediate()] }, 'no-anchor'],
    [
      'over a leaf that issues',
      { chain: [leaf({ issuer: 'CN=middle' }), intermediate({ extensions: signs })] },
      'certificate-chain',
    ],
    [
      'over a CA that may not issue',
      { chain: [leaf(), intermediate({ extensions: [extension.ca(), extension.usage(0x80)] })] },
      'certificate-chain',
    ],
    [
      'over a certificate of no CA',
      { chain: [leaf(), intermediate({ extensions: [extension.usage(0x04)] })] },
      'certificate-chain',
    ],
    [
      'over a CA for servers only',
      { chain: [leaf(), intermediate({ extensions: [...authority, extension.purposes(serverAuth)] })] },
      'certificate-chain',
    ],
    ['over an expired intermediate', { chain: [leaf(), intermediate({ to: '2026-06-01' })] }, 'certificate-time'],
    ['from an expired leaf', { chain: [leaf({ to: '2026-06-01' }), intermediate()] }, 'certificate-time'],
    ['from a leaf of the future', { chain: [leaf({ from: '2027-01-01' }), intermediate()] }, 'certificate-time'],
    [
      'over an unknown critical rule',
      { chain: [leaf(), intermediate({ extensions: [...authority, extension.unknownCritical] })] },
      'certificate-unsupported',
    ],
    [
      'from a leaf with an unknown critical rule',
      { chain: [leaf({ extensions: [...signs, extension.unknownCritical] }), intermediate()] },
      'certificate-unsupported',
    ],
    [
      'over name constraints',
      { chain: [leaf(), intermediate({ extensions: [...authority, extension.nameConstraints] })] },
      'certificate-unsupported',
    ],
    ['signed with SHA-1', { chain: [leaf({ hash: 'sha1' }), intermediate()] }, 'certificate-unsupported'],
    [
      'by a certificate that may not sign',
      { chain: [leaf({ extensions: [extension.usage(0x04)] }), intermediate()] },
      'certificate-usage',
    ],
    [
      'by a certificate that does not say what it may',
      { chain: [leaf({ extensions: [] }), intermediate()] },
      'certificate-usage',
    ],
    [
      'by a server’s certificate',
      { chain: [leaf({ extensions: [...signs, extension.purposes(serverAuth)] }), intermediate()] },
      'certificate-usage',
    ],
    ['by a certificate for another key', { key: pair('P-384') }, 'signature-invalid'],
    [
      'by an Ed25519-like stranger of a curve',
      { chain: [leaf({ key: pair('secp256k1').publicKey }), intermediate()] },
      'key-type',
    ],
  ])('%s', (_, asked, reason) => {
    const verdict = judge(asked)
    expect([verdict.outcome === 'verified', verdict.reason]).toEqual([false, reason])
  })

  it('longer than an authority allows', () => {
    const below = pair()
    const second = certificate({
      subject: 'CN=below',
      issuer: 'CN=middle',
      key: below.publicKey,
      by: middle,
      extensions: authority,
    })
    const own = leaf({ issuer: 'CN=below', by: below })
    const over = (length: number) =>
      judge({ chain: [own, second, intermediate({ extensions: [extension.ca(length), extension.usage(0x04)] })] })
    expect([over(1).reason, over(0).reason]).toEqual(['verified', 'certificate-chain'])
  })

  it('without end: certificates that issue each other', () => {
    const [one, other] = [pair(), pair()]
    const loop = [
      certificate({
        subject: 'CN=middle',
        issuer: 'CN=other',
        key: middle.publicKey,
        by: other,
        extensions: authority,
      }),
      certificate({
        subject: 'CN=other',
        issuer: 'CN=middle',
        key: other.publicKey,
        by: middle,
        extensions: authority,
      }),
      certificate({ subject: 'CN=other', issuer: 'CN=other', key: one.publicKey, by: one, extensions: authority }),
    ]
    expect(judge({ chain: [leaf(), ...loop] }).reason).toBe('certificate-chain')
  })

  it('through bytes that are no certificate, or more than one', () => {
    const trust = { method: 'certificate', certificates: [root.toString()] } as const
    const more = (...tail: Uint8Array[]) => Buffer.concat([leaf().raw, ...tail])
    const pem = Buffer.from(leaf().toString())
    for (const bytes of [Buffer.alloc(3), more(Buffer.alloc(1)), more(intermediate().raw), pem]) {
      const own = { x509CertificateChain: { certificates: [{ rawBytes: bytes.toString('base64') }] } }
      const bundle = JSON.stringify(bundleOf({ payload, key: signer, material: own }))
      expect(verifyModel({ bundle, trust, files, now }).reason).toBe('certificate-unreadable')
    }
  })

  it('with nothing to trust', () => {
    const bundle = JSON.stringify(bundleOf({ payload, key: signer, material: material(leaf(), intermediate(), root) }))
    const empty = { method: 'certificate', certificates: [] } as const
    const noPem = { method: 'certificate', certificates: ['nothing'] } as const
    expect(verifyModel({ bundle, trust: empty, files, now }).reason).toBe('no-anchor')
    expect(verifyModel({ bundle, trust: noPem, files, now }).reason).toBe('certificate-unreadable')
  })
})

describe('the moment', () => {
  const old = { chain: [leaf({ from: '2026-01-01', to: '2026-03-01' }), intermediate()] }
  it.each([
    [{ at: 'signing' }, 'verified'],
    [{ at: new Date('2026-02-01') }, 'verified'],
    [{ at: new Date('2025-02-01') }, 'certificate-time'],
    [{ at: new Date(Number.NaN) }, 'certificate-time'],
    [{ at: 'now' }, 'certificate-time'],
    [{}, 'certificate-time'],
  ])('%j: %s', (more, reason) => {
    expect(judge({ ...old, more }).reason).toBe(reason)
  })
})

describe('an identity', () => {
  const named = leaf({
    extensions: [...signs, extension.purposes(codeSigning), extension.email('a@example.com', 'b@example.com')],
  })
  const twoNames = leaf({ subject: 'CN=signer,CN=other' })
  const fingerprint = sha256(named.raw)
  const keyFingerprint = sha256(signer.publicKey.export({ type: 'spki', format: 'der' }))

  it.each([
    [named, 'a@example.com', true],
    [named, 'b@example.com', true],
    [named, 'A@example.com', false],
    [named, 'example.com', false],
    [named, 'a@example.comx', false],
    [named, '.*', false],
    [named, '', false],
    [named, 'CN=signer', true],
    [named, 'O=Org', true],
    [named, 'CN=Org', false],
    [named, 'CN=sign', false],
    [named, 'signer', false],
    [named, `sha256:${fingerprint}`, true],
    [named, `sha256:${fingerprint.toUpperCase().match(/../g)?.join(':')}`, true],
    [named, `sha256:${keyFingerprint}`, false],
    [named, `spki-sha256:${keyFingerprint}`, true],
    [named, 'sha256:', false],
    [twoNames, 'CN=signer', false],
    [leaf({ subject: 'CN=x\nCN=signer' }), 'CN=signer', false],
  ])('%#: %j is it: %s', (own, identity, holds) => {
    const verdict = judge({ chain: [own, intermediate()], more: { identities: [identity] } })
    expect(verdict.reason).toBe(holds ? 'verified' : 'identity-mismatch')
  })

  it('must hold as a whole', () => {
    const asked = (identities: string[]) => judge({ chain: [named, intermediate()], more: { identities } }).outcome
    expect([asked(['a@example.com', 'O=Org']), asked(['a@example.com', 'O=Other'])]).toEqual(['verified', 'refuted'])
  })
})
