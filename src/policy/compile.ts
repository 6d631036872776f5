import { checkIds, presets } from '../catalogue/presets.ts'
import { type Exemption, hubs, type PolicyText, type Severity } from '../model/index.ts'
import { compilePublishers, type Report } from './compile-publishers.ts'
import { suggest } from './nearest.ts'
import {
  fold,
  type Pattern,
  parseModelPattern,
  parseNamespace,
  parsePackagePattern,
  parsePathPattern,
} from './pattern.ts'
import type { PolicyFile } from './schema.ts'
import { type RegistryRule, type Ruleset, type Source, tarballsOf } from './source.ts'

/** A file whose shape is right, turned into what can be asked. Faults that a shape cannot tell go to `report`. */
export function compile(
  text: PolicyText,
  file: PolicyFile,
  context: { now: Date; report: Report; lineOf: LineOf },
): Source {
  const { report } = context
  const { name, path, commit } = text
  const rules = [
    ...rulesets('models', file.models, parseModelPattern, report),
    ...rulesets('npm', file.npm, parsePackagePattern, report),
  ]
  if (!file.publishers) needsPublishers(rules, report)
  const publishers = file.publishers ? compilePublishers(text, file.publishers, report) : null
  return {
    info: { name, ...(path ? { path } : {}), ...(commit ? { commit } : {}), preset: file.preset },
    onUndetermined: file['on-undetermined'],
    tarballs: file.tarballs ?? tarballsOf(file.preset),
    rules,
    publishers: publishers?.rules ?? null,
    paths: paths(file.paths, report),
    private: file.private ? privateNames(file.private, report) : null,
    registries: file.registries ? registries(file.registries, report) : null,
    checks: severitiesOf(file.checks, report),
    exemptions: (file.exceptions ?? []).map((one, index) => {
      knownCheck(one.check, ['exceptions', index, 'check'], report)
      knownSubject(one.subject, ['exceptions', index, 'subject'], report)
      return exemption(one, index, text, context)
    }),
    guarded: publishers?.files ?? [],
  }
}

type LineOf = (path: readonly PropertyKey[]) => number
type PatternParser = (text: string) => Pattern | string

/** `pattern` as the maintainer wrote it, quoted as in JavaScript: messages point to `models['acme/*']`. */
const named = (section: string, key: string) => `${section}['${key}']`

function rulesets(
  section: string,
  entries: PolicyFile['models'] | PolicyFile['npm'],
  parse: PatternParser,
  report: Report,
): readonly Ruleset[] {
  return Object.entries(entries ?? {}).flatMap(([key, values]) => {
    const pattern = parse(key)
    if (typeof pattern === 'string') report([section, key], pattern)
    return typeof pattern === 'string' ? [] : [{ name: named(section, key), pattern, folded: fold(pattern), values }]
  })
}

function needsPublishers(rules: readonly Ruleset[], report: Report): void {
  for (const { pattern, values } of rules) {
    const section = pattern.hub === 'npm' ? 'npm' : 'models'
    if (values.publisher !== 'allowed') continue
    report([section, pattern.text, 'publisher'], '`allowed` needs a `publishers:` list in the same file')
  }
}

const asSeverity = (word: Severity | 'off'): Severity => (word === 'off' ? 'silent' : word)

function paths(entries: PolicyFile['paths'], report: Report): Source['paths'] {
  return Object.entries(entries ?? {}).flatMap(([key, word]) => {
    const pattern = parsePathPattern(key)
    if (typeof pattern === 'string') report(['paths', key], pattern)
    return typeof pattern === 'string' ? [] : [{ name: named('paths', key), pattern, severity: asSeverity(word) }]
  })
}

function privateNames(entries: NonNullable<PolicyFile['private']>, report: Report): readonly Pattern[] {
  return Object.entries(entries).flatMap(([hub, names]) => namespaces(hub, names ?? [], ['private', hub], report))
}

function namespaces(
  hub: string,
  names: readonly string[],
  path: readonly PropertyKey[],
  report: Report,
): readonly Pattern[] {
  return names.flatMap((name, index) => {
    const pattern = parseNamespace(hub, name)
    if (typeof pattern === 'string') report([...path, index], pattern)
    return typeof pattern === 'string' ? [] : [pattern]
  })
}

function registries(entries: NonNullable<PolicyFile['registries']>, report: Report): readonly RegistryRule[] {
  return Object.entries(entries).map(([host, { scopes }]) => ({
    name: named('registries', host),
    host,
    scopes: scopes ? namespaces('npm', scopes, ['registries', host, 'scopes'], report) : null,
  }))
}

function severitiesOf(entries: PolicyFile['checks'], report: Report): ReadonlyMap<string, Severity> {
  for (const key of Object.keys(entries ?? {})) knownCheck(key, ['checks', key], report)
  return new Map(Object.entries(entries ?? {}).map(([key, word]) => [key, asSeverity(word)]))
}

function knownCheck(key: string, path: readonly PropertyKey[], report: Report): void {
  const [id = '', message] = key.split('/')
  const known = checkIds.includes(id)
  if (!known) report(path, `there is no check '${id}'; ${suggest(id, checkIds)}`)
  const unlocked = presets.fixed.every(row => row !== key)
  if (message !== undefined && !unlocked) report(path, `nothing lowers ${key}: what head made unreadable always fails`)
}

function knownSubject(subject: string, path: readonly PropertyKey[], report: Report): void {
  const prefix = /^(?<hub>[^:/]*):/.exec(subject)?.groups?.['hub']
  if (prefix === undefined || hubs.some(hub => hub === prefix)) return
  report(path, `there is no hub '${prefix}'; ${suggest(prefix, hubs)}`)
}

function exemption(
  one: NonNullable<PolicyFile['exceptions']>[number],
  index: number,
  text: PolicyText,
  { now, lineOf }: { readonly now: Date; readonly lineOf: LineOf },
): Exemption {
  const { check, subject, reason, expires } = one
  return {
    check,
    subject,
    reason,
    expires,
    source: text.name,
    rule: `exceptions[${index}]`,
    ...(text.path ? { path: text.path } : {}),
    line: lineOf(['exceptions', index]),
    // The last day counts whole, in UTC; both sides are ISO days, so text order is time order.
    expired: now.toISOString().slice(0, 10) > expires,
  }
}
