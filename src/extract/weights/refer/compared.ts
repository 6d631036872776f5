import type { Facts, Text, Value } from '../vocabulary.ts'
import { isGuess, weighing } from './record.ts'
import type { Candidate } from './row/taking.ts'

/** What compares in the tests of the languages: `assertEquals`, `assert.Equal`, `EXPECT_EQ`, `isEqualTo`, `toBe`, `cmp.Diff`. */
const comparing =
  /(?:^|\.)(?:(?:XCT)?[aA]ssert\w*!?|(?:EXPECT|ASSERT)_\w+|expect\w*|[eE]qual\w*|[iI]sEqualTo|eql?|[bB]e|to(?:Be|Equal|StrictEqual|Match|Contain|Have)\w*|(?:cmp\.)?Diff)$|^(?:assert|require|Assert|Assertions|t)\.\w*(?:[eE]qual|[sS]ame|[cC]ontains|EQ|ElementsMatch|That)\w*$/

/** `want`, `wantURL`, `expected_url`: what comes out of what is tested. */
const wanted = /^_?(?:want|expect)(?:s|ed|ation)?(?:$|[_A-Z])/

/** What stands for something else, by its name: `fake_registry.add(…)`, `mockStore.put(…)`. */
const double = /^_?(?:[fF]ake|[mM]ock|[sS]tub|[sS]py)(?:_\w*|[A-Z\d]\w*)?\.|^\w+_(?:fake|mock|stub|spy)\./

/**
 * Addresses that a test compares with what comes out, keeps for it or hands to a double are told of only, and so are guesses
 * at what it finds again: that is only handed through. What a known loader takes counts as everywhere.
 */
export function asCompared(found: readonly Candidate[], facts: Facts): readonly Candidate[] {
  const compared = facts.calls.filter(({ callee }) => comparing.test(callee)).flatMap(one => one.positional)
  const offsets = new Set(
    [
      ...compared,
      ...facts.calls.flatMap(({ callee, positional }) => (double.test(callee) ? positional : [])),
      ...facts.mappings.flatMap(({ table }) =>
        table.entries.flatMap(({ key, value }) => (wanted.test(key ?? '') ? value : [])),
      ),
      ...facts.bindings.flatMap(({ name, value }) => (wanted.test(name) ? value : [])),
    ]
      .flatMap(value => textsIn(value))
      .map(({ place }) => place.offset),
  )
  const again = new Set(compared.flatMap(value => textsIn(value)).map(({ text }) => text))
  return found.map(one =>
    (isAddress(one) && offsets.has(one.offset)) || (isGuess(one) && again.has(writtenOf(one))) ? asMention(one) : one,
  )
}

/** As a test writes it that reads it out of what was set. */
const writtenOf = ({ reference: { hub, id, revision } }: Candidate) =>
  hub === 'ollama' && revision !== null ? `${id}:${revision}` : (id ?? '')

/** The same of addresses that a test only keeps in a structure of some type: `Model{URL: "hf://a/b"}`. */
export function asKept(found: readonly Candidate[], { calls }: Facts): readonly Candidate[] {
  const made = calls.filter(({ callee, positional }) => positional.length === 0 && /(?:^|\.)[A-Z]\w*$/.test(callee))
  const kept = made.flatMap(({ keyword }) => [...keyword.values()].flatMap(value => textsIn(value)))
  const offsets = new Set(kept.map(({ place }) => place.offset))
  return found.map(one => (isAddress(one) && offsets.has(one.offset) ? asMention(one) : one))
}

const isAddress = ({ reference: { loader, kind } }: Candidate) => loader === 'address' && weighing.has(kind)

const asMention = (one: Candidate): Candidate => ({
  ...one,
  reference: { ...one.reference, kind: 'mention', certainty: 'heuristic' },
})

const maxDepth = 4

/** The texts of a value, however they are put into lists and tables. */
function textsIn(value: Value, depth = 0): readonly Text[] {
  if (value.kind === 'text') return [value]
  const inner = (one: Value) => (depth < maxDepth ? textsIn(one, depth + 1) : [])
  if (value.kind === 'list') return value.items.flatMap(inner)
  if (value.kind === 'table') return value.entries.flatMap(one => inner(one.value))
  return []
}
