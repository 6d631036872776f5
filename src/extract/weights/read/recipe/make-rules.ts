import type { Facts, Value, Where } from '../../vocabulary.ts'
import { embeddedFacts, languageOfText } from '../documents.ts'
import { environment } from '../environment.ts'
import { type Ledger, newLedger } from '../facts.ts'
import { readShell } from '../shell/reader.ts'
import { readTemplate, type Surroundings } from '../shell/word.ts'
import { embed, type Piece, type Source } from '../source.ts'

const assignment = /^(?:export\s+|override\s+)*([A-Za-z_][\w.-]*)\s*(?:[:?+!]{0,3}=)[^\S\n]*/
const forTarget = /^[^\s#=:][^#=:]*:\s*(?:export\s+)?([A-Za-z_]\w*)\s*[:?+]?=[^\S\n]*/

/** Reads a Makefile or justfile: variables, which count as their last value, and the scripts of the rules. */
export function readMakefile(source: Source): Facts {
  const ledger = newLedger()
  const lines = linesOf(source.text)
  let recipe: Piece[] = []
  let target: readonly number[] = []
  const targets = new Map<string, number>()
  let isDefined = false
  const close = () => {
    const [first] = recipe
    const language = first && languageOfText(first.text)
    const facts = language && language !== 'shell' ? embeddedFacts(language, embed(source, recipe), 1) : null
    if (facts) ledger.embedded.push({ facts })
    else if (first) readShell(embed(source, recipe), ledger, { dialect: 'make', scope: target })
    recipe = []
  }
  for (const { from, to } of lines) {
    const text = source.text.slice(from, to)
    // `define NAME` … `endef`: lines for recipes.
    if (/^(?:define|endef)\b/.test(text)) {
      close()
      isDefined = text.startsWith('define')
      continue
    }
    if (/^(?:\t| {2,})\S/.test(text) || isDefined) {
      const skip = indentOf(text, recipe[0], source)
      // A dash says that make goes on.
      const isForgiven = /^\s*[@+]*-/.test(text.slice(0, skip))
      recipe.push({ text: text.slice(skip), from: from + skip }, { text: isForgiven ? ' || true\n' : '\n', from: to })
      continue
    }
    if (text.trim() !== '') close()
    const name = /^([^\s#=:][^#=:]*?)\s*:(?!=)/.exec(text)?.[1]
    if (name !== undefined) {
      targets.set(name, targets.get(name) ?? from)
      target = [targets.get(name) ?? from]
      const inline = /^[^=;]*?:(?!=)[^=;]*;/.exec(text)?.[0].length
      if (inline !== undefined) recipe.push({ text: text.slice(inline), from: from + inline }, { text: '\n', from: to })
    }
    if (parametersOf(text, from, { source, ledger })) target = [from]
    const own = assignment.exec(text)
    const match = own ?? forTarget.exec(text)
    if (match) bind(match[1] ?? '', [from + match[0].length, to], own ? [] : target, { source, ledger })
    else if (text.startsWith('#')) ledger.remarks.push({ kind: 'text', text, place: source.place(from, to) })
  }
  close()
  handOver(ledger, targets)
  ledger.mappings.push(...environment(ledger.bindings, source.place(0, 0)))
  return ledger
}

/** A recipe of just may be a program of its own, whose indentation counts from its first line. */
function indentOf(text: string, first: Piece | undefined, source: Source): number {
  const skip = /^\s*[@+-]*/.exec(text)?.[0].length ?? 0
  if (!first?.text.startsWith('#!')) return skip
  const start = source.text.lastIndexOf('\n', first.from) + 1
  return Math.min(first.from - start, /^\s*/.exec(text)?.[0].length ?? 0)
}

/** `serve model="a" *rest:`: a recipe of just, whose parameters have defaults. */
function parametersOf(text: string, from: number, to: { readonly source: Source; readonly ledger: Ledger }): boolean {
  const head = /^@?[A-Za-z_][\w-]*((?:\s+[*+$]?[A-Za-z_]\w*(?:=(?:"[^"]*"|'[^']*'|[\w./:-]+))?)+)\s*:(?!=)/.exec(
    text.slice(0, 2000),
  )
  if (!head?.[1]?.includes('=')) return false
  const start = head[0].indexOf(head[1])
  for (const { 0: whole, 1: name = '', index } of head[1].matchAll(/(\w+)=(?:"[^"]*"|'[^']*'|[\w./:-]+)/g)) {
    const at = from + start + index
    bind(name, [at + name.length + 1, at + whole.length], [from], to)
  }
  return true
}

/** `$(MAKE) target NAME=value`: what the recipe of that target finds, when it is called like this. */
function handOver(ledger: Ledger, targets: ReadonlyMap<string, number>): void {
  for (const { argv } of ledger.commands) {
    const [program] = argv
    const isMake =
      program?.kind === 'name' ? program.path === 'MAKE' : program?.kind === 'text' && program.text === 'make'
    const words = isMake ? argv.flatMap(word => (word.kind === 'text' ? [word] : [])) : []
    const target = words.map(word => targets.get(word.text)).find(at => at !== undefined)
    for (const { text, place } of target === undefined ? [] : words) {
      const name = /^([A-Za-z_]\w*)=/.exec(text)
      if (!name?.[1] || target === undefined) continue
      const from = name[0].length
      const value: Value = {
        kind: 'text',
        text: text.slice(from),
        place: { ...place, column: place.column + from, offset: place.offset + from },
      }
      ledger.bindings.push({ name: name[1], value, where: { at: -1, scope: [target], branch: [place.offset] } })
    }
  }
}

/** Lines, with those that a backslash joins as one. */
function linesOf(text: string): readonly { readonly from: number; readonly to: number }[] {
  const lines: { from: number; to: number }[] = []
  let from = 0
  while (from < text.length) {
    let end = text.indexOf('\n', from)
    while (end !== -1 && /\\\r?$/.test(text.slice(Math.max(from, end - 2), end))) end = text.indexOf('\n', end + 1)
    const to = end === -1 ? text.length : end
    lines.push({ from, to })
    from = to + 1
  }
  return lines
}

/** Variables of make hold when they are used, wherever they are set: the last one counts everywhere. */
function bind(
  name: string,
  [from, to]: readonly [number, number],
  scope: readonly number[],
  { source, ledger }: { readonly source: Source; readonly ledger: Ledger },
): void {
  const where: Where = { at: -1, scope, branch: [] }
  const around: Surroundings = { source, dialect: 'make', where: () => ({ ...where, at: 0 }), nested: () => undefined }
  const raw = source.text
    .slice(from, to)
    .replace(/\s+#.*$/s, '')
    .trimEnd()
  const [, before = '', , otherwise] =
    /^(env(?:_var_or_default)?\(\s*(["'])\w+\2\s*,\s*)(["'][^"']*["'])\s*\)$/.exec(raw) ?? []
  const said = otherwise ?? raw
  const start = from + before.length
  const quoted = /^(["'])([\s\S]*)\1$/.test(said) ? 1 : 0
  const value: Value = readTemplate(start + quoted, start + said.length - quoted, around)
  if (value.kind === 'text') ledger.texts.push(value)
  ledger.bindings.push({ name, value: words(value, source, from), where })
}

/** `MODELS = a b c` is a list when it is looped over. */
function words(value: Value, source: Source, from: number): Value {
  if (value.kind !== 'text' || !/\S\s+\S/.test(value.text)) return value
  const items = [...value.text.matchAll(/[^\s\\]+/g)].map((match): Value => {
    const start = from + source.text.slice(from).indexOf(match[0], match.index)
    return { kind: 'text', text: match[0], place: source.place(start, start + match[0].length) }
  })
  return { kind: 'list', items, place: value.place }
}
