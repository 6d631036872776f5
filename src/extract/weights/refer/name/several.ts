import { tail } from '../../values.ts'
import type { Value } from '../../vocabulary.ts'

/** A text of more UTF-16 units is no list of a few names. */
const maxNames = 2_000

/** Names with a namespace or a tag, one after the other. */
const several = /^[\w.-]+[/:][\w.-]+(?:[\s,;]+[\w.-]+[/:][\w.-]+)+$/

/** `MODELS="a/b c:d"` is several names, where each of its words may be one. */
export function namesIn(value: Value): readonly Value[] {
  if (value.kind !== 'text' || value.text.length > maxNames || !several.test(value.text.trim())) return [value]
  return [...value.text.matchAll(/[^\s,;]+/g)].map(({ 0: word, index }) => tail(value, index, word))
}
