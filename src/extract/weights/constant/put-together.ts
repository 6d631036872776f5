import { valueRows } from '../../../catalogue/loaders.ts'
import type { Call, Value } from '../vocabulary.ts'
import { byCallee } from './by-callee.ts'
import type { Constants } from './constants.ts'
import { isOfFile, joinedPath } from './joined-path.ts'

const joining = byCallee(valueRows.filter(row => row.joins))

/** What a library makes of several values: `join(a, b)`, `chain(a, b)`, `product(a, b)`, `sorted(a)`; null for other calls. */
export function putTogether(call: Call, constants: Constants): Value | null {
  const { callee, positional, place } = call
  const row = positional.length > 1 ? joining(constants.canonical(call))[0] : undefined
  if (row && (!row.ends || isOfFile(positional.at(-1), constants))) return joinedPath(call, constants)
  // `new URL(path, base)`
  if (callee === 'URL' && positional.length === 2) return { kind: 'join', parts: positional.toReversed(), place }
  const [, of, name = ''] = /^(?:(.+)\.)?(chain|product|joinpath|sorted|reversed|set|frozenset)$/.exec(callee) ?? []
  if (name === '' || (of === undefined && constants.names.isLocal(name))) return null
  if (name === 'joinpath') return of === undefined ? null : pathOf(call, of)
  if (name === 'chain' && isOfLibrary(of)) return { kind: 'join', parts: positional, place }
  const each = positional.map((one): Value => ({ kind: 'item', of: one, key: null, place }))
  if (name === 'product' && isOfLibrary(of))
    return { kind: 'list', items: [{ kind: 'list', items: each, place }], place }
  // In what order its elements stand then, nobody reads here: each stands at any place.
  return of === undefined && /^(?:sorted|reversed|set|frozenset)$/.test(name)
    ? { kind: 'list', items: each.slice(0, 1), place }
    : null
}

const isOfLibrary = (of: string | undefined) => of === undefined || of === 'itertools'

function pathOf({ receiver, positional, where, place }: Call, path: string): Value {
  const of: Value = receiver ?? { kind: 'name', path, where, place }
  return {
    kind: 'join',
    parts: [of, ...positional.flatMap((part): Value[] => [{ kind: 'text', text: '/', place }, part])],
    place,
  }
}
