import type { Binding, Facts, Value } from '../vocabulary.ts'

/**
 * Settings that a table in code describes with their defaults: `{ MODEL: z.string().default('x') }`,
 * `{ model: { type: String, default: 'x' } }`, in Lua `{ model = { default = "x" } }`.
 */
export function describedIn({ mappings, bindings }: Facts): readonly Binding[] {
  const entries = mappings.flatMap(({ path, table, where }) =>
    path[0] === '{}' ? table.entries.map(({ key, value }) => ({ name: key, value, where })) : [],
  )
  const assigned = bindings.filter(({ value }) => value.kind === 'table')
  return [...entries, ...assigned].flatMap(({ name, value, where }) => {
    const otherwise = defaultOf(value)
    return name !== null && otherwise ? [{ name, value: otherwise, where }] : []
  })
}

function defaultOf(value: Value): Value | undefined {
  if (value.kind === 'table') return value.entries.find(({ key }) => key === 'default')?.value
  return value.kind === 'call' && /\.(?:pre|de)fault$/.test(value.call.callee) ? value : undefined
}
