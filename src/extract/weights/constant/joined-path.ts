import type { Call, Value } from '../vocabulary.ts'
import type { Constants } from './constants.ts'

/** Where the program itself lies, runs, or keeps what is its user's: what is named from there is named as if it were written alone. */
const here = /^(?:__dirname|import\.meta\.dirname)$/
const givingHere = /(?:^|\.)(?:cwd|getcwd|homedir|dirname)$/

/** `path.join(a, "b")`: the names of a path with the sign between them. */
export function joinedPath({ positional, place }: Call, constants: Constants): Value {
  const [first] = positional
  const parts = first && isHere(first, constants) ? positional.slice(1) : positional
  return {
    kind: 'join',
    parts: parts.flatMap((part, index): readonly Value[] => {
      const before = parts[index - 1]
      const isParted = index === 0 || (before?.kind === 'text' && before.text.endsWith('/'))
      return isParted ? [part] : [{ kind: 'text', text: '/', place }, part]
    }),
    place,
  }
}

function isHere(value: Value, constants: Constants): boolean {
  if (value.kind === 'name' && here.test(value.path)) return true
  return constants.expand(value).every(({ value: one }) => one.kind === 'call' && givingHere.test(one.call.callee))
}
