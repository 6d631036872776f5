import type { Value } from '../../vocabulary.ts'
import { anyOf, partsOf } from './output.ts'
import { readTemplate, type Surroundings } from './word.ts'

interface Part {
  readonly from: number
  readonly to: number
}

/** `$(or $(A),b)`, `$(if $(A),$(A),b)`, `$(foreach m,$(ALL),get $(m);)`: what make puts in the place of it, up to its bracket. */
export function madeOf(at: number, to: number, around: Surroundings): Value | null {
  const { text } = around.source
  const [whole, name] = /^\$[({](or|if|strip|firstword|lastword|foreach)[ \t]+/.exec(text.slice(at, at + 20)) ?? []
  if (whole === undefined || around.dialect !== 'make') return null
  const parts = partsIn(at + whole.length, to, text)
  const place = around.source.place(at, at)
  if (name === 'foreach') return eachOf(parts, around) ?? { kind: 'opaque', place }
  const options = parts.slice(name === 'if' ? 1 : 0).map(part => readTemplate(part.from, part.to, around))
  return { kind: name === 'or' ? 'fallback' : 'choice', options, place: options[0]?.place ?? place }
}

/** What is run with each word of a list. */
function eachOf([name, list, body]: readonly Part[], around: Surroundings): Value | undefined {
  if (!name || !list || !body) return undefined
  const each = anyOf(partsOf(readTemplate(list.from, list.to, around)))
  around.assign?.(around.source.text.slice(name.from, name.to), each, name.from)
  return around.nested(body.from, body.to)
}

/** What stands between commas that are in no bracket of their own, without blanks around it. */
function partsIn(from: number, to: number, text: string): readonly Part[] {
  const ends: number[] = []
  for (let at = from, depth = 0; at < to; at++) {
    if (/[({]/.test(text[at] ?? '')) depth++
    else if (/[)}]/.test(text[at] ?? '')) depth--
    else if (text[at] === ',' && depth === 0) ends.push(at)
  }
  return [...ends, to].flatMap((end, index) => {
    const start = index === 0 ? from : (ends[index - 1] ?? from) + 1
    const inner = text.slice(start, end)
    const first = start + inner.length - inner.trimStart().length
    return inner.trim() === '' ? [] : [{ from: first, to: first + inner.trim().length }]
  })
}
