import { isHostedName } from '../../../catalogue/model-names.ts'
import type { Binding, Facts, Table, Value } from '../vocabulary.ts'
import { isRepoId, looksLocal } from './name/ids.ts'
import { isOllamas, isPublisher } from './name/model-name.ts'
import type { Rows } from './row/rows.ts'

/** `{ models: { small: "ns/name", large: "ns/other" } }`: a table in a program is called by its key, as by a variable's name. */
export const tablesIn = ({ mappings }: Facts): readonly Binding[] =>
  mappings.flatMap(({ path, table, where }) =>
    path.at(-1) !== '{}'
      ? []
      : table.entries.flatMap(({ key, value }) =>
          key !== null && value.kind === 'table' ? { name: key, value, where } : [],
        ),
  )

/** `fn model_id(&self) -> &str { "ns/name" }`: a function that gives nothing but names is called as a variable of them would be. */
export const answersIn = ({ definitions }: Facts, rows: Rows): readonly Binding[] =>
  definitions.flatMap(({ name, returns, where }) => {
    const isNamed = returns.length > 0 && returns.every(isAnswer) && rows.forBinding(name)?.takes[0]?.shape !== 'likely'
    return isNamed ? returns.map(value => ({ name, value, where })) : []
  })

const isAnswer = (value: Value): boolean => (value.kind === 'choice' ? value.options.every(isAnswer) : isName(value))

/**
 * What stands in `MODEL_ALIASES = {"small": "ns/name", "large": "ns/other"}`: a table of names at a hub and nothing else.
 * Whoever asks it for one of its keys loads what stands there, here or in another file.
 */
export const namesAmong = (values: readonly Value[]) => (values.length > 1 && values.every(isName) ? values : [])

/** The values of a table, but for what says which of them is taken, and of a list of pairs, which is one. */
export function heldIn(value: Value): readonly Value[] | undefined {
  if (value.kind === 'table') return value.spread.length === 0 ? valuesIn(value) : []
  if (value.kind !== 'list') return undefined
  const pairs = value.items.flatMap(one => (one.kind === 'list' && one.items.length === 2 ? one.items.slice(1) : []))
  return pairs.length > 0 && pairs.length === value.items.length ? pairs : undefined
}

function valuesIn({ entries }: Table): readonly Value[] {
  const keys = new Set(entries.map(({ key }) => key))
  return entries.flatMap(({ value }) => (value.kind === 'text' && keys.has(value.text) ? [] : value))
}

const isName = (value: Value) =>
  value.kind === 'text' &&
  (isOllamas(value.text) ||
    (isRepoId(value.text) &&
      !looksLocal(value.text) &&
      !isHostedName(value.text) &&
      isPublisher(value.text.split('/', 1)[0] ?? '')))
