import { textOf } from '../../values.ts'
import type { Source } from '../source.ts'
import type { Draft } from './command.ts'

/** What `set -e`, `set -euo pipefail`, `set -o errexit` and `set +e` say: does a failure end the script? */
export function strictness({ words }: Draft): boolean | null {
  const [program, ...options] = words.map(word => textOf(word.value))
  if (program !== 'set') return null
  const isNamed = (sign: string, option: string, index: number) =>
    option === 'errexit' && new RegExp(`^\\${sign}\\w*o$`).test(options[index - 1] ?? '')
  const says = (sign: string) =>
    options.some((option, index) => new RegExp(`^\\${sign}[a-zA-Z]*e`).test(option) || isNamed(sign, option, index))
  return says('+') ? false : says('-') || null
}

/** A first line that says it: `#!/bin/bash -e`. */
export const isStrictFromStart = (text: string) => /^#![^\n]{0,200}sh\s+-[a-zA-Z]*e/.test(text)

const exits = /^(?:exit|return)$/

const written = String.raw`(?:"(?:[^"\\$\x60]|\\[\s\S]|\$\w|\$\{\w+\})*"|'[^']*'|\$\{\w+\}|[^\s"'\x60;&|(){}<>#]|>&2)+`
const other = String.raw`(?!(?:exit|return|exec|if|for|while|until|case|function|trap|source|eval|break|continue|\.)\s)`
/** `{ echo "no" >&2; exit 1; }`: of what stands in it all is run. */
const exitingGroup = new RegExp(
  String.raw`^\s*\{\s(?:\s*${other}${written}(?:[ \t]+${written})*[ \t]*[;\n])*\s*exit[ \t]+[1-9]\d*\s*;?\s*\}`,
)

/** Does what is run after a failure end the script, and say that it failed? */
export function endsScript({ words, at }: Draft, { text }: Source, isStrict = false): boolean {
  const [program, status] = words.map(word => textOf(word.value))
  if (exitingGroup.test(text.slice(at, at + 1_000))) return true
  return exits.test(program ?? '') && /^[1-9]\d*$/.test(status ?? '') && (program === 'exit' || isStrict)
}

interface Ending {
  readonly isStrict: boolean
  /** A group follows behind `||` that ends the script. */
  readonly isGuarded: boolean
  /** Nothing follows the list: what it comes to is what the script comes to. */
  readonly isLast: boolean
  /** Does a command that is run after a failure end the script? */
  ends(draft: Draft): boolean
}

/**
 * The commands that `&&` and `||` join whose failure ends the script. Of a pipe only the last one's counts. Where others
 * follow behind `&&`, `set -e` lets it pass.
 */
export function fatalIn(list: readonly Draft[], { isStrict, isGuarded, isLast, ends }: Ending): ReadonlySet<Draft> {
  const fatal = new Set<Draft>()
  /** Does what is run instead, after the first `||` behind, end the script? */
  let instead: boolean | null = isGuarded || null
  for (const [back, draft] of list.toReversed().entries()) {
    const next = list[list.length - back]
    const isEnding = instead ?? (isLast || (isStrict && back === 0))
    if (isEnding && !draft.isInGroup && next?.pipe !== draft.pipe) fatal.add(draft)
    if (draft.joint === '||') instead = next?.pipe !== draft.pipe && ends(draft)
  }
  return fatal
}
