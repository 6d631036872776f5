import { renameSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type ModelSigner, signModel } from '../entry/verify.ts'
import { visible } from '../report/escape.ts'
import { commandLine, usage } from './command-line.ts'
import { ignoredPaths } from './ignored-paths.ts'
import { readNamed } from './named-file.ts'
import { hashProgress } from './progress.ts'

/** What the command needs of its surroundings; a test gives it on data. */
export interface SignIo {
  stdout(text: string): void
  stderr(text: string): void
  readonly isTTY: { readonly stderr: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly signal?: AbortSignal
}

const help = `Usage: weighmaster sign PATH --signature OUT <signer> [options]

Hashes every file of the model at PATH (a directory or a single file) and writes an OpenSSF model signature to OUT.

The signer, one of:
  --private-key PEM                     a key on P-256, P-384 or P-521; its passphrase, if it has one, is read from
                                        the environment variable WEIGHMASTER_PASSPHRASE
  --private-key PEM --certificate PEM   and the certificate of that key
      --certificate-chain PEM           intermediate certificates to send along (repeatable)
  --sigstore                            a short-lived certificate for the identity of this CI job (GitHub Actions with
                                        "id-token: write", Buildkite) or of the token in SIGSTORE_ID_TOKEN
      --fulcio-url, --rekor-url, --timestamp-url URL    another instance than the public one
      --rekor-version 1|2               2 needs --timestamp-url

  --ignore-path P    leave P out (repeatable); relative to here or absolute, within PATH; recorded in the signature
  --hash sha256|blake2b
  --dot-name         name the only file "." as the Python implementation demands, not as the specification does

Exit code 0: written; 2: not written.
`

const options = {
  signature: { type: 'string' },
  'private-key': { type: 'string' },
  certificate: { type: 'string' },
  'certificate-chain': { type: 'string', multiple: true },
  sigstore: { type: 'boolean', default: false },
  'fulcio-url': { type: 'string' },
  'rekor-url': { type: 'string' },
  'rekor-version': { type: 'string', default: '1' },
  'timestamp-url': { type: 'string' },
  'ignore-path': { type: 'string', multiple: true },
  hash: { type: 'string', default: 'sha256' },
  'dot-name': { type: 'boolean', default: false },
} as const

type Flags = ReturnType<typeof parse>['values']

/** Runs `weighmaster sign`; resolves to the exit code. Throws `UsageError` for the user's mistakes (exit code 2). */
export async function run(argv: readonly string[], io: SignIo): Promise<number> {
  const { values: flags, path, hash } = parse(argv)
  if (flags.signature === undefined) throw fault('--signature OUT is missing: where should the signature go?')
  const out = resolve(io.cwd, flags.signature)
  const target = resolve(io.cwd, path)
  const ignorePaths = ignoredPaths(flags['ignore-path'], path, io.cwd)
  const signing = {
    ...{ path: target, signature: out, hash, ignorePaths, dotName: flags['dot-name'] },
    ...(io.isTTY.stderr ? { onProgress: hashProgress(io) } : {}),
    ...(io.signal ? { signal: io.signal } : {}),
  }
  const text = await signModel(signing, await signerOf(flags, io))
  write(out, text)
  io.stdout(`SIGNED  ${visible(path)}, signature in ${visible(flags.signature)}\n`)
  return 0
}

export const sign = { help, run }

function parse(argv: readonly string[]) {
  const { values, positionals } = commandLine('sign', argv, options, 1)
  const [path] = positionals
  const { hash } = values
  if (path === undefined) throw fault('PATH is missing: which model should be signed?')
  if (!['1', '2'].includes(values['rekor-version']))
    throw fault(`--rekor-version is 1 or 2, not ${values['rekor-version']}`)
  if (hash !== 'sha256' && hash !== 'blake2b') throw fault(`--hash is sha256 or blake2b, not ${hash}`)
  return { values, path, hash } as const
}

const fault = (message: string) => usage('sign', message)

async function signerOf(flags: Flags, { cwd, env }: SignIo): Promise<ModelSigner> {
  const { 'private-key': key, certificate, 'certificate-chain': chain = [], sigstore } = flags
  if (sigstore === (key !== undefined))
    throw fault('Give one signer: --private-key, with --certificate or without, or --sigstore')
  if (sigstore && (certificate !== undefined || chain.length > 0)) throw fault('--certificate belongs to --private-key')
  if (certificate === undefined && chain.length > 0) throw fault('--certificate-chain belongs to --certificate')
  if (key === undefined) return keylessOf(flags)
  const passphrase = env['WEIGHMASTER_PASSPHRASE']
  const own = { privateKey: readNamed('private-key', key, cwd), ...(passphrase === undefined ? {} : { passphrase }) }
  if (certificate === undefined) return { method: 'key', ...own }
  const pem = readNamed('certificate', certificate, cwd)
  return {
    method: 'certificate',
    ...own,
    certificate: pem,
    chain: chain.map(path => readNamed('certificate-chain', path, cwd)),
  }
}

async function keylessOf(flags: Flags): Promise<ModelSigner> {
  const { CIContextProvider } = await import('@sigstore/sign')
  const ambient = new CIContextProvider('sigstore')
  const { 'fulcio-url': fulcio, 'rekor-url': rekor, 'timestamp-url': timestampAuthority } = flags
  return {
    method: 'sigstore',
    identityToken: async () => {
      try {
        return await ambient.getToken()
      } catch {
        throw fault('No identity to sign with: run in a CI job with an OIDC token, or set SIGSTORE_ID_TOKEN')
      }
    },
    ...(fulcio === undefined ? {} : { fulcio }),
    ...(rekor === undefined ? {} : { rekor }),
    rekorVersion: flags['rekor-version'] === '2' ? 2 : 1,
    ...(timestampAuthority === undefined ? {} : { timestampAuthority }),
  }
}

/** Written beside and moved into place: a reader sees the old signature or the new one, never half of one. */
function write(path: string, text: string): void {
  try {
    writeFileSync(`${path}.part`, text)
    renameSync(`${path}.part`, path)
  } catch (error) {
    throw fault(
      `--signature ${path} cannot be written (${error instanceof Error && 'code' in error ? error.code : error})`,
    )
  }
}
