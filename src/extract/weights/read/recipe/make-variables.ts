import type { Value, Where } from '../../vocabulary.ts'
import type { Ledger } from '../facts.ts'
import { readTemplate, type Surroundings } from '../shell/word.ts'
import { type Source, verbatim } from '../source.ts'

interface Into {
  readonly source: Source
  readonly ledger: Ledger
}

/** Variables of make hold when they are used, wherever they are set: the last one counts everywhere. */
export function bindVariable(
  name: string,
  [from, to]: readonly [number, number],
  scope: readonly number[],
  { source, ledger }: Into,
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
    return verbatim(source, start, start + match[0].length)
  })
  return { kind: 'list', items, place: value.place }
}

/** `serve model="a" *rest:`: a recipe of just, whose parameters have defaults. Says whether it is one. */
export function bindParameters(text: string, from: number, into: Into): boolean {
  const head = /^@?[A-Za-z_][\w-]*((?:\s+[*+$]?[A-Za-z_]\w*(?:=(?:"[^"]*"|'[^']*'|[\w./:-]+))?)+)\s*:(?!=)/.exec(
    text.slice(0, 2000),
  )
  if (!head?.[1]?.includes('=')) return false
  const start = head[0].indexOf(head[1])
  for (const { 0: whole, 1: name = '', index } of head[1].matchAll(/(\w+)=(?:"[^"]*"|'[^']*'|[\w./:-]+)/g)) {
    const at = from + start + index
    const said = whole.slice(name.length + 1)
    const place = into.source.place(at, at + whole.length)
    const value: Value = { kind: 'name', path: said, where: { at: 0, scope: [], branch: [] }, place }
    // Without quotes it is a variable's name.
    if (/^[A-Za-z_]\w*$/.test(said))
      into.ledger.bindings.push({ name, value, where: { at: -1, scope: [from], branch: [] } })
    else bindVariable(name, [at + name.length + 1, at + whole.length], [from], into)
  }
  return true
}

/** `$(MAKE) target NAME=value`: what the recipe of that target finds, when it is called like this. */
export function handOver(ledger: Ledger, targets: ReadonlyMap<string, number>): void {
  for (const { argv } of ledger.commands) {
    const [program] = argv
    const isMake =
      program?.kind === 'name' ? program.path === 'MAKE' : program?.kind === 'text' && program.text === 'make'
    const given = isMake ? argv.flatMap(word => (word.kind === 'text' ? [word] : [])) : []
    const target = given.map(word => targets.get(word.text)).find(at => at !== undefined)
    for (const { text, place } of target === undefined ? [] : given) {
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
