import type { Found } from '../../constant/concrete.ts'
import type { Constants } from '../../constant/constants.ts'
import { glue, partOf } from '../../values.ts'
import type { Text, Value } from '../../vocabulary.ts'

const maxStarts = 40
/** Names that are set anew from one another lead to very many: of so many values it is asked how they begin. */
const maxAsked = 200

/** All but what is asked with it, such as a token; or as far as the revision, with which everything but the file is told. */
const whole = /^https?:\/\/[^\s?#]+(?:(?=\?)|\/resolve\/[^/\s?#]+(?=\/))/

/** Of a name at a hub, where nobody knows at which revision. */
const unpinned = /^https?:\/\/(?:huggingface\.co|hf\.co|hf-mirror\.com)\/[^/\s]+\/[^/\s]+\/resolve\/$/

/** Addresses of which only the file is not known, or a token: `https://…/ns/name/resolve/main/$FILE`, `https://…?key=$KEY`. */
export function openAddresses(value: Value, constants: Constants): readonly Found[] {
  return startsOf(value, constants, new Set()).flatMap(({ text, via }) => {
    const address = (whole.exec(text.text) ?? unpinned.exec(text.text))?.[0]
    return address ? [{ value: partOf(text, 0, address.length), via }] : []
  })
}

interface Start {
  readonly text: Text
  readonly via: Found['via']
}

/** What is known of the beginning of a text; each value is `asked` once. */
function startsOf(value: Value, constants: Constants, asked: Set<Value>): readonly Start[] {
  if (asked.size >= maxAsked || asked.has(value)) return []
  asked.add(value)
  if (value.kind === 'name') {
    const bound = constants.names.lookup(value.path, value.where)
    return bound.flatMap(one => startsOf(one.value, constants, asked)).slice(0, maxStarts)
  }
  if (value.kind === 'choice' || value.kind === 'fallback')
    return value.options.flatMap(one => startsOf(one, constants, asked)).slice(0, maxStarts)
  if (value.kind !== 'join') return []
  let starts: readonly Start[] = [{ text: { kind: 'text', text: '', place: value.place }, via: new Map() }]
  const ended: Start[] = []
  for (const part of value.parts) {
    const next = starts.flatMap(start =>
      constants.expand(part, start.via).flatMap(found => {
        const longer = glue(start.text, found.value)
        if (longer.kind === 'text') return [{ text: longer, via: found.via }]
        // What may be something else as well is not known from there on, whatever else it may be.
        ended.push(start)
        return []
      }),
    )
    if (next.length === 0) break
    starts = next.slice(0, maxStarts)
  }
  return [...starts, ...ended].slice(0, maxStarts)
}
