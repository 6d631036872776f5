import { resolve } from 'node:path'
import { type DiskTrust, verifyModelOnDisk } from '../entry/verify.ts'
import type { ModelVerdict } from '../verify/oms/index.ts'
import { commandLine, usage } from './command-line.ts'
import { ignoredPaths } from './ignored-paths.ts'
import { readNamed } from './named-file.ts'
import { hashProgress } from './progress.ts'
import { verdictAsJson, verdictAsText } from './verify-output.ts'

/** What the command needs of its surroundings; a test gives it on data. */
export interface VerifyIo {
  stdout(text: string): void
  stderr(text: string): void
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly isTTY: { readonly stderr: boolean }
  readonly cwd: string
  readonly now: Date
  readonly signal?: AbortSignal
}

const help = `Usage: weighmaster verify PATH --signature FILE <who is trusted> [options]
       weighmaster verify --lock [models.lock.json] [--cache DIR] [--ollama DIR] | [PATH]

Verifies an OpenSSF model signature: that it was made by whom you name, and that the files at PATH (a directory or a
single file) are the signed ones. Only the files that the signature lists are read.

Who is trusted, one of:
  --public-key PEM                      a key on P-256, P-384 or P-521
  --certificate-chain PEM               certificates; self-signed ones are trusted, others help to find a path (repeatable)
      --certificate-identity ID         and the signing certificate must be of ID (repeatable, all must hold):
                                        an e-mail, URI or DNS name in it, CN=… or O=…, sha256:HEX, spki-sha256:HEX
      --at now|signing|ISO              when it must have been valid: now (default), when it was issued, a moment
  --identity ID --issuer URL            a keyless signature, both compared exactly
      --trusted-root FILE               another Sigstore instance's trusted root (default: the public one, built in)

  --ignore-path P         leave P out (repeatable); relative to here or absolute, within PATH
  --ignore-unsigned-files files that were not signed may be present
  --allow-legacy-v0.2     accept signatures of the Python implementation's release 0.2.0
  --format text|json

With --lock, copies of models on disk are held against models.lock.json instead: every locked file must be there and be
the locked one, and nothing else that a loader may use.

  --cache DIR             a Hugging Face cache (default: HF_HUB_CACHE, HF_HOME/hub, ~/.cache/huggingface/hub)
  --ollama DIR            Ollama's store (default: OLLAMA_MODELS, ~/.ollama/models); one of the two named: only that
  PATH                    a copy of one model: a directory, or one file of it
  --entry KEY             only this entry of the lock, e.g. huggingface:acme/scale@main (repeatable)
  --ignore-missing-files  the copy may be a part of the model
  --weights-only          of hf.co/… models in Ollama's store: accept the template and parameters that the hub made

Exit code 0: verified; 1: not verified, for whatever reason; 2: usage error.
`

const options = {
  signature: { type: 'string' },
  'public-key': { type: 'string' },
  'certificate-chain': { type: 'string', multiple: true },
  'certificate-identity': { type: 'string', multiple: true },
  identity: { type: 'string' },
  issuer: { type: 'string' },
  'trusted-root': { type: 'string' },
  at: { type: 'string' },
  'ignore-path': { type: 'string', multiple: true },
  'ignore-unsigned-files': { type: 'boolean', default: false },
  'allow-legacy-v0.2': { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
} as const

type Flags = ReturnType<typeof parse>['values']

/** Runs `weighmaster verify`; resolves to the exit code. Throws `UsageError` for the user's mistakes (exit code 2). */
export async function run(argv: readonly string[], io: VerifyIo): Promise<number> {
  if (argv.includes('--lock')) return (await import('./verify-lock.ts')).runLocked(argv, io)
  const { values: flags, path } = parse(argv)
  const signature = flags.signature
  if (signature === undefined) throw fault('--signature FILE is missing: which signature should be verified?')
  const verdict = await verifyModelOnDisk({
    path: resolve(io.cwd, path),
    signature: resolve(io.cwd, signature),
    trust: trustOf(flags, io.cwd),
    now: io.now,
    ignorePaths: ignoredPaths(flags['ignore-path'], path, io.cwd),
    ignoreUnsignedFiles: flags['ignore-unsigned-files'],
    allowLegacy: flags['allow-legacy-v0.2'],
    ...(io.isTTY.stderr ? { onProgress: hashProgress(io) } : {}),
    ...(io.signal ? { signal: io.signal } : {}),
  })
  refuseUnusableFlags(verdict, flags)
  const shown = { verdict, path, signature, ignoreUnsignedFiles: flags['ignore-unsigned-files'] }
  io.stdout(flags.format === 'json' ? verdictAsJson(shown) : verdictAsText(shown))
  return verdict.outcome === 'verified' ? 0 : 1
}

export const verify = { help, run }

function parse(argv: readonly string[]) {
  const { values, positionals } = commandLine('verify', argv, options, 1)
  const [path] = positionals
  if (path === undefined) throw fault('PATH is missing: which model should be verified?')
  if (!['text', 'json'].includes(values.format)) throw fault(`--format is text or json, not ${values.format}`)
  return { values, path }
}

const fault = (message: string) => usage('verify', message)

/** Exactly one method, and no flag of another one: a flag without effect would be a false sense of safety. */
function trustOf(flags: Flags, cwd: string): DiskTrust {
  const { 'public-key': key, 'certificate-chain': chain, identity, issuer } = flags
  const asked = [key, chain, identity ?? issuer].filter(one => one !== undefined).length
  if (asked !== 1) {
    const found = asked === 0 ? 'Whom to trust is missing' : 'More than one way to trust is given'
    throw fault(`${found}: --public-key, --certificate-chain, or --identity with --issuer`)
  }
  if (chain === undefined && (flags.at ?? flags['certificate-identity']) !== undefined) {
    throw fault('--at and --certificate-identity belong to --certificate-chain')
  }
  if (identity === undefined && flags['trusted-root'] !== undefined) throw fault('--trusted-root belongs to --identity')
  if (key !== undefined) return { method: 'key', key: readNamed('public-key', key, cwd) }
  if (chain !== undefined) {
    const certificates = chain.map(path => readNamed('certificate-chain', path, cwd))
    const { 'certificate-identity': identities = [] } = flags
    return { method: 'certificate', certificates, identities, at: timeOf(flags.at ?? 'now') }
  }
  if (!identity || !issuer) throw fault('--identity and --issuer belong together: an identity is its issuer’s word')
  const root = flags['trusted-root']
  return {
    method: 'sigstore',
    identity,
    issuer,
    ...(root === undefined ? {} : { trustedRoot: trustedRootOf(root, cwd) }),
  }
}

const moment = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/

/** JavaScript reads half a date, a 31st of February and local time as well: a moment to trust at must be beyond doubt. */
function timeOf(text: string): 'now' | 'signing' | Date {
  if (text === 'now' || text === 'signing') return text
  const [time, day] = [new Date(text), new Date(text.slice(0, 10))]
  const isReal = !Number.isNaN(time.getTime()) && day.toISOString().startsWith(text.slice(0, 10))
  if (moment.test(text) && isReal) return time
  throw fault(`--at is now, signing, or a date such as 2026-01-31T12:00:00Z, not ${text}`)
}

function trustedRootOf(path: string, cwd: string): unknown {
  const text = readNamed('trusted-root', path, cwd)
  try {
    return JSON.parse(text)
  } catch {
    throw fault(`--trusted-root ${path} is not JSON`)
  }
}

/** A file that a flag names and that is no key or no trusted root is the user's mistake. */
function refuseUnusableFlags({ reason, detail }: ModelVerdict, flags: Flags): void {
  if (reason === 'key-unreadable') throw fault(`--public-key ${flags['public-key']} holds no public key: ${detail}`)
  if (reason === 'trusted-root')
    throw fault(`--trusted-root ${flags['trusted-root'] ?? ''} is no trusted root: ${detail}`)
}
