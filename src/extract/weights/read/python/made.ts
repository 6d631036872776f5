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
    : { kind: 'call', call, place }
}
