import type { JsonArray, JsonDocument, JsonObject, JsonText, Member } from './json.ts'
import { Unreadable } from './strictly.ts'

/** Reads members of one object; a value of another type than the format has there makes the entry unreadable. */
export interface Fields {
  text(name: string): JsonText | undefined
  object(name: string): JsonObject | undefined
  array(name: string): JsonArray | undefined
  flag(name: string): boolean
  member(name: string): Member | undefined
  /** `name → text` pairs of an object member; none where it is missing. `//` is a comment by custom, and no name. */
  pairs(name: string): readonly (readonly [JsonText, JsonText])[]
}

export function fieldsOf(object: JsonObject, { at }: Pick<JsonDocument, 'at'>): Fields {
  const { members } = object
  const wrong = (name: string, offset: number, wanted: string): never => {
    throw new Unreadable('unexpected-shape', at(offset).line, `"${name}" is not ${wanted}`)
  }
  const fields: Fields = {
    member: name => members.get(name),
    text: name => {
      const value = members.get(name)?.value
      return value === undefined || value.type === 'text' ? value : wrong(name, value.start, 'a string')
    },
    object: name => {
      const value = members.get(name)?.value
      return value === undefined || value.type === 'object' ? value : wrong(name, value.start, 'an object')
    },
    array: name => {
      const value = members.get(name)?.value
      return value === undefined || value.type === 'array' ? value : wrong(name, value.start, 'an array')
    },
    flag: name => {
      const value = members.get(name)?.value
      if (value?.type === 'scalar' && typeof value.value === 'boolean') return value.value
      return value === undefined ? false : wrong(name, value.start, 'true or false')
    },
    pairs: name =>
      [...(fields.object(name)?.members.values() ?? [])]
        .filter(({ key }) => key.value !== '//')
        .map(({ key, value }) =>
          value.type === 'text' ? ([key, value] as const) : wrong(key.value, value.start, 'a string'),
        ),
  }
  return fields
}
