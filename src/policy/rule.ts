import { presets } from '../catalogue/presets.ts'
import type { Claim, Reference, Ruled, RuleValues } from '../model/index.ts'
import { meetRules, type RuleKey } from './meet.ts'
import { isOwnPackage } from './own.ts'
import { compareSpecificity, matches, segmentsOf } from './pattern.ts'
import type { Ruleset, Source } from './source.ts'

/** What a rule is asked about. */
type Asked = Pick<Reference, 'hub' | 'id'>

/** Rules of one source that have something to say of a reference, the most specific first. */
interface Applicable {
  readonly exact: readonly Ruleset[]
  /** Also those whose pattern fits but for case. Hubs of models answer to a name in another case; npm does not. */
  readonly folded: readonly Ruleset[]
}

function applicable(source: Source, { hub, id }: Asked): Applicable {
  const covering = (key: 'pattern' | 'folded', name: string | null) => {
    const segments = name === null ? null : segmentsOf(hub, name)
    return source.rules
      .filter(rule => matches(rule[key], hub, segments))
      .toSorted((a, b) => compareSpecificity(a.pattern, b.pattern))
  }
  const exact = covering('pattern', id)
  return { exact, folded: hub === 'npm' ? exact : covering('folded', id?.toLowerCase() ?? null) }
}

/** The most specific pattern that has the key; among equals the strictest, so that order in the file never counts. */
function mostSpecific<Key extends RuleKey>(
  source: Source,
  rules: readonly Ruleset[],
  key: Key,
): Ruled<RuleValues[Key]> | null {
  const first = rules.find(({ values }) => values[key] !== undefined)
  if (!first) return null
  const answers = rules.flatMap(({ name, values, pattern }) => {
    const value: RuleValues[Key] | undefined = values[key]
    if (value === undefined || compareSpecificity(pattern, first.pattern) !== 0) return []
    return [{ value, source: source.info.name, rule: `${name}.${key}` }]
  })
  return answers.reduce((a, b) => meetRules(key, a, b))
}

/** What the file itself says of it, or null. */
export function explicit<Key extends RuleKey>(
  source: Source,
  reference: Asked,
  key: Key,
  rules: Applicable = applicable(source, reference),
): Ruled<RuleValues[Key]> | null {
  const exact = mostSpecific(source, rules.exact, key)
  if (rules.folded.length === rules.exact.length) return exact
  const folded = mostSpecific(source, rules.folded, key)
  if (folded === null) return exact
  if (exact) return meetRules(key, exact, folded)
  // A pattern in another case may only tighten.
  const start = byDefault(source, key)
  const tightened = meetRules(key, start, folded)
  return tightened.value === start.value ? null : tightened
}

function byDefault<Key extends RuleKey>(source: Source, key: Key): Ruled<RuleValues[Key]> {
  const defaults: RuleValues = presets.defaults
  return { value: defaults[key], source: source.info.name, rule: `preset: ${source.info.preset}` }
}

/** Always answers: by the file, or by the default of every preset. */
export function ruleIn<Key extends RuleKey>(source: Source, reference: Asked, key: Key): Ruled<RuleValues[Key]> {
  return explicit(source, reference, key) ?? byDefault(source, key)
}

const keys = Object.keys(presets.defaults).filter((key): key is RuleKey => key in presets.defaults)

export interface Spoken {
  readonly key: RuleKey
  /** The value as the tables of presets name it: `listed` for any list. */
  readonly word: string
  readonly rule: string
}

/** Every rule that the file has about this reference. */
export function spoken(source: Source, reference: Asked): readonly Spoken[] {
  const rules = applicable(source, reference)
  if (rules.folded.length === 0) return []
  return keys.flatMap(key => {
    const answer = explicit(source, reference, key, rules)
    return answer ? [{ key, word: wordOf(answer.value), rule: answer.rule }] : []
  })
}

const wordOf = (value: RuleValues[RuleKey]) => (typeof value === 'object' ? 'listed' : String(value))

/** Claims that the file requires of this reference, with the rule that does. */
export function requiredIn(
  source: Source,
  reference: Reference,
): readonly { readonly claim: Claim; readonly rule: string }[] {
  if (isOwnPackage(reference)) return []
  return spoken(source, reference).flatMap(({ key, word, rule }) =>
    (presets.requires[key]?.[word]?.[reference.ecosystem] ?? []).map(claim => ({ claim, rule })),
  )
}
