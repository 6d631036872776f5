import { type Decision, type PublisherVerdict, type Ruled, type RuleValues, severities } from '../model/index.ts'

export type RuleKey = keyof RuleValues

/** Every answer says which rule of which source gave it. */
interface Labelled {
  readonly source: string
  readonly rule: string
}

/** Two sources that say the same: the choice must not depend on their order. */
function earlier<Answer extends Labelled>(a: Answer, b: Answer): Answer {
  if (a.source !== b.source) return a.source < b.source ? a : b
  if (a.rule !== b.rule) return a.rule < b.rule ? a : b
  return JSON.stringify(a) <= JSON.stringify(b) ? a : b
}

function byRank<Answer extends Labelled>(rank: (answer: Answer) => number) {
  return (a: Answer, b: Answer): Answer => {
    const difference = rank(a) - rank(b)
    return difference === 0 ? earlier(a, b) : difference > 0 ? a : b
  }
}

/** The higher severity wins. */
export const meetDecisions = byRank<Decision>(({ severity }) => severities.indexOf(severity))

const verdicts: readonly PublisherVerdict['verdict'][] = ['unasked', 'allowed', 'not-allowed']
/** Whoever does not ask takes no part; one that refuses is enough. */
export const meetVerdicts = <Verdict extends PublisherVerdict>(a: Verdict, b: Verdict): Verdict =>
  byRank<Verdict>(({ verdict }) => verdicts.indexOf(verdict))(a, b)

type Meet<Value> = (a: Ruled<Value>, b: Ruled<Value>) => Ruled<Value>

/** `order` from loose to strict. */
const strictest = <Value>(order: readonly Value[]): Meet<Value> => byRank(({ value }) => order.indexOf(value))

/** Only what both accept; `any` accepts all. */
const common: Meet<'any' | readonly string[]> = (a, b) => {
  const [left, right] = [a.value, b.value]
  if (left === 'any') return right === 'any' ? earlier(a, b) : b
  if (right === 'any') return a
  const both = (one: string, other: string) =>
    [...new Set([...one.split(' + '), ...other.split(' + ')])].toSorted().join(' + ')
  return {
    value: [...new Set(left.filter(name => right.includes(name)))].toSorted(),
    source: both(a.source, b.source),
    rule: both(a.rule, b.rule),
  }
}

const meets: { readonly [Key in RuleKey]: Meet<RuleValues[Key]> } = {
  publisher: strictest(['any', 'allowed']),
  transitive: strictest([false, true]),
  pin: strictest(['any', 'commit']),
  formats: common,
  lineage: strictest(['any', 'allowed']),
  'remote-code': strictest(['any', 'pinned', 'deny']),
  signature: strictest(['off', 'warn', 'require']),
  verify: strictest(['listed', 'git']),
  licence: common,
  country: common,
  integrity: strictest(['listed', 'require']),
  provenance: strictest(['off', 'no-downgrade', 'require']),
  'min-age': byRank(({ value }) => value),
  'install-scripts': strictest(['any', 'warn', 'deny']),
}

export function meetRules<Key extends RuleKey>(
  key: Key,
  a: Ruled<RuleValues[Key]>,
  b: Ruled<RuleValues[Key]>,
): Ruled<RuleValues[Key]> {
  const meet: Meet<RuleValues[Key]> = meets[key]
  return meet(a, b)
}
