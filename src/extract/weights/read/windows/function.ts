import { textOf } from '../../values.ts'
import type { Command, Value } from '../../vocabulary.ts'
import type { Ledger } from '../facts.ts'
import type { ShBlocks } from '../shell/blocks.ts'
import type { Surroundings } from '../shell/word.ts'
import { valueAt } from './value.ts'

interface Reading extends Surroundings {
  readonly blocks: ShBlocks
  readonly ledger: Ledger
}

interface Parameter {
  readonly name: string
  readonly initial?: Value
}

const head = /^function\s+(?:global:|script:)?([A-Za-z_][\w-]*)\s*/i
/** Up to the parameters, if they stand there and not behind the name. */
const opening = /^\s*\{(?:\s|#[^\n]*|<#[\s\S]*?#>|\[\w+\([^()]*\)\])*(param\s*\()?/i

/** `function Get-It([string]$Name) {`, `function Get-It { param([string]$Name = "a")`: opens it; what is read goes on there. */
export function openFunction(at: number, end: number, reading: Reading): number | null {
  const { text } = reading.source
  const found = head.exec(text.slice(at, Math.min(end, at + 200)))
  if (!found?.[1]) return null
  const from = at + found[0].length
  const beside = text[from] === '(' ? parametersAt(from + 1, end, reading) : { parameters: [], to: from }
  const open = opening.exec(text.slice(beside.to, Math.min(end, beside.to + 3_000)))
  if (!open) return null
  const body = beside.to + open[0].length
  const inside = open[1] ? parametersAt(body, end, reading) : { parameters: [], to: body }
  define(found[1], at, [...beside.parameters, ...inside.parameters], reading)
  reading.blocks.keyword('{', reading.source.offset(body))
  return inside.to
}

function define(name: string, at: number, parameters: readonly Parameter[], { blocks, ledger, source }: Reading): void {
  const place = source.place(at, at)
  const value: Value = { kind: 'text', text: name, place }
  blocks.define(
    { value, from: at, to: at },
    parameters.map(one => one.name),
  )
  const where = { at: place.offset, scope: blocks.where(at).scope, branch: [] }
  for (const one of parameters) if (one.initial) ledger.bindings.push({ name: one.name, value: one.initial, where })
}

/** More than this, in UTF-16 units, no list of parameters takes. */
const longest = 4_000

/** Names and defaults, up to the bracket that closes; what stands in brackets of its own says something of them. */
function parametersAt(from: number, limit: number, around: Surroundings) {
  const { text } = around.source
  const end = Math.min(limit, from + longest)
  const parameters: Parameter[] = []
  let at = from
  for (let depth = 0; at < end && (depth > 0 || text[at] !== ')'); ) {
    const ahead = text.slice(at, Math.min(end, at + 200))
    const own = depth === 0 ? /^\$(\w+)\s*(=\s*)?/.exec(ahead) : null
    const initial = own?.[2] ? valueAt(at + own[0].length, end, around) : null
    if (own?.[1]) parameters.push({ name: own[1], ...(initial && { initial: initial.value }) })
    if (/^[([]/.test(ahead)) depth++
    else if (/^[)\]]/.test(ahead)) depth--
    at = initial?.to ?? at + (own ?? /^(?:#[^\n]*|"[^"]*"|'[^']*'|[^$()[\]#"']+|[\s\S])/.exec(ahead) ?? ' ')[0].length
  }
  return { parameters, to: at + 1 }
}

/** `Get-It -Name "a" b` */
export function calledWith({ argv }: Command) {
  const keyword = new Map<string, Value>()
  const positional: Value[] = []
  for (let index = 1; index < argv.length; index++) {
    const [word, next] = [argv[index], argv[index + 1]]
    const name = /^-([A-Za-z]\w*):?$/.exec(textOf(word))?.[1]
    if (name !== undefined && next && !textOf(next).startsWith('-')) {
      keyword.set(name, next)
      index++
    } else if (word && name === undefined) positional.push(word)
  }
  return { keyword, positional }
}
