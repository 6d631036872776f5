import { type ValueRow, valueRows } from '../../../catalogue/loaders.ts'
import { lastOf } from '../values.ts'
import type { Binding, Call, Value } from '../vocabulary.ts'
import { parted } from './arguments.ts'
import { byCallee } from './by-callee.ts'

const declaring = byCallee(valueRows.filter(row => row.declares))

/** Options of a command line with their defaults: `add_argument('--model', default=…)`. */
export function declaredOptions(calls: readonly Call[]): ReadonlyMap<string, readonly Value[]> {
  const options = new Map<string, Value[]>()
  const declare = (name: string, value: Value) => options.set(name, [...(options.get(name) ?? []), value])
  const usual = new Set<string>()
  let more: Value | undefined
  for (const call of calls) {
    if (/\.set_defaults$/.test(call.callee)) {
      for (const [name, value] of call.keyword) declare(name, value)
      more ??= call.spread[0]
    }
    for (const [name, value] of givenIn(call)) declare(name, value)
    const [row = isOption(call) ? option : undefined] = declaring(call.callee)
    const told = row?.declares?.map(argument => argumentOf(call, argument)).find(one => one !== undefined)
    const value = told && isSomething(told) ? told : choicesOf(call)
    // What an option stands for where it is given alone.
    const alone = call.keyword.get('const')
    if (!row) continue
    for (const one of [value, alone]) if (one) for (const name of namesOf(call, row)) declare(name, one)
    if (value && value === told) for (const name of namesOf(call, row)) usual.add(name)
  }
  // Without a default it may be nothing; what is spread in as defaults may be any.
  for (const [name, [one]] of options) {
    if (one && !usual.has(name)) declare(name, { kind: 'constant', value: null, place: one.place })
    if (more) declare(name, { kind: 'opaque', place: more.place })
  }
  return options
}

const isSomething = (value: Value) => !(value.kind === 'constant' && value.value === null)

/** Without a default an option is any of its choices. */
function choicesOf({ keyword, place }: Call): Value | undefined {
  const type = keyword.get('type')
  const of = type?.kind === 'call' && /(?:^|\.)Choice$/.test(type.call.callee) ? type.call.positional[0] : undefined
  const choices = keyword.get('choices') ?? of
  return choices && { kind: 'item', of: choices, key: null, place }
}

/** `parse_args(["--model", "a/b"])`: a command line that the program writes itself. */
function givenIn({ callee, positional: [first], keyword }: Call): readonly (readonly [string, Value])[] {
  const words = /\.parse_(?:known_)?args$/.test(callee) ? (keyword.get('args') ?? first) : undefined
  const argv = words?.kind === 'list' ? words.items.flatMap(parted) : []
  return argv.flatMap((word, index) => {
    const value = argv[index + 1]
    return word.kind === 'text' && /^--[a-z]/.test(word.text) && value
      ? [[spelled(word.text).replaceAll('-', '_'), value] as const]
      : []
  })
}

const option = { declares: ['default'] } as const

/** Own builders of a command line look alike: `opt('--model', type=str, default='a/b')`. */
const isOption = ({ positional: [first], keyword }: Call) =>
  first?.kind === 'text' && /^--[a-z]/.test(first.text) && keyword.has('default')

function namesOf(call: Call, row: Partial<ValueRow>): readonly string[] {
  const dest = ['dest', 'Name', 'fullName'].flatMap(key => call.keyword.get(key) ?? [])
  const named = dest.length > 0 ? dest : call.positional.slice(0, row.named ?? 4)
  return named.flatMap(name => {
    // `flag.StringVar(&name, "name", …)`, `DEFINE_string(name, …)`
    if (name.kind === 'name' && row.named !== undefined) return [lastOf(name.path)]
    return name.kind === 'text' ? [spelled(name.text).replaceAll('-', '_')] : []
  })
}

/** `--model`, and of `-m, --model <name>` the long one. */
const spelled = (text: string) => /(?:^|,\s*)--([\w-]+)/.exec(text)?.[1] ?? text.replace(/^-+/, '')

export function argumentOf(call: Call, argument: string | number): Value | undefined {
  return typeof argument === 'number' ? call.positional[argument] : call.keyword.get(argument)
}

const getter =
  /^_?(?:get|read|fetch|lookup|pop|setdefault|env)(?:_?(?:string|str|text|value|var|variable|env|environ|config|conf|cfg|setting|option|opt|param|parameter|secret|property|prop|field|attr|or|or_?default|with_default|default|key))*$/i

/** Methods that come to what they are handed where there is nothing to be asked. */
export const alternatives = ['unwrap_or', 'unwrap_or_else', 'orElse', 'orElseGet', 'getOrElse'] as const

const isAlternative = (name: string) => alternatives.some(one => one === name)

/** What `x.orElse(y)`, or a chain of calls with it, comes to where there is no `x`. */
export function alternativeOf({ callee, positional, keyword }: Call): Value | undefined {
  return isAlternative(lastOf(callee)) ? positional[0] : [...keyword].find(([name]) => isAlternative(name))?.[1]
}

/** A variable of the environment with what it is otherwise: by the function that is asked, or by the name as such are called. */
export function variableRead(call: Call): readonly Pick<Binding, 'name' | 'value' | 'where'>[] {
  const [name, given] = call.positional
  const value = given ?? alternativeOf(call)
  // What a test sets is there for the test alone.
  if (name?.kind !== 'text' || !value || value === name || /^monkeypatch\./.test(call.callee)) return []
  const isVariable = /env/i.test(call.callee) || /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(name.text)
  return isVariable ? [{ name: name.text, value, where: call.where }] : []
}

/**
 * `settings.get_string("model.repo", "a/b")`, `ask("Which?", default="a/b")`: whoever is asked, that is given where nobody
 * says anything else.
 */
export function defaultOf(call: Call): Value | undefined {
  const { callee, positional, keyword } = call
  const alternative = alternativeOf(call)
  if (alternative) return alternative
  const named = ['default', 'fallback', 'default_value'].flatMap(name => keyword.get(name) ?? [])[0]
  if (named?.kind === 'text' || !getter.test(lastOf(callee))) return named
  const [key, otherwise] = callee === 'getattr' ? positional.slice(1) : positional
  // Whichever key a table is asked for, that is what it gives for another one.
  if (key?.kind === 'name' && otherwise?.kind === 'text' && lastOf(callee) === 'get') return otherwise
  return key?.kind === 'text' && /^[A-Za-z][\w.:-]*$/.test(key.text) ? (otherwise ?? named) : undefined
}
