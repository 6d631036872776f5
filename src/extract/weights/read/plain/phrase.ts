import { isConversion, isWait } from '../../../../catalogue/conversions.ts'
import type { Binding } from '../../vocabulary.ts'
import type { Language } from './languages.ts'
import type { Token } from './tokens.ts'

/** Where the `.name.name` that begins at `index` ends; methods may stand on lines of their own. */
export function chainEnd(
  tokens: readonly Token[],
  index: number,
  { access }: Language,
): { readonly end: number; readonly path: string } {
  const names: string[] = []
  let end = index
  for (;;) {
    let at = end
    while (tokens[at]?.kind === 'newline') at++
    const sign = tokens[at]
    const next = tokens[at + 1]
    // A lone colon is an access only where it clings to both sides: elsewhere it names an argument.
    const clings = sign?.text !== ':' || (sign.to === next?.from && tokens[at - 1]?.to === sign.from)
    if (sign?.kind !== 'mark' || !access.includes(sign.text) || next?.kind !== 'name' || !clings) break
    if (!isWait(next.text)) names.push(next.text)
    end = at + 2
  }
  return { end, path: names.join('.') }
}

/** Behind `<T, U>` or `::<T>` where a call or a path goes on, else the same place. */
export function genericsEnd(tokens: readonly Token[], index: number): number {
  const start = tokens[index]?.text === '::' ? index + 1 : index
  if (tokens[start]?.text !== '<') return index
  let depth = 0
  for (let at = start; at < start + 60; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'text' || /^[;(){}=]$/.test(token.text)) return index
    if (token.text === '<') depth++
    if (token.text === '>' && --depth === 0) return /^(?:[({.]|::)$/.test(tokens[at + 1]?.text ?? '') ? at + 1 : index
  }
  return index
}

/** Does a statement go on over this end of a line? `index` is the first token behind it. */
export function isContinued(tokens: readonly Token[], index: number, { typed, worded }: Language): boolean {
  const before = tokens[index - 2]
  let at = index
  while (tokens[at]?.kind === 'newline') at++
  const next = tokens[at]
  // C puts a long text together of several.
  if (typed && before?.kind === 'text' && next?.kind === 'text') return true
  // The braces of what is declared may begin on a line of their own.
  if (next?.text === '{' && next.kind === 'mark' && !worded && !/^[{}]$/.test(before?.text ?? '{')) return true
  const isOpen = before?.kind === 'mark' && !/^[)\]};,!?>]$/.test(before.text)
  return isOpen || (next?.kind === 'mark' && /^(?:\.|::|->|\?\.|&\.|\+|\|\||\?\?|=|\|>)$/.test(next.text))
}

export function wordsOnly(path: string): boolean {
  return path.split('.').every(isConversion)
}

/** `MODEL.to_string` → `MODEL` */
export function unconverted(path: string): string {
  const dot = path.lastIndexOf('.')
  return dot > 0 && isConversion(path.slice(dot + 1)) ? path.slice(0, dot) : path
}

/**
 * A name that belongs to no function, and is sometimes a constant and sometimes something else, is none; its constants keep
 * a name of their own.
 */
export function steady(bindings: readonly Binding[]): readonly Binding[] {
  const unsteady = new Set<string>()
  const isFree = ({ name, where }: Binding) => where.scope.length === 0 && !name.includes('.')
  for (const [name, same] of Map.groupBy(bindings.filter(isFree), binding => binding.name)) {
    const kinds = new Set(same.map(({ value }) => (value.kind === 'text' ? 'text' : 'other')))
    if (kinds.size > 1) unsteady.add(name)
  }
  return bindings.map(binding =>
    isFree(binding) && unsteady.has(binding.name)
      ? { ...binding, name: `${binding.where.at}().${binding.name}` }
      : binding,
  )
}
