import type { Facts } from '../../vocabulary.ts'
import { newLedger } from '../facts.ts'
import { readShell } from '../shell/reader.ts'
import { embed, type Piece, type Source } from '../source.ts'
import { readPython } from './module.ts'

/** What heads a block of Snakemake: its rules, what belongs to one, and what is done around all of them. */
const rule = /^(?:rule|checkpoint)\b[^\n:]*:/gm
const heads =
  /^([ \t]*)((?:(?:rule|checkpoint|module)\b[^\n:]*|on(?:start|success|error)|input|output|params|log|benchmark|resources|threads|priority|conda|container|containerized|envmodules|message|group|wildcard_constraints|shadow|cache|retries|name|shell|run|script|notebook|wrapper|cwl)[ \t]*):/gm

/** One or more strings behind the word that says that they are a command. */
const commands =
  /^[ \t]*shell[ \t]*:\s*((?:[rRfF]{0,2}(?:"""[\s\S]{0,20000}?"""|'''[\s\S]{0,20000}?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')\s*)+)/gm
const strings = /("""|'''|"|')([\s\S]*?)\1/g

/** Snakemake's language: Python with blocks of its own, each as long as one that Python has. */
export function readSnakefile(source: Source): Facts {
  const text = source.text.replace(heads, (_, indent: string, word: string) => `${indent}${'try'.padEnd(word.length)}:`)
  const facts = readPython({ ...source, text })
  return { ...facts, embedded: [...facts.embedded, ...commandsIn(source).map(found => ({ facts: found }))] }
}

function commandsIn(source: Source): readonly Facts[] {
  const starts = [0, ...[...source.text.matchAll(rule)].map(({ index }) => index), source.text.length]
  return [...source.text.matchAll(commands)].map(({ 0: whole, 1: words = '', index }) => {
    const at = index + whole.length - words.length
    const from = starts.findLast(start => start <= index) ?? 0
    const around = source.text.slice(
      from,
      starts.find(start => start > index),
    )
    const pieces = [...words.matchAll(strings)].flatMap(({ 1: quote = '', 2: inner = '', index: start }) =>
      filledIn(inner, at + start + quote.length, { text: around, from }),
    )
    const ledger = newLedger()
    readShell(embed(source, pieces), ledger, { nesting: 1 })
    return ledger
  })
}

/** `{params.model}` is what the rule says of it. */
function filledIn(text: string, from: number, around: Piece): readonly Piece[] {
  return [...text.matchAll(/\{params\.(\w+)\}|[^{]+|\{/g)].map(({ 0: piece, 1: name, index }) => {
    const said = name === undefined ? null : new RegExp(`\\b${name}\\s*=\\s*(["'])([^"'\\n]+)\\1`).exec(around.text)
    const value = said?.[2]
    if (!said || value === undefined) return { text: piece, from: from + index }
    return { text: value, from: around.from + said.index + said[0].length - 1 - value.length }
  })
}
