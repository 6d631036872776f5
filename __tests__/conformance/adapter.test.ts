import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pair, pemOf } from '../verify/oms/forge.ts'
import { certificate, extension } from '../verify/oms/forge-certificate.ts'

const adapter = join(import.meta.dirname, 'adapter.ts')
const base = mkdtempSync(join(tmpdir(), 'weighmaster-conformance-'))
afterAll(() => rmSync(base, { recursive: true, force: true }))
const model = join(base, 'model')
const at = (name: string) => join(base, name)

function run(...argv: readonly string[]): Promise<number> {
  return new Promise(resolve => {
    execFile(process.execPath, [adapter, ...argv], error => resolve(error ? Number(error.code) : 0))
  })
}

beforeAll(() => {
  const key = pair('P-384')
  const ca = pair()
  const root = certificate({
    subject: 'CN=root',
    key: ca.publicKey,
    by: ca,
    extensions: [extension.ca(), extension.usage(4)],
  })
  const expired = {
    subject: 'CN=leaf',
    issuer: 'CN=root',
    key: key.publicKey,
    by: ca,
    from: '2026-01-01',
    to: '2026-01-02',
  }
  mkdirSync(join(model, 'sub'), { recursive: true })
  writeFileSync(join(model, 'a.bin'), 'a')
  writeFileSync(join(model, 'sub/b.bin'), 'b')
  writeFileSync(join(model, 'ignore-me'), 'x')
  writeFileSync(at('key.pem'), key.privateKey.export({ type: 'pkcs8', format: 'pem' }))
  writeFileSync(at('key.pub'), pemOf(key.publicKey))
  writeFileSync(at('root.pem'), root.toString())
  writeFileSync(at('leaf.pem'), certificate({ ...expired, extensions: [extension.usage(0x80)] }).toString())
})

describe('the conformance suite’s protocol', () => {
  it('signs and verifies by key, with what is to be ignored', async () => {
    const bundle = join(model, 'model.sig')
    const ignore = [join(model, 'ignore-me'), join(model, 'gone'), model, at('key.pem'), bundle].flatMap(path => [
      '--ignore-paths',
      path,
    ])
    const signed = [
      'sign-model',
      '--method',
      'key',
      '--model-path',
      model,
      '--output-bundle',
      bundle,
      '--private-key',
      at('key.pem'),
    ]
    const verified = [
      'verify-model',
      '--method',
      'key',
      '--model-path',
      model,
      '--bundle',
      bundle,
      '--public-key',
      at('key.pub'),
    ]
    expect(await run(...signed, ...ignore)).toBe(0)
    expect(await run(...verified, ...ignore)).toBe(0)
    writeFileSync(join(model, 'extra'), '')
    expect(await run(...verified)).toBe(1)
    expect(await run(...verified, '--ignore-unsigned-files')).toBe(0)
    rmSync(join(model, 'extra'))
    rmSync(bundle)
  })

  it('signs and verifies by certificate, at the time of signing', async () => {
    const bundle = at('certificate.sig')
    const signer = ['--private-key', at('key.pem'), '--signing-cert', at('leaf.pem'), '--cert-chain', at('root.pem')]
    expect(
      await run('sign-model', '--method', 'certificate', '--model-path', model, '--output-bundle', bundle, ...signer),
    ).toBe(0)
    const verified = ['verify-model', '--method', 'certificate', '--model-path', model, '--bundle', bundle]
    expect(await run(...verified, '--cert-chain', at('root.pem'))).toBe(0)
    expect(await run(...verified, '--cert-chain', at('leaf.pem'))).toBe(1)
  })

  it('ends with something else than 0 for what it does not know', async () => {
    expect(await run('hash-model')).toBe(2)
    expect(await run('verify-model', '--method', 'key', '--model-path', base)).toBe(2)
  })
})

const vectors = join(import.meta.dirname, '../../../shared/vectors')
const available = existsSync(join(vectors, 'expected-oms.json'))
if (!available) console.warn('skipped: the public vectors are not beside this project (../shared/vectors)')

interface Case {
  readonly id: string
  readonly method: string
  readonly model: string
  readonly bundle: string
  readonly expect: 'pass' | 'fail'
  readonly publicKey?: string
  readonly roots?: readonly string[]
  readonly identity?: string
  readonly issuer?: string
  readonly trustedRoot?: string
  readonly ignorePaths: readonly string[]
}

describe.skipIf(!available)('the public vectors through it', () => {
  const cases: readonly Case[] = available ? JSON.parse(readFileSync(join(vectors, 'expected-oms.json'), 'utf8')) : []
  const from = (path: string) => join(vectors, path)

  it.each(cases)('$id', async one => {
    const argv = [
      ...['verify-model', '--method', one.method, '--model-path', from(one.model), '--bundle', from(one.bundle)],
      ...(one.publicKey ? ['--public-key', from(one.publicKey)] : []),
      ...(one.roots ?? []).flatMap(path => ['--cert-chain', from(path)]),
      ...(one.identity ? ['--identity', one.identity] : []),
      ...(one.issuer ? ['--identity-provider', one.issuer] : []),
      ...(one.trustedRoot ? ['--trusted-root', from(one.trustedRoot)] : []),
      ...one.ignorePaths.flatMap(path => ['--ignore-paths', join(from(one.model), path)]),
    ]
    expect((await run(...argv)) === 0 ? 'pass' : 'fail').toBe(one.expect)
  })
})
