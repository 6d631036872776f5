import { type FailOn, type Preset, UsageError } from '../model/index.ts'
import { commandLine } from './command-line.ts'

export const help = `Usage: weighmaster check [options]

Checks what HEAD brings in that the base does not have: every npm package and every reference to model weights.
Only committed work is read. The policy is the one that stands at the base, and at origin's default branch.

  --base REV           compare with REV (default: merge base with origin/HEAD, else main or master)
  --head REV           what is checked (default: HEAD)
  --all                treat everything in head as introduced
  --cwd DIR            the repository (default: here)

  --policy FILE        policy to meet with the repository's own; the strictest wins
  --preset NAME        default | recommended | strict
  --fail-on SEVERITY   error (default) | warning | never
  --mode MODE          enforce (default) | report
  --trust-root FILE    JSON with a Sigstore TrustedRoot and keys of registries
  --npm-registry URL   where npm packages are looked up (default: as npm is configured for you)
  --hf-endpoint URL    where Hugging Face models are looked up (default: HF_ENDPOINT, else huggingface.co)
  --now ISO            the time to judge by, for reproducible runs

  --format FORMAT      text (default) or one of: FORMATS
  --output FILE        write there instead of to standard output

A token in HF_TOKEN goes to the Hugging Face endpoint only, and only for namespaces that policy lists as private.
One in GITHUB_TOKEN or GH_TOKEN goes to GitHub only: for its advisories, and for what a policy extends.

Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 usage or internal error; 3 only what could not be reached.
`

const options = {
  base: { type: 'string' },
  head: { type: 'string' },
  all: { type: 'boolean' },
  cwd: { type: 'string' },
  policy: { type: 'string' },
  preset: { type: 'string' },
  'fail-on': { type: 'string' },
  mode: { type: 'string' },
  'trust-root': { type: 'string' },
  'npm-registry': { type: 'string' },
  'hf-endpoint': { type: 'string' },
  now: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string' },
} as const

export interface CheckOptions {
  readonly base: string | undefined
  readonly head: string
  readonly all: boolean
  readonly cwd: string
  readonly policy: string | undefined
  readonly preset: Preset | undefined
  readonly failOn: FailOn
  readonly trustRoot: string | undefined
  readonly npmRegistry: URL | undefined
  readonly hfEndpoint: URL | undefined
  readonly now: Date | undefined
  readonly format: string
  readonly output: string | undefined
}

/** Flags as values, each fault a `UsageError` that names the flag and what it takes. */
export function parseCheckOptions(argv: readonly string[], formats: readonly string[]): CheckOptions {
  const { values } = commandLine('check', argv, options)
  if (values.all && values.base !== undefined) throw new UsageError('--all and --base contradict each other: give one.')
  const mode = oneOf('mode', values.mode ?? 'enforce', ['enforce', 'report'])
  const failOn = oneOf('fail-on', values['fail-on'] ?? 'error', ['error', 'warning', 'never'])
  return {
    base: values.base,
    head: values.head ?? 'HEAD',
    all: values.all ?? false,
    cwd: values.cwd ?? '.',
    policy: values.policy,
    preset:
      values.preset === undefined ? undefined : oneOf('preset', values.preset, ['default', 'recommended', 'strict']),
    failOn: mode === 'report' ? 'never' : failOn,
    trustRoot: values['trust-root'],
    npmRegistry: url('--npm-registry', values['npm-registry']),
    hfEndpoint: url('--hf-endpoint', values['hf-endpoint']),
    now: date('now', values.now),
    format: oneOf('format', values.format ?? 'text', formats),
    output: values.output,
  }
}

function oneOf<const Value extends string>(flag: string, given: string, values: readonly Value[]): Value {
  const found = values.find(value => value === given)
  if (found === undefined)
    throw new UsageError(`--${flag} is one of ${values.join(', ')}, not ${JSON.stringify(given)}.`)
  return found
}

/** A base URL, and who gave it; a path prefix is kept, so that a company's mirror below a path works. */
export function url(giver: string, given: string | undefined): URL | undefined {
  if (given === undefined) return undefined
  const parsed = URL.canParse(given) ? new URL(given) : null
  if (parsed === null || !/^https?:$/.test(parsed.protocol) || parsed.username !== '' || parsed.search !== '') {
    throw new UsageError(`${giver} takes an http(s) URL without credentials or query, not ${JSON.stringify(given)}.`)
  }
  return parsed
}

function date(flag: string, given: string | undefined): Date | undefined {
  if (given === undefined) return undefined
  const parsed = new Date(given)
  if (Number.isNaN(parsed.getTime()))
    throw new UsageError(`--${flag} takes an ISO 8601 time, not ${JSON.stringify(given)}.`)
  return parsed
}
