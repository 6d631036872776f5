import { publicEndpoints } from '../catalogue/public-hosts.ts'
import { type FailOn, type Preset, UsageError } from '../model/index.ts'

export interface Inputs {
  /** Inline YAML: the policy of whoever owns the workflow. */
  readonly policy: string | null
  readonly policyToken: string | null
  readonly preset: Preset | null
  /** `never` also where `mode` is `report`. */
  readonly failOn: FailOn
  readonly comment: 'findings' | 'always' | 'never'
  readonly commentKey: string
  readonly hubToken: string | null
  /** `host[:port]` → token. */
  readonly registryTokens: Readonly<Record<string, string>>
  readonly hfEndpoint: URL
  readonly npmRegistry: URL
  /** JSON text, or a path on the base branch. */
  readonly trustRoot: string | null
  readonly reportFormat: string
  readonly reportPath: string | null
  readonly githubToken: string
}

export type Environment = Readonly<Record<string, string | undefined>>

/** Every fault is a `UsageError` that names its input. `report-format` is for the formats' own room to judge. */
export function readInputs(env: Environment): Inputs {
  const mode = oneOf('mode', text(env, 'mode') ?? 'enforce', ['enforce', 'report'])
  const failOn = oneOf('fail-on', text(env, 'fail-on') ?? 'error', ['error', 'warning', 'never'])
  const preset = text(env, 'preset')
  const githubToken = text(env, 'github-token')
  if (githubToken === null) {
    throw new UsageError("Input 'github-token' is empty: leave it out, or give a token that can read this repository.")
  }
  return {
    policy: text(env, 'policy'),
    policyToken: text(env, 'policy-token'),
    preset: preset === null ? null : oneOf('preset', preset, ['default', 'recommended', 'strict']),
    failOn: mode === 'report' ? 'never' : failOn,
    comment: oneOf('comment', text(env, 'comment') ?? 'findings', ['findings', 'always', 'never']),
    commentKey: keyOf(text(env, 'comment-key') ?? 'default'),
    hubToken: text(env, 'hub-token'),
    registryTokens: tokensOf(text(env, 'registry-tokens') ?? ''),
    hfEndpoint: urlOf('hf-endpoint', text(env, 'hf-endpoint') ?? publicEndpoints.huggingface.href),
    npmRegistry: urlOf('npm-registry', text(env, 'npm-registry') ?? publicEndpoints.npm.href),
    trustRoot: text(env, 'trust-root'),
    reportFormat: text(env, 'report-format') ?? 'json',
    reportPath: text(env, 'report-path'),
    githubToken,
  }
}

/** As the runner hands inputs over: upper case, hyphens kept; empty where not given. */
function text(env: Environment, name: string): string | null {
  const value = env[`INPUT_${name.toUpperCase()}`]?.trim() ?? ''
  return value === '' ? null : value
}

export function oneOf<const Value extends string>(name: string, given: string, values: readonly Value[]): Value {
  const found = values.find(value => value === given)
  if (found !== undefined) return found
  throw new UsageError(`Input '${name}' is one of ${values.join(', ')}, not ${JSON.stringify(given)}.`)
}

/** It becomes part of a hidden comment, and two keys must not become one there. */
function keyOf(given: string): string {
  if (/^[\w.-]{1,100}$/.test(given)) return given
  throw new UsageError(`Input 'comment-key' takes letters, digits, '.', '_' and '-', not ${JSON.stringify(given)}.`)
}

/** A base URL; a path prefix is kept, so that a company's mirror below a path works. */
function urlOf(name: string, given: string): URL {
  const url = URL.canParse(given) ? new URL(given) : null
  if (url && /^https?:$/.test(url.protocol) && url.username === '' && url.search === '' && url.hash === '') return url
  throw new UsageError(
    `Input '${name}' takes an http(s) URL without credentials or query, not ${JSON.stringify(given)}.`,
  )
}

/** One `host=token` a line. A fault names the line by number: its text may be a secret. */
function tokensOf(lines: string): Readonly<Record<string, string>> {
  const pairs = lines.split(/\r?\n/).flatMap((line, index): [string, string][] => {
    if (line.trim() === '') return []
    const { host, token } = /^\s*(?<host>[\w.-]+(?::\d{1,5})?)\s*=\s*(?<token>\S+)\s*$/.exec(line)?.groups ?? {}
    if (host !== undefined && token !== undefined) return [[host.toLowerCase(), token]]
    throw new UsageError(
      `Input 'registry-tokens', line ${index + 1}: expected host=token, such as npm.example.com=\${{ secrets.X }}.`,
    )
  })
  return Object.fromEntries(pairs)
}
