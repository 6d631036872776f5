import { isVariablesKey } from '../../../../catalogue/shell-words.ts'
import type { Table, Value } from '../../vocabulary.ts'

/** The groups of variables of one container; Terraform repeats the block for each variable. */
export function environmentsIn(table: Table): readonly { readonly key: string; readonly value: Value }[] {
  const groups = table.entries.flatMap(({ key, value }) => (key && isVariablesKey(key) ? [{ key, value }] : []))
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

/** GitLab describes a variable: `{NAME: {value: text, description: …}}`. */
export function describedIn({ entries }: Table): Table['entries'] {
  return entries.flatMap(entry => {
    const { value } = entry
    const inner = value.kind === 'table' ? under(value, ['value']) : undefined
    return inner && entry.key !== null ? [{ ...entry, value: inner }] : []
  })
}

/** What the name of a variable stands under, and its value: Kubernetes, AWS, RunPod, Azure's pipelines. */
const nameKeys = ['name', 'Name', 'key', 'Key']
const valueKeys = ['value', 'Value', 'default']

const under = ({ entries }: Table, keys: readonly string[]) =>
  keys.flatMap(key => entries.find(entry => entry.key === key)?.value ?? [])[0]

/** `valueFrom: {configMapKeyRef: …}`: whatever another object has. */
function elsewhere(item: Table): Value | undefined {
  const from = under(item, ['valueFrom'])
  return from && { kind: 'opaque', place: from.place }
}

/** One entry of a list of variables; a script among arguments may set one in its first line. */
export function variable(item: Value): Table['entries'] {
  if (item.kind === 'table') {
    const name = under(item, nameKeys)
    const input = under(item, ['input'])
    // RunPod asks whoever starts it.
    const value = under(item, valueKeys) ?? (input?.kind === 'table' ? under(input, ['default']) : elsewhere(item))
    return name?.kind === 'text' && value ? [{ key: name.text, value, keyPlace: name.place }] : []
  }
  return item.kind === 'text' && item.text.includes('\n') ? [] : assignment(item)
}

/** `NAME=text`, `NAME=${OTHER:-text}`. */
export function assignment(item: Value): Table['entries'] {
  const [first, ...rest] = item.kind === 'join' ? item.parts : [item]
  const match = first?.kind === 'text' ? /^([A-Za-z_]\w*)=/.exec(first.text) : null
  if (first?.kind !== 'text' || !match?.[1]) return []
  const from = match[0].length
  const { place, text } = first
  const start = { ...place, column: place.column + from, offset: place.offset + from }
  const own: Value = { kind: 'text', text: text.slice(from), place: start }
  const parts = own.text === '' ? rest : [own, ...rest]
  const [only, second] = parts
  const value: Value = second ? { kind: 'join', parts, place: { ...item.place, ...start } } : (only ?? own)
  return [{ key: match[1], value, keyPlace: place }]
}
