import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { sign } from '../../src/cli/sign.ts'
import { verify } from '../../src/cli/verify.ts'
import { pair, pemOf } from '../verify/oms/forge.ts'
import { certificate, type Extension, extension } from '../verify/oms/forge-certificate.ts'

const base = realpathSync(mkdtempSync(join(tmpdir(), 'weighmaster-cli-')))
afterAll(() => rmSync(base, { recursive: true, force: true }))

const key = pair('P-384')
const privatePem = (own: typeof key) => own.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const now = new Date('2026-11-21T00:00:00Z')

function io(cwd: string, env: Record<string, string> = {}) {
  const written = { out: '', err: '' }
  const stdout = (text: string) => {
    written.out += text
  }
  const stderr = (text: string) => {
    written.err += text
  }
  return { written, stdout, stderr, env, isTTY: { stdout: false, stderr: false }, cwd, now }
}

let round = 0
let cwd = ''
beforeEach(() => {
  cwd = join(base, String(round++))
  mkdirSync(join(cwd, 'model/sub'), { recursive: true })
  writeFileSync(join(cwd, 'model/weights.safetensors'), 'weights')
  writeFileSync(join(cwd, 'model/sub/config.json'), '{}')
  writeFileSync(join(cwd, 'model/.gitignore'), 'x')
  writeFileSync(join(cwd, 'key.pem'), privatePem(key))
  writeFileSync(join(cwd, 'key.pub'), pemOf(key.publicKey))
})

async function run(command: typeof verify | typeof sign, line: string, env: Record<string, string> = {}) {
  const surroundings = io(cwd, env)
  const code = await command.run(line.split(' '), surroundings)
  return { code, ...surroundings.written }
}
const signNow = (more = '') => run(sign, `model --signature model/model.sig --private-key key.pem${more}`)
const verifyNow = (more = '') => run(verify, `model --signature model/model.sig --public-key key.pub${more}`)

describe('weighmaster sign and verify', () => {
  it('agree, and say in text who signed what', async () => {
    expect((await signNow()).code).toBe(0)
    const { code, out } = await verifyNow()
    expect(code).toBe(0)
    expect(out.split('\n').slice(0, 1)).toEqual(['VERIFIED      `model`'])
    expect(out).toContain('2 of 2 signed files match, hashed with sha256')
    expect(out).toContain('left out: `.gitignore`')
  })

  it('agree in JSON', async () => {
    await signNow(' --hash blake2b')
    const { code, out } = await verifyNow(' --format json')
    expect([code, JSON.parse(out)]).toMatchObject([
      0,
      {
        version: 1,
        verified: true,
        outcome: 'verified',
        reason: 'verified',
        method: 'key',
        hash: 'blake2b',
        path: 'model',
      },
    ])
  })

  it.each<[string, () => void, string]>([
    ['a changed file', () => appendFileSync(join(cwd, 'model/weights.safetensors'), '!'), 'changed-file'],
    ['a missing file', () => rmSync(join(cwd, 'model/sub/config.json')), 'missing-file'],
    ['an added file', () => writeFileSync(join(cwd, 'model/evil.py'), ''), 'unsigned-file'],
    ['an added hidden file', () => writeFileSync(join(cwd, 'model/.evil'), ''), 'unsigned-file'],
    ['an added link', () => symlinkSync('sub', join(cwd, 'model/link')), 'symlink'],
    ['a file replaced by a link to the same bytes', () => replaceByLink(), 'symlink'],
  ])('say no to %s', async (_, change, reason) => {
    await signNow()
    change()
    const { code, out } = await verifyNow(' --format json')
    expect([code, JSON.parse(out).reason]).toEqual([1, reason])
  })

  function replaceByLink(): void {
    writeFileSync(join(cwd, 'copy'), readFileSync(join(cwd, 'model/sub/config.json')))
    rmSync(join(cwd, 'model/sub/config.json'))
    symlinkSync(join(cwd, 'copy'), join(cwd, 'model/sub/config.json'))
  }

  it('leave out what --ignore-path names, from here or absolute', async () => {
    await signNow()
    writeFileSync(join(cwd, 'model/notes.txt'), '')
    expect((await verifyNow()).code).toBe(1)
    expect((await verifyNow(' --ignore-path model/notes.txt')).code).toBe(0)
    expect((await verifyNow(` --ignore-path ${join(cwd, 'model/notes.txt')}`)).code).toBe(0)
    expect((await verifyNow(' --ignore-unsigned-files')).code).toBe(0)
  })

  it('still read a signed file that --ignore-path names', async () => {
    await signNow()
    writeFileSync(join(cwd, 'model/sub/config.json'), 'changed')
    expect((await verifyNow(' --ignore-path model/sub')).code).toBe(1)
  })

  it('record what was left out when signing', async () => {
    writeFileSync(join(cwd, 'model/notes.txt'), '')
    await signNow(' --ignore-path model/notes.txt')
    writeFileSync(join(cwd, 'model/notes.txt'), 'other')
    expect((await verifyNow()).code).toBe(0)
  })

  it('work on a single file', async () => {
    for (const dot of ['', ' --dot-name']) {
      const file = 'model/weights.safetensors'
      await run(sign, `${file} --signature one.sig --private-key key.pem${dot}`)
      expect((await run(verify, `${file} --signature one.sig --public-key key.pub`)).code).toBe(0)
    }
  })

  it('work in a Hugging Face cache', async () => {
    await signNow()
    const snapshot = join(cwd, 'models--org--name/snapshots/c0ffee')
    mkdirSync(join(snapshot, 'sub'), { recursive: true })
    mkdirSync(join(cwd, 'models--org--name/blobs'))
    for (const [index, name] of ['weights.safetensors', 'sub/config.json', 'model.sig'].entries()) {
      writeFileSync(join(cwd, 'models--org--name/blobs', `b${index}`), readFileSync(join(cwd, 'model', name)))
      symlinkSync(join(cwd, 'models--org--name/blobs', `b${index}`), join(snapshot, name))
    }
    expect((await run(verify, `${snapshot} --signature ${snapshot}/model.sig --public-key key.pub`)).code).toBe(0)
  })

  it('show a stranger’s file name without letting it act', async () => {
    await signNow()
    writeFileSync(join(cwd, 'model/\u001b[2J\n::error::x'), '')
    const { out } = await verifyNow()
    expect(out).not.toContain('\u001b')
    expect(out).not.toMatch(/^::error/m)
    expect(out).toContain('\\u{1b}[2J \\u{3a}:error::x')
  })
})

describe('a certificate', () => {
  const ca = pair()
  const [isCa, issues, signs]: Extension[] = [extension.ca(), extension.usage(0x04), extension.usage(0x80)] as never
  const root = certificate({
    subject: 'CN=root',
    key: ca.publicKey,
    by: ca,
    extensions: [isCa, issues].flatMap(one => one ?? []),
  })
  const leaf = certificate({
    subject: 'CN=signer,O=Org',
    issuer: 'CN=root',
    key: key.publicKey,
    by: ca,
    to: '2026-12-01',
    extensions: [signs, extension.email('sign@example.com')].flatMap(one => one ?? []),
  })
  const both = async (more = '') => {
    writeFileSync(join(cwd, 'root.pem'), root.toString())
    writeFileSync(join(cwd, 'leaf.pem'), leaf.toString())
    await run(sign, 'model --signature model/model.sig --private-key key.pem --certificate leaf.pem')
    return run(verify, `model --signature model/model.sig --certificate-chain root.pem${more}`)
  }

  it.each([
    ['', 0],
    [' --certificate-identity sign@example.com', 0],
    [' --certificate-identity CN=signer --certificate-identity O=Org', 0],
    [' --certificate-identity CN=signer --certificate-identity O=Other', 1],
    [' --certificate-identity sign@example.co', 1],
    [' --certificate-identity signer', 1],
    [' --at signing', 0],
    [' --at 2026-11-30', 0],
    [' --at 2026-11-30T23:00+01:00', 0],
    [' --at 2026-12-02T00:00:00Z', 1],
  ])('with “%s” ends with %i', async (more, code) => {
    expect((await both(more)).code).toBe(code)
  })
})

describe('a usage error', () => {
  it.each([
    ['', /PATH is missing: which model/],
    ['model', /--signature FILE is missing/],
    ['model --signature model/model.sig', /Whom to trust is missing/],
    ['model --signature model/model.sig --public-key key.pub --identity a --issuer b', /More than one way to trust/],
    ['model --signature model/model.sig --identity a', /belong together/],
    ['model --signature model/model.sig --issuer a', /belong together/],
    ['model --signature model/model.sig --public-key key.pub --at now', /--at and --certificate-identity belong to/],
    ...[
      'tomorrow',
      '2026-02-31',
      '2026-01-01junk',
      '2026-01-011',
      '2026-11-30T12:00:00',
      '2026-11-30T25:00Z',
      '2026-13-01',
    ].map((at): [string, RegExp] => [
      `model --signature model/model.sig --certificate-chain key.pub --at ${at}`,
      /--at is now, signing, or a date/,
    ]),
    ['model --signature model/model.sig --public-key key.pub --trusted-root x', /--trusted-root belongs to --identity/],
    ['model --signature model/model.sig --public-key nothing', /--public-key nothing cannot be read \(ENOENT\)/],
    ['model --signature model/model.sig --public-key model/model.sig', /holds no public key/],
    ['model --signature nothing --public-key key.pub', /there is no such signature file/],
    ['nothing --signature model/model.sig --public-key key.pub', /there is no such file or directory/],
    ['model --signature model/model.sig --public-key key.pub --ignore-path key.pub', /does not lie within/],
    ['model --signature model/model.sig --public-key key.pub --ignore-path model', /does not lie within/],
    ['model --signature model/model.sig --public-key key.pub --format xml', /--format is text or json/],
    ['model --signature model/model.sig --public-key key.pub --nonsense', /nonsense/],
  ])('is told with its remedy: verify %s', async (line, message) => {
    await signNow()
    await expect(verify.run(line.split(' ').filter(Boolean), io(cwd))).rejects.toThrow(message)
  })

  it.each([
    ['model', /--signature OUT is missing/],
    ['model --signature s', /Give one signer/],
    ['model --signature s --sigstore --private-key key.pem', /Give one signer/],
    ['model --signature s --private-key key.pub', /private key cannot be read/],
    ['model --signature s --private-key key.pem --certificate-chain key.pub', /--certificate-chain belongs to/],
    ['model --signature s --private-key key.pem --certificate key.pub', /holds no -----BEGIN CERTIFICATE-----/],
    ['model --signature s --private-key key.pem --hash md5', /--hash is sha256 or blake2b/],
    ['model/sub/nothing --signature s --private-key key.pem', /there is no such file/],
    [
      'model --signature s --private-key key.pem --ignore-path model/weights.safetensors --ignore-path model/sub',
      /no file to sign/,
    ],
    ['model --signature gone/s --private-key key.pem', /cannot be written/],
    ['model --signature s --private-key key.pem --dot-name', /--dot-name .*single file/],
  ])('is told with its remedy: sign %s', async (line, message) => {
    const surroundings = io(cwd)
    const ended = await sign.run(line.split(' '), surroundings).then(() => surroundings.written.out, String)
    expect(ended).toMatch(message)
  })
})
