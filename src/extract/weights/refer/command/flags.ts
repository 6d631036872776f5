import type { CompiledLoader } from '../../../../catalogue/loaders.ts'
import { tail, textOf } from '../../values.ts'
import type { Place, Value } from '../../vocabulary.ts'
import { namesIn } from '../name/several.ts'

interface Flag {
  /** As written. */
  readonly name: string
  readonly value: Value
}

/** Parsers of command lines take `--model_path` for `--model-path`. */
export const spelled = (flag: string) => (flag.startsWith('--') ? flag.replaceAll('_', '-') : flag)

/** Switches of one letter may stand together: `-fsSL`. */
function isSwitch(text: string, switches: readonly string[]): boolean {
  const letters = /^-[^-]{2,}$/.test(text) ? [...text.slice(1)] : []
  if (letters.length > 0 && letters.every(letter => switches.includes(`-${letter}`))) return true
  return switches.some(one => spelled(one) === spelled(text))
}

/** Of a flag that stands there twice the last one counts; some take several values, and every one of them. */
export function splitFlags(words: readonly Value[], { switches, lists }: CompiledLoader) {
  const positional: Value[] = []
  const flags = new Map<string, Flag>()
  const isList = (name: string) => lists.some(one => spelled(one) === spelled(name))
  const set = (name: string, values: readonly Value[], place: Place) => {
    const before = isList(name) ? flags.get(spelled(name))?.value : undefined
    const given = isList(name) ? values.flatMap(namesIn) : values
    const items = [...(before?.kind === 'list' ? before.items : before ? [before] : []), ...given]
    const [only, second] = items
    if (only) flags.set(spelled(name), { name, value: second ? { kind: 'list', items, place } : only })
  }
  for (let index = 0; index < words.length; index++) {
    const token = words[index]
    if (!token) continue
    const text = textOf(token)
    const { place } = token
    if (text === '--') {
      positional.push(...words.slice(index + 1))
      break
    }
    if (!text.startsWith('-') || text === '-') {
      positional.push(withoutCredentials(token))
      continue
    }
    const equals = text.indexOf('=')
    const name = equals === -1 ? text : text.slice(0, equals)
    const next = words[index + 1]
    if (equals !== -1) set(name, [unquoted(tail(token, equals + 1))], place)
    else if (!next || isFlag(next) || isSwitch(text, switches))
      set(name, [{ kind: 'constant', value: true, place }], place)
    else {
      const end = isList(name) ? words.findIndex((word, at) => at > index && isFlag(word)) : index + 2
      set(name, words.slice(index + 1, end === -1 ? words.length : end), place)
      index = (end === -1 ? words.length : end) - 1
    }
  }
  return { positional, flags }
}

/** `https://$USER:$TOKEN@host/…`: who asks does not change what is asked for. */
function withoutCredentials(token: Value): Value {
  if (token.kind !== 'join') return token
  const [scheme, ...rest] = token.parts
  const host = rest.findIndex(part => part.kind === 'text' && /^[^/\s]*@[\w.-]+\//.test(part.text))
  const named = rest[host]
  if (scheme?.kind !== 'text' || !/^https?:\/\/[^/@]*$/.test(scheme.text) || named?.kind !== 'text') return token
  const address = tail(named, named.text.indexOf('@') + 1)
  return {
    ...token,
    parts: [
      ...(address.kind === 'text' ? [{ ...address, text: `https://${address.text}` }] : []),
      ...rest.slice(host + 1),
    ],
  }
}

const isFlag = (word: Value) => word.kind === 'text' && /^-(?!\d)/.test(word.text)

/** What a table holds that PowerShell's flags are handed in a variable. */
export function behindFlag(argument: string, flags: ReadonlyMap<string, Flag>): Value | undefined {
  const [, flag = '', key = ''] = /^(-[A-Z]\w*)\.(\w+)$/.exec(argument) ?? []
  const of = flags.get(flag)?.value
  if (of?.kind !== 'name') return undefined
  return { kind: 'item', of, key: { kind: 'text', text: key, place: of.place }, place: of.place }
}

/** `--model_args.revision` looks into `pretrained=a,revision=b`, `--speculative-config.model` into JSON. */
export function insideFlag(argument: string, flags: ReadonlyMap<string, Flag>): Value | undefined {
  const dot = argument.indexOf('.')
  const outer = dot === -1 ? undefined : flags.get(spelled(argument.slice(0, dot)))
  return outer && inside(outer.value, argument.slice(dot + 1))
}

/** What a text of settings says of one of them; in a text put together, a part that stands alone behind the name. */
export function inside(outer: Value, name: string): Value | undefined {
  const parts = outer.kind === 'join' ? outer.parts : [outer]
  for (const [index, part] of parts.entries()) {
    if (part.kind !== 'text') continue
    const match = new RegExp(
      `(?:(?:^|,)${name}=|"${name}"\\s*:\\s*"|[{,]\\s*${name}\\s*:\\s*(?![\\s"]))([^,"}]*)`,
    ).exec(part.text)
    if (match?.[1] === undefined) continue
    const next = match.index + match[0].length === part.text.length ? parts[index + 1] : undefined
    const rest = tail(part, match.index + match[0].length - match[1].length, match[1])
    return next ? { kind: 'join', parts: match[1] === '' ? [next] : [rest, next], place: next.place } : rest
  }
  return undefined
}

/** `--model="a"` as a word: YAML keeps quotes that do not begin the word. */
export function unquoted(value: Value): Value {
  const inner = value.kind === 'text' ? /^(["'])(.+)\1$/s.exec(value.text)?.[2] : undefined
  return inner === undefined ? value : tail(value, 1, inner)
}
