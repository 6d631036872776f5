import type { Definition, Value } from '../vocabulary.ts'
import type { Names } from './names.ts'

/**
 * What the inputs of a node in a graph may be: ComfyUI reads `INPUT_TYPES`, `{"required": {"model": (["a", "b"],
 * {"default": "a"})}}`, and calls the node's own function with a value for each name.
 */
export function inputOf({ owner }: Definition, name: string, names: Names): readonly Value[] {
  if (owner === undefined) return []
  const declared = names.methodsOf(owner, 'INPUT_TYPES').flatMap(one => one.returns)
  const entries = declared.flatMap(valuesIn).flatMap(group => (group.kind === 'table' ? group.entries : []))
  const said = entries.find(entry => entry.key === name)?.value
  const [type, options] = said?.kind === 'list' ? said.items : []
  // What is offered as a list has the default in it.
  if (type?.kind === 'list') return type.items
  return options?.kind === 'table' ? options.entries.filter(one => one.key === 'default').map(one => one.value) : []
}

const valuesIn = (value: Value): readonly Value[] =>
  value.kind === 'table' ? value.entries.map(entry => entry.value) : []
