import { lastOf } from '../values.ts'
import type { Mapping, Table, Text, Value, Where } from '../vocabulary.ts'

/** Settings are seldom deeper. */
export const maxKeys = 8

/** A variable, and the keys that lead from it to what is set. */
export interface Keys {
  readonly root: string
  readonly keys: readonly Text[]
}

/** `environ["KEY"] = v` is a binding of `environ[KEY]`, `x["a"]["b"] = v` one of `x[a][b]`. */
export const pathOf = ({ root, keys }: Keys) => `${root}${keys.map(key => `[${key.text}]`).join('')}`

/** `config["model"]["name"] = v`, `config.name = v`: a setting like one that is written with the others, in the group that its keys name. */
export function settingsOf({ keys }: Keys, value: Value, where: Where): readonly Mapping[] {
  const [last, outer] = [keys.at(-1), keys.at(-2)]
  if (!last) return []
  const table = of(last, value)
  return [table, ...(outer ? [of(outer, table)] : [])].map(one => ({ path: ['{}'], table: one, where, isPut: true }))
}

/** The same of a path: `config.name = v`. */
export function putAt(path: string, value: Value, where: Where): readonly Mapping[] {
  const place = { ...value.place, offset: where.at }
  return settingsOf({ root: '', keys: [{ kind: 'text', text: lastOf(path), place }] }, value, where)
}

const of = ({ text, place }: Text, value: Value): Table => ({
  kind: 'table',
  entries: [{ key: text, value, keyPlace: place }],
  spread: [],
  place,
})
