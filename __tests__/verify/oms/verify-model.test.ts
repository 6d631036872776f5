import { describe, expect, it } from 'vitest'
import { type ModelFile, modelSigning } from '../../../src/model/index.ts'
import { verifyModel } from '../../../src/verify/oms/index.ts'
import {
  bundleOf,
  legacyEncode,
  observed,
  type Pair,
  pair,
  pemOf,
  type Resource,
  resourcesOf,
  rootOf,
  sha256,
  signed,
  statementOf,
} from './forge.ts'

const now = new Date('2026-11-21T00:00:00Z')
const texts = { 'config.json': '{}', 'model.safetensors': 'weights', 'sub/tokenizer.json': 't' }
const key = pair()
const trust = { method: 'key', key: pemOf(key.publicKey) } as const
const files = observed(texts)
const judge = (bundle: string, more: object = {}) => verifyModel({ bundle, trust, files, now, ...more })
const good = () => statementOf(resourcesOf(texts))

describe('a good signature', () => {
  it.each(['P-256', 'P-384', 'P-521'])('on %s verifies, and says who signed and what matched', curve => {
    const own = pair(curve)
    const verdict = verifyModel({
      bundle: signed(good(), own),
      trust: { method: 'key', key: own.publicKey },
      files,
      now,
    })
    expect(verdict).toEqual({
      outcome: 'verified',
      reason: 'verified',
      detail: '',
      method: 'key',
      signer: { keyId: sha256(pemOf(own.publicKey)) },
      format: 'v1.0',
      model: 'model',
      hash: 'sha256',
      rootDigest: rootOf(resourcesOf(texts)),
      files: {
        matched: Object.keys(texts).map(name => ({ name, basis: 'observed' })),
        changed: [],
        missing: [],
        refused: [],
        extra: [],
        excluded: [],
        notCompared: [],
      },
      coverage: { observed: 3, listed: 0, unchecked: 0, excluded: 0 },
      notes: [],
    })
  })

  it('verifies with blake2b', () => {
    const own = observed(texts, 'blake2b')
    const resources = [...own].map(([name, file]) => ({ name, algorithm: 'blake2b', digest: file.observed?.hex ?? '' }))
    const bundle = signed(statementOf(resources, { hash_type: 'blake2b' }), key)
    expect(judge(bundle, { files: own }).reason).toBe('verified')
    expect(judge(bundle).reason).toBe('not-compared')
  })

  it('verifies whatever the order of the manifest, and says that it is not the specified one', () => {
    const verdict = judge(signed(statementOf(resourcesOf(texts).reverse()), key))
    expect([verdict.outcome, verdict.notes]).toEqual(['verified', ['not-sorted']])
  })

  it('takes a listed digest for what it is', () => {
    const listed = new Map([...files].map(([name, file]) => [name, { kind: 'file', listed: file.observed }]))
    expect(judge(signed(good(), key), { files: listed }).coverage).toEqual({
      observed: 0,
      listed: 3,
      unchecked: 0,
      excluded: 0,
    })
  })

  it('does not believe a listing that what we hashed belies', () => {
    const both = new Map(files)
    const name = 'config.json'
    both.set(name, {
      kind: 'file',
      listed: { algorithm: 'sha256', hex: sha256('{}') },
      observed: { algorithm: 'sha256', hex: sha256('x') },
    })
    expect(judge(signed(good(), key), { files: both }).reason).toBe('changed-file')
  })

  it('names the only file of a single-file model by "." or by its name', () => {
    for (const name of ['.', 'model.gguf']) {
      const bundle = signed(statementOf([{ name, algorithm: 'sha256', digest: sha256('g') }]), key)
      const single = observed({ 'model.gguf': 'g' })
      expect(judge(bundle, { files: single, singleFile: true }).reason).toBe('verified')
      expect(judge(bundle, { files: observed({ 'model.gguf': 'h' }), singleFile: true }).reason).toBe('changed-file')
    }
  })

  it('does not take "." for a file of a directory', () => {
    const bundle = signed(statementOf([{ name: '.', algorithm: 'sha256', digest: sha256('g') }]), key)
    expect(judge(bundle, { files: observed({ 'model.gguf': 'g' }) }).reason).toBe('missing-file')
  })

  it.each([null, undefined, '', 'abc'])('does not care for the keyid %j', keyid => {
    const bundle = bundleOf({ payload: JSON.stringify(good()), key })
    const signatures = bundle.dsseEnvelope.signatures.map(one => ({ ...one, keyid }))
    expect(judge(JSON.stringify({ ...bundle, dsseEnvelope: { ...bundle.dsseEnvelope, signatures } })).reason).toBe(
      'verified',
    )
  })

  it('may embed the key as releases before 1.1.0 did, if it is ours', () => {
    const embedded = (own: Pair, keyDetails = 'PKIX_ECDSA_P256_SHA_256') =>
      JSON.stringify(
        bundleOf({
          payload: JSON.stringify(good()),
          key,
          material: { publicKey: { rawBytes: Buffer.from(pemOf(own.publicKey)).toString('base64'), keyDetails } },
        }),
      )
    expect(judge(embedded(key)).reason).toBe('verified')
    expect(judge(embedded(pair())).reason).toBe('key-mismatch')
    expect(judge(embedded(key, 'PKIX_ECDSA_P384_SHA_384')).reason).toBe('key-mismatch')
  })
})

describe('the files', () => {
  const bundle = signed(statementOf(resourcesOf(texts), { ignore_paths: ['cache', '../up', '/abs', 'a/../b'] }), key)
  const withFiles = (more: Record<string, string>) => observed({ ...texts, ...more })

  it('are all compared, and every difference is told', () => {
    const changed = observed({ 'config.json': '{"x":1}', 'model.safetensors': 'weights', 'evil.py': 'import os' })
    const verdict = judge(bundle, { files: changed })
    expect(verdict.outcome).toBe('refuted')
    expect(verdict.files).toMatchObject({
      matched: [{ name: 'model.safetensors' }],
      changed: [{ name: 'config.json', expected: sha256('{}'), found: sha256('{"x":1}') }],
      missing: ['sub/tokenizer.json'],
      extra: ['evil.py'],
    })
  })

  it('that were not signed refute, unless they are to be ignored; then they are told', () => {
    expect(judge(bundle, { files: withFiles({ 'evil.py': 'x' }) }).reason).toBe('unsigned-file')
    const verdict = judge(bundle, { files: withFiles({ 'evil.py': 'x' }), ignoreUnsignedFiles: true })
    expect([verdict.outcome, verdict.files.extra, verdict.notes]).toEqual(['verified', ['evil.py'], ['extra-ignored']])
  })

  it.each(['missing-file', 'changed-file'])(
    'that are listed refute even when unsigned ones are ignored: %s',
    reason => {
      const left = reason === 'missing-file' ? {} : { 'config.json': 'changed' }
      const other = observed({ 'model.safetensors': 'weights', 'sub/tokenizer.json': 't', ...left })
      expect(judge(bundle, { files: other, ignoreUnsignedFiles: true }).reason).toBe(reason)
    },
  )

  it('that are left out are told: git’s own at the top, the signer’s, ours, the signature', () => {
    const more = { '.git/HEAD': '', '.gitignore': '', '.github/x': '', 'cache/y': '', 'mine/z': '', 'model.sig': '' }
    const verdict = judge(bundle, { files: withFiles(more), ignorePaths: ['mine'], signatureName: 'model.sig' })
    expect([verdict.outcome, verdict.files.excluded]).toEqual(['verified', Object.keys(more)])
  })

  it.each(['sub/.gitignore', '.gitmodules', 'cache.py', 'x/cache/y', 'sub/model.sig', '.github-x'])(
    'that only look like left out ones refute: %s',
    name => {
      const options = { files: withFiles({ [name]: '' }), signatureName: 'model.sig' }
      expect(judge(bundle, options).reason).toBe('unsigned-file')
    },
  )

  it.each([
    ['sub/tokenizer.json', 'Sub/tokenizer.json'],
    ['sub/tokenizer.json', 'sub/tokenizer.JSON'],
    ['caf\u00e9.bin', 'cafe\u0301.bin'],
    ['\u212a.bin', 'K.bin'],
    ['a.bin', 'a.bin\u200b'],
    ['a.bin', ' a.bin'],
  ])('have the very name that was signed: %j is not %j', (name, other) => {
    const own = signed(statementOf(resourcesOf({ [name]: 'x' })), key)
    expect(judge(own, { files: observed({ [name]: 'x' }) }).reason).toBe('verified')
    const verdict = judge(own, { files: observed({ [other]: 'x' }), ignoreUnsignedFiles: true })
    expect([verdict.reason, verdict.files.missing, verdict.files.extra]).toEqual(['missing-file', [name], [other]])
    const both = judge(own, { files: observed({ [name]: 'x', [other]: 'evil' }) })
    expect([both.reason, both.files.extra]).toEqual(['unsigned-file', [other]])
  })

  it.each(['.GIT/hooks/x', '.Git', '.gitattributes\u200b', 'MODEL.SIG', 'Cache/y', './model.sig'])(
    'are left out by the very name only: %j',
    name => {
      const options = { files: withFiles({ [name]: '' }), signatureName: 'model.sig' }
      expect(judge(bundle, options).reason).toBe('unsigned-file')
    },
  )

  it('that the signer would leave out altogether are not', () => {
    const all = signed(statementOf(resourcesOf(texts), { ignore_paths: ['', '.', '/', '//', '*', '**', './'] }), key)
    expect(judge(all, { files: withFiles({ 'evil.py': 'x' }) }).reason).toBe('unsigned-file')
  })

  it('that are both listed and left out are compared', () => {
    const own = { '.gitattributes': 'a', 'cache/w': 'b' }
    const listed = signed(statementOf(resourcesOf(own), { ignore_paths: ['cache', '.gitattributes'] }), key)
    expect(judge(listed, { files: observed(own) }).reason).toBe('verified')
    expect(judge(listed, { files: observed({ ...own, 'cache/w': 'x' }) }).reason).toBe('changed-file')
    expect(judge(listed, { files: observed({ 'cache/w': 'b' }), ignorePaths: ['.gitattributes'] }).reason).toBe(
      'missing-file',
    )
  })

  it.each<[NonNullable<ModelFile['target']>, boolean, string]>([
    ['inside', false, 'symlink'],
    ['inside', true, 'verified'],
    ['outside', true, 'symlink'],
    ['directory', true, 'symlink'],
    ['dangling', true, 'symlink'],
  ])('that are links (%s, links allowed: %s): %s', (target, allowed, reason) => {
    const own = signed(statementOf(resourcesOf(texts), { allow_symlinks: allowed }), key)
    const { observed: digest } = files.get('config.json') ?? {}
    const link: ModelFile = { kind: 'link', target, ...(digest ? { observed: digest } : {}) }
    const linked = new Map(files).set('config.json', link)
    expect(judge(own, { files: linked }).reason).toBe(reason)
  })

  it('that are neither files nor links refute', () => {
    const piped = new Map(files).set('pipe', { kind: 'special' })
    expect(judge(bundle, { files: piped }).reason).toBe('special-file')
  })

  it('whose digest nobody gave leave it undetermined', () => {
    const verdict = judge(bundle, { files: new Map(files).set('config.json', { kind: 'file' }) })
    expect([verdict.outcome, verdict.reason, verdict.coverage.unchecked]).toEqual(['undetermined', 'not-compared', 1])
  })
})

describe('under a valid signature, a statement is refused', () => {
  const resources = resourcesOf(texts)
  const [first, second] = resources as [Resource, Resource]
  const named = (name: unknown) => statementOf([{ ...first, name: name as string }])
  const serialization = (more: object) => statementOf(resources, more)

  it.each<[string, unknown, string]>([
    [
      'whose root digest is another’s',
      { ...good(), subject: [{ name: 'model', digest: { sha256: sha256('') } }] },
      'root-digest',
    ],
    [
      'whose root digest was made in another order',
      { ...good(), subject: statementOf([...resources].reverse()).subject },
      'root-digest',
    ],
    ['without a root digest', { ...good(), subject: [{ name: 'model', digest: {} }] }, 'root-digest'],
    ['that names a file twice', statementOf([first, first]), 'duplicate-name'],
    [
      'that names a file twice with other content',
      statementOf([first, { ...second, name: first.name }]),
      'duplicate-name',
    ],
    ['with an absolute name', named('/etc/passwd'), 'bad-name'],
    ['with a name that climbs', named('../x'), 'bad-name'],
    ['with a name that climbs within', named('a/../../x'), 'bad-name'],
    ['with a name that is not normal', named('a//b'), 'bad-name'],
    ['with a name of a directory', named('a/'), 'bad-name'],
    ['with a dot in the middle', named('a/./b'), 'bad-name'],
    ['with a NUL in a name', named('a\0b'), 'bad-name'],
    ['with a backslash in a name', named('..\\x'), 'bad-name'],
    ['with half a character in a name', named('\ud83d'), 'bad-name'],
    ['with "." among others', statementOf([{ ...first, name: '.' }, second]), 'bad-name'],
    ['with an empty name', named(''), 'bad-name'],
    ['with a name that is no text', named(7), 'statement-shape'],
    ['with an upper-case digest', statementOf([{ ...first, digest: first.digest.toUpperCase() }]), 'bad-digest'],
    ['with a short digest', statementOf([{ ...first, digest: 'ab' }]), 'bad-digest'],
    ['with another algorithm than it says', statementOf([{ ...first, algorithm: 'sha512' }]), 'statement-shape'],
    ['without resources', statementOf([]), 'resources-empty'],
    ['with shards', serialization({ method: 'shards', shard_size: 8 }), 'unsupported-serialization'],
    ['with an unknown method', serialization({ method: 'tree' }), 'unsupported-serialization'],
    ['with blake3', serialization({ hash_type: 'blake3' }), 'unsupported-hash'],
    ['with a shard size for files', serialization({ shard_size: 8 }), 'statement-shape'],
    ['with text for allow_symlinks', serialization({ allow_symlinks: 'false' }), 'statement-shape'],
    ['with numbers to ignore', serialization({ ignore_paths: [1] }), 'statement-shape'],
    ['of another type', { ...good(), _type: 'https://in-toto.io/Statement/v0.1' }, 'statement-type'],
    ['with another predicate', { ...good(), predicateType: 'https://slsa.dev/provenance/v1' }, 'predicate-type'],
    ['of a later version', { ...good(), predicateType: 'https://model_signing/signature/v1.1' }, 'predicate-version'],
    ['of release 0.2.0', { ...good(), predicateType: modelSigning.legacyPredicateType }, 'legacy-not-allowed'],
    ['with two subjects', { ...good(), subject: [{}, {}] }, 'subject-count'],
    ['with no subject', { ...good(), subject: [] }, 'subject-count'],
    ['with a nameless subject', { ...good(), subject: [{ name: '', digest: {} }] }, 'statement-shape'],
    ['without a predicate', { ...good(), predicate: null }, 'statement-shape'],
    ['that is a list', [], 'statement-json'],
  ])('%s', (_, statement, reason) => {
    const verdict = judge(signed(statement, key))
    expect([verdict.outcome === 'verified', verdict.reason]).toEqual([false, reason])
    expect(verdict.signer, 'nobody is named for a statement that was refused').toBeNull()
  })

  it('that says one thing to one reader and another to the next', () => {
    const twice = JSON.stringify(good()).replace('"predicate":', '"predicate":{"resources":[]},"predicate":')
    expect(judge(JSON.stringify(bundleOf({ payload: twice, key }))).reason).toBe('statement-json')
  })

  it('that is no JSON, or no text', () => {
    expect(judge(JSON.stringify(bundleOf({ payload: '{', key }))).reason).toBe('statement-json')
    expect(judge(JSON.stringify(bundleOf({ payload: Buffer.from([0xff, 0xfe]), key }))).reason).toBe('statement-json')
  })
})

describe('a bundle is refused', () => {
  const bundle = bundleOf({ payload: JSON.stringify(good()), key })
  const { dsseEnvelope: envelope, verificationMaterial: material } = bundle
  const [signature] = envelope.signatures as [{ sig: string; keyid: string }]
  const sealed = (more: object) => ({ ...bundle, dsseEnvelope: { ...envelope, ...more } })
  const made = (more: object) => ({ ...bundle, verificationMaterial: { ...material, ...more } })

  it.each<[string, unknown, string]>([
    [
      'of an unknown version',
      { ...bundle, mediaType: 'application/vnd.dev.sigstore.bundle.v9.9+json' },
      'bundle-media-type',
    ],
    ['of no version', { ...bundle, mediaType: undefined }, 'bundle-media-type'],
    ['that is a list', [bundle], 'bundle-json'],
    ['that is null', null, 'bundle-json'],
    ['with a member that does not belong', { ...bundle, more: 1 }, 'bundle-shape'],
    ['with a member in the envelope', sealed({ more: 1 }), 'bundle-shape'],
    ['without an envelope', { ...bundle, dsseEnvelope: undefined }, 'content-missing'],
    ['with a message signature too', { ...bundle, messageSignature: {} }, 'bundle-shape'],
    ['without material', { ...bundle, verificationMaterial: undefined }, 'bundle-shape'],
    ['with two kinds of material', made({ certificate: { rawBytes: 'AAAA' } }), 'bundle-shape'],
    ['with no kind of material', made({ publicKey: undefined }), 'bundle-shape'],
    ['with another payload type', sealed({ payloadType: 'text/plain' }), 'payload-type'],
    ['with no signature', sealed({ signatures: [] }), 'signature-count'],
    ['with two signatures', sealed({ signatures: [signature, signature] }), 'signature-count'],
    ['with junk in its base64', sealed({ payload: `!!${envelope.payload}` }), 'bundle-base64'],
    ['with a line end in its base64', sealed({ payload: `${envelope.payload}\n` }), 'bundle-base64'],
    ['with an empty payload', sealed({ payload: '' }), 'bundle-shape'],
    ['with a number for a signature', sealed({ signatures: [{ sig: 7 }] }), 'bundle-shape'],
    ['with another key’s name', made({ publicKey: { hint: sha256('other') } }), 'key-mismatch'],
    [
      'with an upper-case hint',
      made({ publicKey: { hint: sha256(pemOf(key.publicKey)).toUpperCase() } }),
      'key-mismatch',
    ],
    ['with a number for a hint', made({ publicKey: { hint: 7 } }), 'bundle-shape'],
    [
      'made by certificate',
      made({ publicKey: undefined, x509CertificateChain: { certificates: [{ rawBytes: 'AAAA' }] } }),
      'method-mismatch',
    ],
    ['made keyless', made({ publicKey: undefined, certificate: { rawBytes: 'AAAA' } }), 'method-mismatch'],
  ])('%s', (_, value, reason) => {
    const verdict = judge(JSON.stringify(value))
    expect([verdict.outcome === 'verified', verdict.reason]).toEqual([false, reason])
  })

  it.each(['', '{', '\ufeff{}', '[', 'null', '"x"', '9'.repeat(400), '['.repeat(100_000)])('that is %j', text => {
    expect(judge(text).outcome).toBe('undetermined')
  })

  it('that says a member twice', () => {
    const text = JSON.stringify(bundle)
    expect(judge(text.replace('"dsseEnvelope"', '"dsseEnvelope":{},"dsseEnvelope"')).reason).toBe('bundle-json')
    expect(judge(text.replace('"payloadType"', '"payloadTyp\\u0065":"x","payloadType"')).reason).toBe('bundle-json')
  })

  it('that is larger than any real one', () => {
    expect(judge(' '.repeat(17 * 1024 * 1024)).reason).toBe('bundle-too-large')
  })

  it('whose log entries nobody looked at: verified, and said so', () => {
    expect(judge(JSON.stringify(made({ tlogEntries: [{}] }))).notes).toEqual(['unused-material'])
  })
})

describe('a signature is refused', () => {
  const payload = JSON.stringify(good())
  it('by another key that the bundle does not name', () => {
    const bundle = JSON.stringify(bundleOf({ payload, key: pair(), material: { publicKey: {} } }))
    expect(judge(bundle).reason).toBe('signature-invalid')
  })

  it('with another hash than the curve’s', () => {
    const own = pair('P-384')
    const bundle = JSON.stringify(bundleOf({ payload, key: own, hash: 'sha256' }))
    expect(judge(bundle, { trust: { method: 'key', key: own.publicKey } }).reason).toBe('signature-invalid')
  })

  it('over the payload itself instead of its encoding', () => {
    expect(judge(JSON.stringify(bundleOf({ payload, key, encode: bytes => bytes }))).reason).toBe('signature-invalid')
  })

  it.each(['secp256k1', 'brainpoolP256r1'])('on %s', curve => {
    const own = pair(curve)
    expect(judge(signed(good(), own), { trust: { method: 'key', key: own.publicKey } }).reason).toBe('key-type')
  })

  it('when the key cannot be read', () => {
    expect(judge(signed(good(), key), { trust: { method: 'key', key: 'no key' } }).reason).toBe('key-unreadable')
  })
})

describe('release 0.2.0', () => {
  const legacy = {
    _type: modelSigning.statementType,
    subject: Object.entries(texts).map(([name, text]) => ({ name, digest: { sha256: sha256(text) } })),
    predicateType: modelSigning.legacyPredicateType,
    predicate: { unused: "it's unused" },
  }
  const old = JSON.stringify(bundleOf({ payload: JSON.stringify(legacy), key, encode: legacyEncode }))

  it('is accepted on request only', () => {
    expect(judge(old).reason).toBe('signature-invalid')
    const verdict = judge(old, { allowLegacy: true })
    expect([verdict.outcome, verdict.format, verdict.rootDigest, verdict.notes]).toEqual([
      'verified',
      'v0.2',
      null,
      ['legacy-format'],
    ])
  })

  it('never lends its encoding to a statement of today, nor borrows today’s', () => {
    const today = JSON.stringify(bundleOf({ payload: JSON.stringify(good()), key, encode: legacyEncode }))
    expect(judge(today, { allowLegacy: true }).reason).toBe('signature-invalid')
    expect(judge(signed(legacy, key), { allowLegacy: true }).reason).toBe('legacy-not-allowed')
  })
})
