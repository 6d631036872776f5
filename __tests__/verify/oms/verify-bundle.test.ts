import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verifyBundle } from '../../../src/entry/verify.ts'
import { modelSigning } from '../../../src/model/index.ts'
import { bundleOf, type Pair, pair, pemOf, sha256 } from './forge.ts'

const artifact = Buffer.from('some bytes')
const digest = `sha256:${sha256(artifact)}`
const key = pair()
const hint = { publicKey: { hint: 'any' }, tlogEntries: [] }

/** A message signature over `bytes`, as `cosign sign-blob --key` makes it. */
function message(bytes: Buffer, own: Pair, hash = 'sha256', stated = bytes) {
  const algorithm = { sha256: 'SHA2_256', sha384: 'SHA2_384', sha512: 'SHA2_512' }[hash]
  return {
    mediaType: modelSigning.mediaType,
    verificationMaterial: hint,
    messageSignature: {
      messageDigest: { algorithm, digest: createHash(hash).update(stated).digest('base64') },
      signature: sign(own.publicKey.asymmetricKeyType === 'ed25519' ? null : hash, bytes, own.privateKey).toString(
        'base64',
      ),
    },
  }
}

const statement = (...digests: object[]) =>
  JSON.stringify({
    _type: modelSigning.statementType,
    subject: digests.map(one => ({ name: 'a', digest: one })),
    predicateType: 'p',
  })
const envelope = (payload: string, own = key) =>
  bundleOf({ payload, key: own, material: { publicKey: { hint: 'any' } } })

const judge = (bundle: unknown, options: Parameters<typeof verifyBundle>[1]) =>
  verifyBundle(JSON.stringify(bundle), options)

describe('a message signature by key', () => {
  it.each([
    ['P-256', pair('P-256'), 'sha256'],
    ['P-384', pair('P-384'), 'sha384'],
    ['P-384 over SHA-256', pair('P-384'), 'sha256'],
    ['P-521', pair('P-521'), 'sha512'],
    ['RSA', generateKeyPairSync('rsa', { modulusLength: 2048 }), 'sha256'],
    ['Ed25519', generateKeyPairSync('ed25519'), 'sha512'],
  ])('on %s verifies for its artifact and no other', async (_, own, hash) => {
    const bundle = message(artifact, own, hash)
    const options = { key: pemOf(own.publicKey) }
    expect(await judge(bundle, { ...options, artifact })).toMatchObject({
      outcome: 'verified',
      reason: 'signature-valid',
      signer: { keyId: sha256(pemOf(own.publicKey)) },
      payloadType: null,
    })
    expect((await judge(bundle, { ...options, artifact: Buffer.from('other') })).reason).toBe('digest-mismatch')
    expect((await judge(bundle, { artifact, key: pemOf(pair().publicKey) })).outcome).not.toBe('verified')
  })

  it('does not verify when it states the artifact’s digest over another signature', async () => {
    const forged = message(Buffer.from('other'), key, 'sha256', artifact)
    expect((await judge(forged, { artifact, key: key.publicKey })).reason).toBe('signature-invalid')
  })

  it.each([
    ['P-256', 'sha256'],
    ['P-384', 'sha384'],
    ['P-384', 'sha256'],
    ['P-521', 'sha512'],
  ])('on %s can be verified by a %s alone', async (curve, hash) => {
    const own = pair(curve)
    const hex = createHash(hash).update(artifact).digest('hex')
    const options = { key: own.publicKey, digest: `${hash}:${hex}` }
    expect((await judge(message(artifact, own, hash), options)).reason).toBe('signature-valid')
    expect((await judge(message(Buffer.from('other'), own, hash, artifact), options)).reason).toBe('signature-invalid')
    expect((await judge(message(Buffer.from('other'), own, hash), options)).reason).toBe('digest-mismatch')
    expect((await judge(message(artifact, own, hash), { ...options, key: pair(curve).publicKey })).reason).toBe(
      'signature-invalid',
    )
  })

  it('says what it needs where a digest is not enough', async () => {
    const edwards = generateKeyPairSync('ed25519')
    const signed = message(artifact, edwards, 'sha256')
    expect((await judge(signed, { digest, key: edwards.publicKey })).reason).toBe('artifact-needed')
    const sha512 = `sha512:${createHash('sha512').update(artifact).digest('hex')}`
    expect((await judge(message(artifact, key), { digest: sha512, key: key.publicKey })).reason).toBe('artifact-needed')
  })
})

describe('an envelope by key', () => {
  it.each<[string, object[], object, string]>([
    ['by the bytes', [{ sha256: sha256(artifact) }], { artifact }, 'signature-valid'],
    ['by the digest', [{ sha256: sha256(artifact) }], { digest }, 'signature-valid'],
    ['by sha512', [{ sha512: createHash('sha512').update(artifact).digest('hex') }], { artifact }, 'signature-valid'],
    ['by a second subject', [{ sha256: sha256('x') }, { sha256: sha256(artifact) }], { digest }, 'signature-valid'],
    ['that names another', [{ sha256: sha256('x') }], { artifact }, 'digest-mismatch'],
    ['that names nothing', [], { artifact }, 'digest-mismatch'],
    ['that names it in upper case', [{ sha256: sha256(artifact).toUpperCase() }], { artifact }, 'digest-mismatch'],
    [
      'that names it by a hash too weak',
      [{ sha1: createHash('sha1').update(artifact).digest('hex') }],
      { artifact },
      'digest-mismatch',
    ],
    [
      'asked for with another algorithm',
      [{ sha256: sha256(artifact) }],
      { digest: `sha512:${'0'.repeat(128)}` },
      'digest-mismatch',
    ],
    ['asked for with no digest', [{ sha256: sha256(artifact) }], { digest: 'sha256:abc' }, 'artifact-needed'],
    [
      'asked for with a weak digest',
      [{ sha256: sha256(artifact) }],
      { digest: `sha1:${'0'.repeat(40)}` },
      'artifact-needed',
    ],
    ['asked for with both', [{ sha256: sha256(artifact) }], { digest, artifact }, 'artifact-needed'],
    ['asked for with neither', [{ sha256: sha256(artifact) }], {}, 'artifact-needed'],
  ])('binds its subject: %s', async (_, subjects, options, reason) => {
    expect((await judge(envelope(statement(...subjects)), { key: key.publicKey, ...options })).reason).toBe(reason)
  })

  it('of no known version of statements is none', async () => {
    const other = JSON.parse(statement({ sha256: sha256(artifact) }))
    const judged = (_type: unknown) =>
      judge(envelope(JSON.stringify({ ...other, _type })), { key: key.publicKey, artifact })
    expect((await judged('https://in-toto.io/Statement/v0.1')).reason).toBe('signature-valid')
    for (const type of ['https://in-toto.io/Statement/v2', undefined, '']) {
      expect((await judged(type)).reason).toBe('statement-type')
    }
  })

  it('on P-384 is verified with SHA-384', async () => {
    const own = pair('P-384')
    const bundle = envelope(statement({ sha256: sha256(artifact) }), own)
    expect((await judge(bundle, { artifact, key: own.publicKey })).outcome).toBe('verified')
  })

  it('is refused when nothing, or too much, says whom to trust', async () => {
    const bundle = envelope(statement({ sha256: sha256(artifact) }))
    expect((await judge(bundle, { artifact })).reason).toBe('method-mismatch')
    expect((await judge(bundle, { artifact, identity: 'a', issuer: 'b' })).reason).toBe('method-mismatch')
    expect((await judge(bundle, { artifact, key: key.publicKey, identity: 'a' })).reason).toBe('method-mismatch')
  })

  it('is refused for a log entry that proves nothing', async () => {
    const bundle = envelope(statement({ sha256: sha256(artifact) }))
    const entry = {
      logIndex: '1',
      logId: { keyId: 'AAAA' },
      kindVersion: { kind: 'dsse', version: '0.0.1' },
      canonicalizedBody: 'AAAA',
    }
    const logged = { ...bundle, verificationMaterial: { ...hint, tlogEntries: [entry] } }
    expect((await judge(logged, { artifact, key: key.publicKey })).outcome).not.toBe('verified')
  })
})

it('answers with evidence, whatever the text is', async () => {
  const options = { artifact, key: key.publicKey }
  const text = JSON.stringify(envelope(statement({ sha256: sha256(artifact) })))
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.json(), fc.constantFrom('', 'null', '[]', '{}')), async junk => {
      expect((await verifyBundle(junk, options)).outcome).toBe('undetermined')
    }),
    { numRuns: 300 },
  )
  await fc.assert(
    fc.asyncProperty(fc.nat(text.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const bytes = Buffer.from(text)
      bytes[at] = (bytes[at] ?? 0) ^ flip
      const mutated = bytes.toString()
      if ((await verifyBundle(mutated, options)).outcome !== 'verified') return
      // The hint and the key id of a bundle that is verified with the caller's key are nobody's business.
      const nobodys = (name: string, value: unknown) => (['hint', 'keyid'].includes(name) ? '' : value)
      expect(JSON.stringify(JSON.parse(mutated), nobodys)).toBe(JSON.stringify(JSON.parse(text), nobodys))
    }),
    { numRuns: 1000 },
  )
})

const vectors = join(import.meta.dirname, '../../../../shared/vectors')
const available = existsSync(vectors)
if (!available) console.warn('skipped: the public Sigstore bundles are not beside this project (../shared/vectors)')

describe.skipIf(!available)('public bundles', () => {
  const read = (path: string) => readFileSync(join(vectors, path))
  const root = (path: string) => JSON.parse(read(path).toString())
  const github = 'https://github.com/login/oauth'

  it.each([
    ['bundle_v3.txt', '', 'william@yossarian.net', 'verified'],
    ['bundle_v3_alt.txt', '', 'william@yossarian.net', 'verified'],
    ['staging-rekor-v2.txt', '.json', 'jku@goto.fi', 'verified'],
    ['bundle_cve_2022_36056.txt', '', 'william@yossarian.net', 'refuted'],
    ['bundle_invalid_version.txt', '', 'william@yossarian.net', 'undetermined'],
    ['bundle_no_cert_v1.txt', '', 'william@yossarian.net', 'undetermined'],
    ['bundle_no_log_entry.txt', '', 'william@yossarian.net', 'refuted'],
    ['bundle_v3_no_signed_time.txt', '.json', 'william@yossarian.net', 'undetermined'],
  ])('sigstore-python %s', async (name, more, identity, outcome) => {
    const trustedRoot = root('sigstore-python/trust/staging-trusted_root.json')
    const text = read(`sigstore-python/${name}.sigstore${more}`).toString()
    const options = { artifact: read(`sigstore-python/${name}`), issuer: github, trustedRoot }
    expect((await verifyBundle(text, { ...options, identity })).outcome).toBe(outcome)
    const { artifact: bytes, ...rest } = options
    const byDigest = { ...rest, identity, digest: `sha256:${sha256(bytes)}` }
    expect((await verifyBundle(text, byDigest)).outcome).toBe(outcome)
    expect((await verifyBundle(text, { ...options, identity: identity.slice(1) })).outcome).not.toBe('verified')
    expect((await verifyBundle(text, { ...options, identity, artifact: Buffer.from('x') })).outcome).not.toBe(
      'verified',
    )
  })

  it.each([
    ['verify__V1.DSSE.WITH_SIGNING_CERT.TLOG_DSSE', 'verified'],
    ['verify__V1.DSSE.WITH_SIGNING_CERT.TLOG_INTOTO', 'verified'],
    ['verify__V1.MESSAGE_SIGNATURE.WITH_SIGNING_CERT', 'verified'],
    ['verify__V3.DSSE.WITH_SIGNING_CERT.TLOG_DSSEV002', 'verified'],
    ['verify__V3.MESSAGE_SIGNATURE.TLOG_HASHEDREKORDV002', 'verified'],
    ['verify__V3.MESSAGE_SIGNATURE.WITH_SIGNING_CERT', 'refuted'],
    ['client-valid__v1.dsse.withSigningCert', 'verified'],
    ['client-valid__v1.messageSignature.withSigningCert', 'verified'],
    ['client-valid__v2.messageSignature.withSigningCert', 'verified'],
    ['client-valid__v3.dsse.withSigningCert', 'verified'],
    ['client-valid__v3.messageSignature.withSigningCert', 'verified'],
    ['client-invalid__v1.dsse.invalidBadSignature', 'refuted'],
    ['client-invalid__v1.messageSignature.invalidExpiredCert', 'refuted'],
  ])('sigstore-js %s', async (name, outcome) => {
    const trustedRoot = root(`sigstore-js-fixtures/${name.split(/[-_]/)[0]}__trusted_root.json`)
    const text = read(`sigstore-js-fixtures/${name}.json`).toString()
    const own = read('sigstore-js-fixtures/verify__ARTIFACT.txt')
    const options = { artifact: own, identity: 'brian@dehamer.com', issuer: github, trustedRoot }
    expect((await verifyBundle(text, options)).outcome).toBe(outcome)
  })

  it('holds for good, but not before it was made', async () => {
    const trustedRoot = root('sigstore-python/trust/staging-trusted_root.json')
    const asked = (name: string, identity: string, more: string, now: string) =>
      verifyBundle(read(`sigstore-python/${name}.sigstore${more}`).toString(), {
        artifact: read(`sigstore-python/${name}`),
        issuer: github,
        identity,
        trustedRoot,
        now: new Date(now),
      }).then(({ reason }) => reason)
    for (const [name, identity, more] of [
      ['bundle_v3.txt', 'william@yossarian.net', ''],
      ['staging-rekor-v2.txt', 'jku@goto.fi', '.json'],
    ] as const) {
      expect(await asked(name, identity, more, '2100-01-01T00:00:00Z')).toBe('signature-valid')
      expect(await asked(name, identity, more, '2020-01-01T00:00:00Z')).toBe('timestamp')
      expect(await asked(name, identity, more, 'no date')).toBe('timestamp')
    }
  })

  it('says so where the trusted root does not know the log', async () => {
    const name = 'sigstore-python/a.dsse.staging-rekor-v2.txt'
    const text = read(`${name}.sigstore.json`).toString()
    const verdict = await verifyBundle(text, {
      artifact: read(name),
      identity: 'x',
      issuer: github,
      trustedRoot: root('sigstore-python/trust/staging-trusted_root.json'),
    })
    expect(verdict).toMatchObject({ outcome: 'undetermined', reason: 'unknown-log' })
  })

  it('sigstore-js bundles by key', async () => {
    const own = read('sigstore-js-fixtures/verify__ARTIFACT.txt')
    const keyed = async (name: string, pem: string, from: string) => {
      const trustedRoot = root(`sigstore-js-fixtures/${from}__trusted_root.json`)
      return (
        await verifyBundle(read(`sigstore-js-fixtures/${name}.json`).toString(), {
          artifact: own,
          key: pem,
          trustedRoot,
        })
      ).outcome
    }
    const pem = read('sigstore-js-fixtures/verify__PUBLIC_KEY.pem').toString()
    const keys = root('sigstore-js-fixtures/client-valid__publicKeys.json')
    expect(await keyed('verify__V1.MESSAGE_SIGNATURE.WITH_PUBLIC_KEY', pem, 'verify')).toBe('verified')
    expect(await keyed('client-valid__v1.dsse.withPublicKey', keys['key-1'], 'client')).toBe('verified')
    expect(await keyed('client-valid__v1.dsse.withPublicKey', pemOf(key.publicKey), 'client')).not.toBe('verified')
  })
})
