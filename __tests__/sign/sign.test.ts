import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { sign } from '../../src/cli/sign.ts'
import { verify } from '../../src/cli/verify.ts'
import { type ModelFile, UsageError } from '../../src/model/index.ts'
import { signModel } from '../../src/sign/index.ts'
import { verifyModel } from '../../src/verify/oms/index.ts'
import { observed, pair, pemOf } from '../verify/oms/forge.ts'
import { certificate, extension, material } from '../verify/oms/forge-certificate.ts'
import { type SigstoreInstance, startSigstore, tokenFor } from '../verify/oms/sigstore-instance.ts'

const key = pair('P-521')
const byKey = { method: 'key', privateKey: key.privateKey } as const
const content = (texts: Readonly<Record<string, string>>) => ({ name: 'model', files: observed(texts) })

interface Statement {
  readonly subject: readonly [{ readonly name: string; readonly digest: { readonly sha256: string } }]
  readonly predicate: {
    readonly serialization: Readonly<Record<string, unknown>>
    readonly resources: readonly { readonly name: string }[]
  }
}

const statementIn = (text: string): Statement =>
  JSON.parse(Buffer.from(JSON.parse(text).dsseEnvelope.payload, 'base64').toString())

describe('a signature that we make', () => {
  it('verifies, names files in code-point order, and leaves out git’s own at the top', async () => {
    const texts = {
      'a.txt': '1',
      'a/b': '2',
      'a-b': '3',
      '\u{1f600}': '4',
      '\uff5e': '5',
      '.gitignore': '6',
      'sub/.gitignore': '7',
    }
    const text = await signModel(content(texts), byKey)
    const { predicate, subject } = statementIn(text)
    expect(predicate.resources.map(({ name }) => name)).toEqual([
      'a-b',
      'a.txt',
      'a/b',
      'sub/.gitignore',
      '\uff5e',
      '\u{1f600}',
    ])
    expect(predicate.serialization).toEqual({
      method: 'files',
      hash_type: 'sha256',
      allow_symlinks: false,
      ignore_paths: ['.git', '.gitattributes', '.github', '.gitignore'],
    })
    const trust = { method: 'key', key: key.publicKey } as const
    const verdict = verifyModel({ bundle: text, trust, files: observed(texts), now: new Date(0) })
    expect([verdict.outcome, verdict.notes, verdict.rootDigest]).toEqual(['verified', [], subject[0].digest.sha256])
  })

  it('is the current format to the letter', async () => {
    const bundle = JSON.parse(await signModel(content({ a: '1' }), byKey))
    expect(bundle).toMatchObject({
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: { publicKey: { hint: expect.stringMatching(/^[0-9a-f]{64}$/) }, tlogEntries: [] },
      dsseEnvelope: { payloadType: 'application/vnd.in-toto+json', signatures: [{ keyid: '' }] },
    })
  })

  it('carries the certificates in the order leaf, then the others', async () => {
    const ca = pair()
    const root = certificate({ subject: 'CN=root', key: ca.publicKey, by: ca, extensions: [extension.ca()] })
    const leaf = certificate({ subject: 'CN=leaf', issuer: 'CN=root', key: key.publicKey, by: ca })
    const signer = {
      method: 'certificate',
      privateKey: key.privateKey,
      certificate: leaf.toString(),
      chain: [root.toString()],
    } as const
    const bundle = JSON.parse(await signModel(content({ a: '1' }), signer))
    expect(bundle.verificationMaterial).toEqual({ ...material(leaf, root), tlogEntries: [] })
  })

  it.each<[string, ReadonlyMap<string, ModelFile>, object, RegExp]>([
    ['of nothing', new Map(), {}, /no file to sign/],
    ['of what is all left out', observed({ '.gitignore': '' }), {}, /no file to sign/],
    ['of a link', new Map([['l', { kind: 'link', target: 'inside' }]]), {}, /l: a link cannot be signed/],
    ['of a pipe', new Map([['p', { kind: 'special' }]]), {}, /p: a special cannot be signed/],
    ['of a name that nobody could verify', observed({ 'a\\b': '' }), {}, /such a name cannot be signed/],
    ['of a file that was not hashed', new Map([['a', { kind: 'file' }]]), {}, /its sha256 was not computed/],
    ['that ignores by a pattern', observed({ a: '' }), { ignorePaths: ['*.txt'] }, /without \*, \? and \[/],
    ['that ignores what lies outside', observed({ a: '' }), { ignorePaths: ['../x'] }, /a path within the model/],
    ['of two files under one dot', observed({ a: '', b: '' }), { dotName: true }, /only a model of one file/],
  ])('is refused %s', async (_, files, more, message) => {
    await expect(signModel({ name: 'model', files, ...more }, byKey)).rejects.toThrow(message)
    await expect(signModel({ name: 'model', files, ...more }, byKey)).rejects.toThrow(UsageError)
  })

  it.each([
    ['on another curve', { privateKey: pair('secp256k1').privateKey }, /P-256, P-384 or P-521; this one is secp256k1/],
    ['that is none', { privateKey: 'secret-looking text' }, /cannot be read/],
  ])('is refused with a key %s, which is never quoted', async (_, more, message) => {
    const failed = await signModel(content({ a: '' }), { ...byKey, ...more }).catch((error: unknown) => String(error))
    expect(failed).toMatch(message)
    expect(failed).not.toContain('secret-looking')
  })

  it('is refused with a certificate for another key', async () => {
    const other = certificate({ subject: 'CN=x', key: pair().publicKey, by: key }).toString()
    const signer = { method: 'certificate', privateKey: key.privateKey, certificate: other } as const
    await expect(signModel(content({ a: '' }), signer)).rejects.toThrow(/not for this private key/)
  })
})

describe('weighmaster sign', () => {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'weighmaster-sign-')))
  let instance: SigstoreInstance
  beforeAll(async () => {
    instance = await startSigstore()
    writeFileSync(join(base, 'weights.bin'), 'weights')
    writeFileSync(join(base, 'root.json'), JSON.stringify(instance.trustedRoot))
  })
  afterAll(async () => {
    await instance.close()
    rmSync(base, { recursive: true, force: true })
  })
  const io = (env: Record<string, string> = {}) => {
    const silent = () => undefined
    return { stdout: silent, stderr: silent, env, isTTY: { stdout: false, stderr: false }, cwd: base, now: new Date() }
  }

  it('signs keyless with the token of the environment', async () => {
    vi.stubEnv('SIGSTORE_ID_TOKEN', tokenFor('https://signer.example/x', 'https://issuer.example'))
    const urls = `--fulcio-url ${instance.url} --rekor-url ${instance.url} --timestamp-url ${instance.url}`
    for (const version of ['1', '2']) {
      const line = `weights.bin --signature s.sig --sigstore ${urls} --rekor-version ${version}`
      expect(await sign.run(line.split(' '), io())).toBe(0)
      const check = 'weights.bin --signature s.sig --trusted-root root.json --issuer https://issuer.example --identity'
      expect(await verify.run([...check.split(' '), 'https://signer.example/x'], io())).toBe(0)
      expect(await verify.run([...check.split(' '), 'https://signer.example/'], io())).toBe(1)
    }
  })

  it('says what is missing where there is no identity', async () => {
    for (const name of ['SIGSTORE_ID_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_URL', 'BUILDKITE']) vi.stubEnv(name, '')
    const line = `weights.bin --signature s.sig --sigstore --fulcio-url ${instance.url} --rekor-url ${instance.url}`
    await expect(sign.run(line.split(' '), io())).rejects.toThrow(/No identity to sign with/)
  })

  it('reads the passphrase of a key from the environment only', async () => {
    const options = { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open sesame' } as const
    writeFileSync(join(base, 'locked.pem'), key.privateKey.export(options))
    writeFileSync(join(base, 'key.pub'), pemOf(key.publicKey))
    const line = 'weights.bin --signature k.sig --private-key locked.pem'.split(' ')
    expect(await sign.run(line, io({ WEIGHMASTER_PASSPHRASE: 'open sesame' }))).toBe(0)
    expect(await verify.run('weights.bin --signature k.sig --public-key key.pub'.split(' '), io())).toBe(0)
    await expect(sign.run(line, io())).rejects.toThrow(/cannot be read/)
  })
})

const schemas = join(import.meta.dirname, '../../../shared/vectors/ossf-model-signing-spec/schemas/v1.0')
if (!existsSync(schemas))
  console.warn('skipped: the specification’s schemas are not beside this project (../shared/vectors)')

describe.skipIf(!existsSync(schemas))('by the specification’s own schemas', () => {
  const ajv = new Ajv2020({ strict: false })
  const load = (name: string) => JSON.parse(readFileSync(join(schemas, `${name}.schema.json`), 'utf8'))
  if (existsSync(schemas))
    for (const name of ['predicate', 'statement', 'envelope', 'bundle']) ajv.addSchema(load(name), name)

  it.each(['sha256', 'blake2b'] as const)('bundle and statement are valid: %s', async hash => {
    const text = await signModel({ name: 'm', files: observed({ a: '1' }, hash), hash, ignorePaths: ['x'] }, byKey)
    expect(ajv.validate('bundle', JSON.parse(text)), ajv.errorsText()).toBe(true)
    expect(ajv.validate('statement', statementIn(text)), ajv.errorsText()).toBe(true)
  })
})
