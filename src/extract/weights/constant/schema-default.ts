import type { Binding, Facts, Value } from '../vocabulary.ts'

/**
 * Settings that a table in code describes with their defaults: `{ MODEL: z.string().default('x') }`,
 * `{ model: { type: String, default: 'x' } }`.
 */
export function describedIn({ mappings }: Facts): readonly Binding[] {
  return mappings.flatMap(({ path, table, where }) =>
    path[0] !== '{}'
      ? []
      : table.entries.flatMap(({ key, value }) => {
          const otherwise = defaultOf(value)
          return key !== null && otherwise ? [{ name: key, value: otherwise, where }] : []
        }),
  )
}

function defaultOf(value: Value): Value | undefined {
  if (value.kind === 'table') return value.entries.find(({ key }) => key === 'default')?.value
  return value.kind === 'call' && /\.(?:pre|de)fault$/.test(value.call.callee) ? value : undefined
}
