import type { Facts, Value } from '../vocabulary.ts'
import { weighing } from './record.ts'
import type { Candidate } from './row/taking.ts'

/** What compares in the tests of the languages: `assertEquals`, `assert.Equal`, `EXPECT_EQ`, `isEqualTo`, `toBe`, `cmp.Diff`. */
const comparing =
  /(?:^|\.)(?:(?:XCT)?[aA]ssert\w*!?|(?:EXPECT|ASSERT)_\w+|expect\w*|[eE]qual\w*|[iI]sEqualTo|eql?|[bB]e|to(?:Be|Equal|Match|Contain)\w*|(?:cmp\.)?Diff)$|^(?:assert|require|Assert|Assertions|t)\.\w*(?:[eE]qual|[sS]ame|[cC]ontains|EQ|ElementsMatch|That)\w*$/

/** `want`, `wantURL`, `expected_url`: what comes out of what is tested. */
const wanted = /^_?(?:want|expect)(?:s|ed|ation)?(?:$|[_A-Z])/

/** What stands for something else, by its name: `fake_registry.add(…)`, `mockStore.put(…)`. */
const double = /^_?(?:[fF]ake|[mM]ock|[sS]tub|[sS]py)(?:_\w*|[A-Z\d]\w*)?\.|^\w+_(?:fake|mock|stub|spy)\./

/**
 * Addresses that a test compares with what comes out, keeps for it or hands to a double are told of only. Such a one may still be handed to
 * something that loads: what a known loader takes counts as everywhere.
 */
export function asCompared(found: readonly Candidate[], facts: Facts): readonly Candidate[] {
  const offsets = new Set(
    [
      ...facts.calls.flatMap(({ callee, positional }) =>
        comparing.test(callee) || double.test(callee) ? positional : [],
      ),
      ...facts.mappings.flatMap(({ table }) =>
        table.entries.flatMap(({ key, value }) => (wanted.test(key ?? '') ? value : [])),
      ),
      ...facts.bindings.flatMap(({ name, value }) => (wanted.test(name) ? value : [])),
    ].flatMap(value => textsIn(value)),
  )
  return found.map(one => (isAddress(one) && offsets.has(one.offset) ? asMention(one) : one))
}

/** The same of addresses that a test only keeps in a structure of some type: `Model{URL: "hf://a/b"}`. */
export function asKept(found: readonly Candidate[], { calls }: Facts): readonly Candidate[] {
  const made = calls.filter(({ callee, positional }) => positional.length === 0 && /(?:^|\.)[A-Z]\w*$/.test(callee))
  const offsets = new Set(made.flatMap(({ keyword }) => [...keyword.values()].flatMap(value => textsIn(value))))
  return found.map(one => (isAddress(one) && offsets.has(one.offset) ? asMention(one) : one))
}

const isAddress = ({ reference: { loader, kind } }: Candidate) => loader === 'address' && weighing.has(kind)

const asMention = (one: Candidate): Candidate => ({
  ...one,
  reference: { ...one.reference, kind: 'mention', certainty: 'heuristic' },
})

const maxDepth = 4

/** Where the texts of a value stand, however they are put into lists and tables. */
function textsIn(value: Value, depth = 0): readonly number[] {
  if (value.kind === 'text') return [value.place.offset]
  const inner = (one: Value) => (depth < maxDepth ? textsIn(one, depth + 1) : [])
  if (value.kind === 'list') return value.items.flatMap(inner)
  if (value.kind === 'table') return value.entries.flatMap(one => inner(one.value))
  return []
}
