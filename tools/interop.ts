/**
 * `npm run interop`: signs and verifies models with the Python implementation (model-signing 1.1.1, the newest release)
 * and with ours, each against the other; then the client of Hugging Face goes to the hub of the tests. Needs Python ≥ 3.9
 * with its package index, and openssl; says so where one is missing, and is no part of `npm test`. `--quick` is for CI: one
 * curve instead of three. `MODEL_SIGNING_GO=<binary>` adds the Go implementation.
 */
import { appendFileSync, cpSync, existsSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sign } from '../src/cli/sign.ts'
import { verify } from '../src/cli/verify.ts'
import { clientAgrees } from './interop/hub-client.ts'
import { at, base, curves, installPython, makeKeys, makeModel, release, tryRun } from './interop/world.ts'

const { quick } = parseArgs({ options: { quick: { type: 'boolean', default: false } } }).values
const asked = quick ? curves.slice(0, 1) : curves
const tally = { right: 0, wrong: 0 }

function expectSame(what: string, found: boolean, expected: boolean): void {
  tally[found === expected ? 'right' : 'wrong']++
  const told = expected ? 'accepts' : 'refuses'
  console.log(
    `${found === expected ? 'ok   ' : 'WRONG'} ${what}${found === expected ? `: ${told}` : `: should have been ${told}`}`,
  )
}

async function ours(command: typeof sign | typeof verify, ...argv: readonly string[]): Promise<boolean> {
  const silent = () => undefined
  const isTTY = { stdout: false, stderr: false }
  const io = { stdout: silent, stderr: silent, env: {}, isTTY, columns: undefined, cwd: base, now: new Date() }
  try {
    return (await command.run(argv, { ...io, signal: new AbortController().signal })) === 0
  } catch {
    return false
  }
}

interface Way {
  readonly name: string
  readonly signTheirs: readonly string[]
  readonly verifyTheirs: readonly string[]
  readonly signOurs: readonly string[]
  readonly verifyOurs: readonly string[]
}

const ways: readonly Way[] = asked.flatMap(curve => [
  {
    name: `key ${curve}`,
    signTheirs: ['key', '--private_key', at(`${curve}.key`)],
    verifyTheirs: ['key', '--public_key', at(`${curve}.pub`)],
    signOurs: ['--private-key', at(`${curve}.key`)],
    verifyOurs: ['--public-key', at(`${curve}.pub`)],
  },
  {
    name: `certificate ${curve}`,
    signTheirs: [
      'certificate',
      '--private_key',
      at(`${curve}.key`),
      '--signing_certificate',
      at(`${curve}.pem`),
      '--certificate_chain',
      at('middle.pem'),
    ],
    verifyTheirs: ['certificate', '--certificate_chain', at('root.pem')],
    signOurs: [
      '--private-key',
      at(`${curve}.key`),
      '--certificate',
      at(`${curve}.pem`),
      '--certificate-chain',
      at('middle.pem'),
    ],
    verifyOurs: ['--certificate-chain', at('root.pem'), '--certificate-identity', `CN=${curve}`],
  },
])

const tampering: readonly (readonly [string, (model: string) => void])[] = [
  ['untouched', () => undefined],
  ['one byte more', model => appendFileSync(join(model, 'a.txt'), '!')],
  ['a file more', model => writeFileSync(join(model, 'evil.py'), '')],
  ['a hidden file more', model => writeFileSync(join(model, 'sub/.evil'), '')],
  ['a file less', model => rmSync(join(model, 'a/b'))],
  ['an empty file less', model => rmSync(join(model, 'empty'))],
  ['a file renamed', model => renameSync(join(model, 'a-b'), join(model, 'a_b'))],
  ['a link more', model => symlinkSync('a.txt', join(model, 'link'))],
]

async function exchange(way: Way, theirs: string): Promise<void> {
  const model = makeModel()
  const signature = join(model, 'model.sig')
  const ignore = join(model, 'ignore-me')
  const [method = '', ...options] = way.signTheirs
  const [check = '', ...trust] = way.verifyTheirs
  const signed = tryRun(theirs, ['sign', method, model, ...options, '--signature', signature, '--ignore-paths', ignore])
  expectSame(`Python signs, ${way.name}`, signed.ok, true)
  expectSame('  ours', await ours(verify, model, '--signature', signature, ...way.verifyOurs), true)
  await tamper(model, way, theirs)
  rmSync(signature)
  expectSame(
    `we sign, ${way.name}`,
    await ours(sign, model, '--signature', signature, ...way.signOurs, '--ignore-path', ignore),
    true,
  )
  expectSame('  Python', tryRun(theirs, ['verify', check, model, ...trust, '--signature', signature]).ok, true)
  await exchangeWithGo(way, model)
}

async function exchangeWithGo(way: Way, model: string): Promise<void> {
  const go = process.env['MODEL_SIGNING_GO']
  if (!go) return
  const signature = join(model, 'model.sig')
  const [check = '', ...trust] = way.verifyTheirs.map(dashed)
  const [method = '', ...options] = way.signTheirs.map(dashed)
  expectSame('  Go', tryRun(go, ['verify', check, ...trust, '--signature', signature, model]).ok, true)
  rmSync(signature)
  const signed = tryRun(go, [
    'sign',
    method,
    ...options,
    '--signature',
    signature,
    '--ignore-paths',
    'ignore-me',
    model,
  ])
  expectSame(`Go signs, ${way.name}`, signed.ok, true)
  const ignore = ['--ignore-path', join(model, 'ignore-me')]
  expectSame('  ours', await ours(verify, model, '--signature', signature, ...way.verifyOurs, ...ignore), true)
}

const dashed = (one: string) => (one.startsWith('--') ? one.replaceAll('_', '-') : one)

async function tamper(model: string, way: Way, theirs: string): Promise<void> {
  const [check = '', ...trust] = way.verifyTheirs
  for (const [what, change] of tampering) {
    const copy = at('tampered')
    rmSync(copy, { recursive: true, force: true })
    cpSync(model, copy, { recursive: true })
    change(copy)
    const signature = join(copy, 'model.sig')
    const untouched = what === 'untouched'
    const python = tryRun(theirs, ['verify', check, copy, ...trust, '--signature', signature])
    expectSame(`  ${what}: Python`, python.ok, untouched)
    expectSame(`  ${what}: ours`, await ours(verify, copy, '--signature', signature, ...way.verifyOurs), untouched)
  }
}

/** One file: Python names it `.`, the specification by its name; we read both, and write `.` on request. */
async function singleFile(theirs: string): Promise<void> {
  const [file, signature] = [join(makeModel(), 'a.txt'), at('one.sig')]
  const key = ['--private_key', at('prime256v1.key'), '--signature', signature]
  const trust = ['--signature', signature, '--public-key', at('prime256v1.pub')]
  tryRun(theirs, ['sign', 'key', file, ...key])
  expectSame('Python signs a single file: ours', await ours(verify, file, ...trust), true)
  await ours(sign, file, '--signature', signature, '--private-key', at('prime256v1.key'), '--dot-name')
  const python = tryRun(theirs, ['verify', 'key', file, '--signature', signature, '--public_key', at('prime256v1.pub')])
  expectSame('we sign a single file with --dot-name: Python', python.ok, true)
}

/** Only Python's API makes these; we do not read them, and must not pass them. */
async function unsupported(bin: string): Promise<void> {
  const model = makeModel()
  const makers = {
    shards: 'use_shard_serialization(hashing_algorithm="sha256", shard_size=8)',
    blake3: 'use_file_serialization(hashing_algorithm="blake3")',
  }
  for (const [name, make] of Object.entries(makers)) {
    const signature = at(`${name}.sig`)
    const program = `import sys, model_signing as m
m.signing.Config().use_elliptic_key_signer(private_key=sys.argv[1]).set_hashing_config(m.hashing.Config().${make}).sign(sys.argv[2], sys.argv[3])`
    const made = tryRun(join(bin, 'python'), ['-c', program, at('prime256v1.key'), model, signature])
    expectSame(`Python signs with ${name}`, made.ok && existsSync(signature), true)
    expectSame(
      '  ours',
      await ours(verify, model, '--signature', signature, '--public-key', at('prime256v1.pub')),
      false,
    )
  }
}

try {
  console.log(`interop: installing Python’s model-signing ${release} in a virtual environment`)
  const bin = installPython()
  if (bin !== null) {
    const all = quick ? ' (npm run interop has all three curves)' : ''
    console.log(`interop: its signatures and ours, each verified by both, on ${asked.join(', ')}${all}`)
    makeKeys()
    for (const way of ways) await exchange(way, join(bin, 'model_signing'))
    await singleFile(join(bin, 'model_signing'))
    await unsupported(bin)
    const agrees = clientAgrees(bin)
    if (agrees !== null) expectSame('the client of Hugging Face, in front of the hub of the tests', agrees, true)
    console.log(`interop: ${tally.right} as expected, ${tally.wrong} not`)
    process.exitCode = tally.wrong === 0 ? 0 : 1
  }
} finally {
  rmSync(base, { recursive: true, force: true })
}
