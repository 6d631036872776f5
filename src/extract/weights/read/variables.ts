import type { Table, Value } from '../vocabulary.ts'

/** Keys that hold variables. */
const environmentKeys =
  /^(?:env|environment|envs|extraEnv|extraEnvs|extraEnvVars|envVars|env_vars|variables|environment_variables|container_env|secrets|build_args|args|configMapData|data|vars|env_variables|literals|parameters|macros)$/

/** The groups of variables of one container; Terraform repeats the block for each variable. */
export function environmentsIn(table: Table): readonly { readonly key: string; readonly value: Value }[] {
  const groups = table.entries.flatMap(({ key, value }) => (key && environmentKeys.test(key) ? [{ key, value }] : []))
  const [one, second] = groups.filter(({ value }) => value.kind === 'table' && variable(value).length > 0)
  if (!one) return groups
  const items = groups.map(({ value }) => value)
  const place = second ? one.value.place : table.place
  return [{ key: one.key, value: { kind: 'list', items, place } }]
}

/** What a group says with what is merged into it; its own entries come last, and count. */
export function entriesOf({ entries, spread }: Table, depth = 0): Table['entries'] {
  const merged = spread.flatMap(({ of }) => (of.kind === 'table' && depth < 8 ? entriesOf(of, depth + 1) : []))
  return [...merged, ...entries]
}

/** One entry of a list of variables. */
export function variable(item: Value): Table['entries'] {
  if (item.kind === 'table') {
    const name = item.entries.find(entry => entry.key === 'name' || entry.key === 'Name')?.value
    const value = item.entries.find(entry => entry.key === 'value' || entry.key === 'Value')?.value
    return name?.kind === 'text' && value ? [{ key: name.text, value, keyPlace: name.place }] : []
  }
  const match = item.kind === 'text' ? /^([A-Za-z_]\w*)=/.exec(item.text) : null
  if (item.kind !== 'text' || !match?.[1]) return []
  const from = match[0].length
  const { place } = item
  const value: Value = {
    kind: 'text',
    text: item.text.slice(from),
    place: { ...place, column: place.column + from, offset: place.offset + from },
  }
  return [{ key: match[1], value, keyPlace: place }]
}
