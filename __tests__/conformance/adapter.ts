#!/usr/bin/env node
/**
 * The entry point that the public OMS conformance suite drives (its docs/conformance_adapter_cli_protocol.md):
 * `sign-model` and `verify-model`, exit code 0 or not. It only translates flags; everything is done by the commands of
 * the CLI. In a clone of the suite (github.com/sampras343/model-signing-conformance), with Node 24 as `node`:
 *
 *   pip install -r requirements.txt
 *   pytest test/ --entrypoint=/path/to/weighmaster/__tests__/conformance/adapter.ts
 */
import { existsSync, statSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'
import { sign } from '../../src/cli/sign.ts'
import { verify } from '../../src/cli/verify.ts'

/** Values by flag; a flag may be repeated, and several values may follow one. */
function flagsOf(argv: readonly string[]): Map<string, string[]> {
  const flags = new Map<string, string[]>()
  let current: string[] = []
  for (const one of argv) {
    if (!one.startsWith('--')) {
      current.push(one)
      continue
    }
    const [name = '', ...value] = one.split('=')
    current = flags.get(name) ?? []
    flags.set(name, current)
    if (value.length > 0) current.push(value.join('='))
  }
  return flags
}

/** Repeats our flag for every value that the suite's flag has. */
const pass = (flags: Map<string, string[]>, theirs: string, ours: string) =>
  (flags.get(theirs) ?? []).flatMap(value => [ours, value])

/** The suite gives absolute paths; one that is not there, or not of the model, has nothing to ignore. */
function ignored(flags: Map<string, string[]>, model: string): string[] {
  if (!statSync(model).isDirectory()) return []
  const paths = (flags.get('--ignore-paths') ?? []).map(path => (isAbsolute(path) ? path : resolve(model, path)))
  return paths
    .filter(path => existsSync(path) && !/^(?:\.\.(?:[/\\]|$)|$)/.test(relative(model, path)))
    .flatMap(path => ['--ignore-path', path])
}

function signArguments(flags: Map<string, string[]>, model: string): string[] {
  const keyless = flags.get('--method')?.[0] === 'sigstore'
  return [
    model,
    ...pass(flags, '--output-bundle', '--signature'),
    ...(keyless ? ['--sigstore'] : pass(flags, '--private-key', '--private-key')),
    ...pass(flags, '--signing-cert', '--certificate'),
    ...pass(flags, '--cert-chain', '--certificate-chain'),
    ...pass(flags, '--hash-algorithm', '--hash'),
    ...ignored(flags, model),
  ]
}

/** The suite has no flags for time and for release 0.2.0: its references judge at signing time and accept both formats. */
function verifyArguments(flags: Map<string, string[]>, model: string): string[] {
  const chain = pass(flags, '--cert-chain', '--certificate-chain')
  return [
    model,
    '--allow-legacy-v0.2',
    ...pass(flags, '--bundle', '--signature'),
    ...pass(flags, '--public-key', '--public-key'),
    ...(chain.length > 0 ? [...chain, '--at', 'signing'] : []),
    ...pass(flags, '--identity', '--identity'),
    ...pass(flags, '--identity-provider', '--issuer'),
    ...pass(flags, '--trusted-root', '--trusted-root'),
    ...(flags.has('--ignore-unsigned-files') ? ['--ignore-unsigned-files'] : []),
    ...ignored(flags, model),
  ]
}

async function main([command, ...argv]: readonly string[]): Promise<number> {
  const flags = flagsOf(argv)
  const model = resolve(flags.get('--model-path')?.[0] ?? '')
  const token = flags.get('--identity-token')?.[0]
  if (token !== undefined) process.env['SIGSTORE_ID_TOKEN'] = token
  const io = {
    stdout: (text: string) => void process.stdout.write(text),
    stderr: (text: string) => void process.stderr.write(text),
    env: process.env,
    isTTY: { stdout: false, stderr: false },
    columns: undefined,
    cwd: process.cwd(),
    now: new Date(),
    signal: new AbortController().signal,
  }
  if (command === 'sign-model') return sign.run(signArguments(flags, model), io)
  if (command === 'verify-model') return verify.run(verifyArguments(flags, model), io)
  throw new Error(`no such command: ${command}; the protocol has sign-model and verify-model`)
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 2
}
