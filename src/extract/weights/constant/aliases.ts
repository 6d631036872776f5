import type { Definition, Facts, Value } from '../vocabulary.ts'

const known = new WeakMap<Facts, ReadonlySet<string>>()

/**
 * Has the function another name as well (`g = f`), or defaults that are put in later? Then not every call of
 * it is seen, and what its parameters are by default is not what they surely are.
 */
export function isAliased({ name, owner }: Definition, facts: Facts): boolean {
  const found = known.get(facts) ?? aliasedIn(facts)
  known.set(facts, found)
  return owner === undefined && found.has(name)
}

function aliasedIn({ bindings }: Facts): ReadonlySet<string> {
  return new Set(
    bindings.flatMap(({ name, value }) => {
      const of = /^(.+)\.__(?:kw)?defaults__$/.exec(name)?.[1]
      return of === undefined ? namesIn(value) : [of]
    }),
  )
}

function namesIn(value: Value): readonly string[] {
  if (value.kind === 'name') return [value.path]
  return value.kind === 'choice' ? value.options.flatMap(namesIn) : []
}
