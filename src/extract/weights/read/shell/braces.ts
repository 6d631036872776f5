import type { Text, Value } from '../../vocabulary.ts'
import type { Source } from '../source.ts'
import { isWindows, type Surroundings, type Word } from './word.ts'

/** More words than this out of one are left as they are written. */
const mostWords = 64

/** `{a,b}`, `{1..3}`, with no braces in it; two of them are a template's. */
const braces = /(?<![{$])\{([^{}\s]*,[^{}\s]*|-?\d{1,6}\.\.-?\d{1,6}|[a-z]\.\.[a-z])\}(?!\})/

/** The words that a shell makes of `model-{1..3}.bin` and `{a,b}`, and a downloader of an address in quotes. */
export function unfolded(word: Word, { source, dialect }: Surroundings): readonly Word[] {
  if (isWindows(dialect) || !isBare(word, source)) return [word]
  const parts = word.value.kind === 'join' ? word.value.parts : [word.value]
  let found: readonly (readonly Value[])[] = [[]]
  for (const part of parts) {
    const options = part.kind === 'text' ? optionsOf(part) : [part]
    found = found.flatMap(before => options.map(option => [...before, option]))
    if (found.length > mostWords) return [word]
  }
  const [only, second] = found
  if (only && !second) return [word]
  return found.map(([first, ...rest]): Word => {
    const { place } = word.value
    return {
      ...word,
      value: first && rest.length === 0 ? first : { kind: 'join', parts: first ? [first, ...rest] : [], place },
    }
  })
}

const isBare = ({ from, to }: Word, { text }: Source) => {
  const raw = text.slice(from, Math.min(to, from + 2_000))
  return braces.test(raw) && (!/["'`\\]/.test(raw) || /^(["'])https?:[^"'`\\]*\1$/.test(raw))
}

function optionsOf({ text, place }: Text): readonly Text[] {
  let texts: readonly string[] = [text]
  while (texts.length <= mostWords) {
    const next = texts.flatMap(one => {
      const [whole, inner = ''] = braces.exec(one) ?? []
      return whole === undefined ? [one] : itemsIn(inner).map(item => one.replace(whole, () => item))
    })
    if (next.length === texts.length && next.every((one, index) => one === texts[index])) break
    texts = next
  }
  return texts.map(one => ({ kind: 'text', text: one, place }))
}

function itemsIn(inner: string): readonly string[] {
  const [, first = '', last = ''] = /^([^,]+)\.\.([^,]+)$/.exec(inner) ?? []
  if (first === '') return inner.split(',')
  const isNumber = /\d/.test(first)
  const [from, to] = isNumber ? [Number(first), Number(last)] : [first.charCodeAt(0), last.charCodeAt(0)]
  const count = Math.min(Math.abs(to - from), mostWords + 1)
  const width = /^0\d/.test(first) ? first.length : 0
  return Array.from({ length: count + 1 }, (_, index) => {
    const one = from <= to ? from + index : from - index
    return isNumber ? String(one).padStart(width, '0') : String.fromCharCode(one)
  })
}
