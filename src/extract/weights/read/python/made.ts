import type { Call, Place, Value } from '../../vocabulary.ts'

/** `OrderedDict([("a", b), …])` is `{"a": b, …}`. */
export function pyMade(call: Call, place: Place): Value {
  const [pairs, second] = /(?:^|\.)(?:OrderedDict|dict)$/.test(call.callee) ? call.positional : []
  const entries = (pairs?.kind === 'list' && !second ? pairs.items : []).map(pair => {
    const [key, value, more] = pair.kind === 'list' ? pair.items : []
    return key?.kind === 'text' && value && !more ? { key: key.text, value, keyPlace: key.place } : null
  })
  return entries.length > 0 && entries.every(one => one !== null)
    ? { kind: 'table', entries, spread: [], place }
    : { kind: 'call', call: withDefault(call), place }
}

/** `field(default_factory=make)` has what `make()` gives as its default. */
function withDefault(call: Call): Call {
  const maker = call.keyword.get('default_factory')
  if (maker?.kind !== 'name' || !/(?:^|\.)field$/i.test(call.callee) || call.keyword.has('default')) return call
  const { path: callee, where, place } = maker
  const made: Call = { callee, positional: [], keyword: new Map(), spread: [], where, place }
  return { ...call, keyword: new Map([...call.keyword, ['default', { kind: 'call', call: made, place }]]) }
}
