import type { Binding, Definition, Value } from '../vocabulary.ts'
import { nothingAt } from './concrete.ts'
import type { Constants } from './constants.ts'

/** What a parameter may be: what the calls in this file hand over, and its default. Null when it is none, or hidden. */
export function parameterOf(
  path: string,
  scopes: readonly number[],
  bindings: readonly Binding[],
  { names, options: declared }: Constants,
): { readonly options: readonly Value[]; readonly key: string } | null {
  for (const scope of scopes.toReversed()) {
    const definition = names.definition(scope)
    if (definition?.rest === path) return { options: restOf(definition, names), key: `f${scope}` }
    const position = definition?.parameters.indexOf(path) ?? -1
    if (!definition || position === -1) continue
    const inside = bindings.filter(binding => binding.where.scope.at(-1) === scope)
    const own = inside.filter(binding => binding.where.at !== scope)
    if (inside.length > 0 && inside.length === own.length && own.some(({ where }) => where.branch.length === 0))
      return null
    const initial = inside.find(binding => binding.where.at === scope)?.value
    // One option per call, so that arguments of one call stay together; a missing one is nothing, not left out.
    const handed = names
      .callsOf(definition)
      .map(call => call.keyword.get(path) ?? call.positional[position] ?? initial ?? nothingAt(call.place))
    const options = initial ? [...handed, initial] : handed
    const known = options.length > 0 ? options : (declared.get(path) ?? [])
    if (known.length === 0 && own.length === 0) return null
    return { options: [...known, ...own.map(binding => binding.value)], key: `f${scope}` }
  }
  return null
}

/** `**options`: what each call names beyond the other parameters. */
function restOf(definition: Definition, names: Constants['names']): readonly Value[] {
  return names.callsOf(definition).map((call): Value => {
    const others = [...call.keyword].filter(([key]) => !definition.parameters.includes(key))
    const entries = others.map(([key, value]) => ({ key, value, keyPlace: value.place }))
    return { kind: 'table', entries, spread: call.spread.map(of => ({ of, after: 0 })), place: call.place }
  })
}
