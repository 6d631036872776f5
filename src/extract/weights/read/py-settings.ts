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

/** What a program gathers to tell of it, or to send it somewhere. */
const telling =
  /(?:^|[._])(?:results?|records?|rows?|metrics?|stats?|summary|report|logs?|info|meta|metadata|card|expect\w*|payload|body|request|response|headers|params|query|message|event|entry|item)$/i

/** `config["model"]["name"] = v`: a setting like one that is written with the others, in the group that its keys name. */
export function settingsOf({ root, keys }: Keys, value: Value, where: Where): readonly Mapping[] {
  if (telling.test(root)) return []
  const [last, outer] = [keys.at(-1), keys.at(-2)]
  if (!last) return []
  const table = of(last, value)
  return [table, ...(outer ? [of(outer, table)] : [])].map(one => ({ path: ['{}'], table: one, where, isPut: true }))
}

const of = ({ text, place }: Text, value: Value): Table => ({
  kind: 'table',
  entries: [{ key: text, value, keyPlace: place }],
  spread: [],
  place,
})
