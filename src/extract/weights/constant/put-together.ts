import type { Call, Value } from '../vocabulary.ts'
import type { Names } from './names.ts'

/** What Python's library makes of several values: `chain(a, b)`, `product(a, b)`, `path.joinpath(a, b)`; null for other calls. */
export function putTogether(call: Call, names: Names): Value | null {
  const { callee, positional, place } = call
  const [, of, name = ''] = /^(?:(.+)\.)?(chain|product|joinpath)$/.exec(callee) ?? []
  if (name === '' || (of === undefined && names.isLocal(name))) return null
  if (name === 'joinpath') return of === undefined ? null : pathOf(call, of)
  if (of !== undefined && of !== 'itertools') return null
  if (name === 'chain') return { kind: 'join', parts: positional, place }
  const row = positional.map((one): Value => ({ kind: 'item', of: one, key: null, place }))
  return { kind: 'list', items: [{ kind: 'list', items: row, place }], place }
}

function pathOf({ receiver, positional, where, place }: Call, path: string): Value {
  const of: Value = receiver ?? { kind: 'name', path, where, place }
  return {
    kind: 'join',
    parts: [of, ...positional.flatMap((part): Value[] => [{ kind: 'text', text: '/', place }, part])],
    place,
  }
}
