import type { Binding, Call, Facts, Text, Value } from '../vocabulary.ts'
import { handingOut, hasRun } from './handed-out.ts'
import type { Names } from './names.ts'

type Name = Extract<Value, { kind: 'name' }>

/** Methods that change what they are called on, as bindings of its keys: `x.update(k=v)`, `Object.assign(x, {k: v})`. */
export function changesOf({ calls, definitions }: Facts): readonly Binding[] {
  const owners = new Map(definitions.map(({ scope, owner }) => [scope, owner]))
  return calls.flatMap(call => {
    const dot = call.callee.lastIndexOf('.')
    const path = (call.receiver && rooted(call.receiver)?.path) ?? call.callee.slice(0, Math.max(0, dot))
    const [first, second] = call.positional
    const bind = (of: string, key: string, value: Value): Binding => ({
      name: `${of}[${key}]`,
      value,
      where: call.where,
    })
    switch (call.callee.slice(dot + 1)) {
      case 'update':
        return [...named(call, path, bind), ...[first ?? [], call.spread].flat().flatMap(of => put(of, path, bind))]
      case 'clear':
      case 'popitem':
        return path === '' ? [] : [bind(path, anyKey, { kind: 'opaque', place: call.place })]
      case 'reverse':
      case 'sort':
      case 'insert':
      case 'remove':
      case 'rotate':
      case 'popleft':
      case 'appendleft':
      case 'shift':
      case 'unshift':
      case 'splice':
      case 'swap':
        return path === '' ? [] : [shuffled(call, path)]
      case 'shuffle':
        return first?.kind === 'name' ? [shuffled(call, first.path)] : []
      case 'setdefault':
        return first?.kind === 'text' && second ? [perhaps(bind(path, first.text, second))] : []
      case 'pop':
      case '__delitem__':
        if (path !== '' && (!first || first.kind === 'constant')) return [shuffled(call, path)]
        return first?.kind === 'text'
          ? [bind(path, first.text, { kind: 'constant', value: null, place: call.place })]
          : []
      case '__setitem__':
        return first?.kind === 'text' && second ? [bind(path, first.text, second)] : []
      case 'setattr':
      case '__setattr__':
        return setAttribute(call, owners.get(call.where.scope.at(-1) ?? -1))
      case 'defineProperty':
        return first && second?.kind === 'text'
          ? put(keyed(second, { kind: 'opaque', place: call.place }), pathIn(first), bind)
          : []
      case 'defineProperties':
        return first && second?.kind === 'table'
          ? second.entries.map(one => bind(pathIn(first), one.key ?? anyKey, { kind: 'opaque', place: call.place }))
          : []
      case 'set':
        if (call.callee !== 'Reflect.set')
          return path !== '' && first && second ? [bind(path, first.kind === 'text' ? first.text : anyKey, second)] : []
        return first && second?.kind === 'text'
          ? put(keyed(second, call.positional[2] ?? second), pathIn(first), bind)
          : []
      case 'assign':
        return first?.kind === 'name' ? call.positional.slice(1).flatMap(one => put(one, first.path, bind)) : []
      default:
        return []
    }
  })
}

/** `rev.push_str("x")`, `rev.gsub!(…)`: a text that is changed where it stands is not read any more. */
export const changedInPlace = (calls: readonly Call[]): readonly Binding[] =>
  calls.flatMap(({ callee, where, place }) => {
    const name = inPlace.exec(callee)?.[1]
    return name === undefined ? [] : [{ name, value: { kind: 'opaque', place }, where, isUnread: true } as const]
  })

const inPlace =
  /^([\w.]+)\.(?:clear|push(?:_str)?|insert(?:_str)?|truncate|replace(?:_range)?|drain|assign|append|prepend|erase|swap|remove\w*|\w+!)$/

/** What only happens where nothing stood there before. */
const perhaps = ({ where, ...binding }: Binding): Binding => ({
  ...binding,
  where: { ...where, branch: [...where.branch, where.at] },
})

/** A list in another order, and perhaps with another element: any of them stands anywhere. */
function shuffled({ positional, where, place, callee }: Call, path: string): Binding {
  const held: Value = { kind: 'item', of: { kind: 'name', path, where, place }, key: null, place }
  const more = callee.endsWith('.insert') ? positional.slice(1) : []
  const any: Value = { kind: 'choice', options: [held, ...more, { kind: 'opaque', place }], place }
  return { name: path, value: { kind: 'list', items: [any], place }, where }
}

const pathIn = (value: Value) => (value.kind === 'name' ? value.path : '')

/** A table of one entry. */
const keyed = ({ text: key, place }: Text, value: Value): Value => ({
  kind: 'table',
  entries: [{ key, value, keyPlace: place }],
  spread: [],
  place,
})

/** `setattr(x, 'k', v)`; in a method of `owner` x may be what it is called on. */
function setAttribute({ positional: [of, key, value], where }: Call, owner = 'self'): readonly Binding[] {
  if (of?.kind !== 'name' || key?.kind !== 'text' || !value) return []
  return [{ name: `${of.path === 'self' ? owner : of.path}.${key.text}`, value, where }]
}

type Bind = (of: string, key: string, value: Value) => Binding

const named = (call: Call, path: string, bind: Bind) => [...call.keyword].map(([key, value]) => bind(path, key, value))

/** In the place of a key: whatever is put in may stand under any. */
export const anyKey = '*'

/** What is put into a variable, key by key where it says its keys. */
function put(value: Value, path: string, bind: Bind): readonly Binding[] {
  if (value.kind !== 'table') return path === '' ? [] : [bind(path, anyKey, value)]
  const own = value.entries.map(({ key, value: one }) => bind(path, key ?? anyKey, one))
  return [...value.spread.flatMap(({ of }) => put(of, path, bind)), ...own]
}

/** A variable, or what a plain way of keys leads to from one: `cfg["model"]`. */
export function rooted(value: Value): Name | undefined {
  if (value.kind === 'name') return value
  if (value.kind !== 'item' || value.key?.kind !== 'text') return undefined
  const of = rooted(value.of)
  return of && { ...of, path: `${of.path}[${value.key.text}]` }
}

const underKey = (of: Value, key: string): Value => ({
  kind: 'item',
  of,
  key: { kind: 'text', text: key, place: of.place },
  place: of.place,
})

/** What was put under a key after the variable got its value; not sure where it may not have happened. */
export function assignedTo(of: Name, key: string, names: Names): { value: Value; isSure: boolean } | undefined {
  const ways = waysTo(of.path)
  const calls = handingOut(ways, names)
  const isPut = names.isPut(key) || names.isPut(anyKey)
  if (calls.length === 0 && !isPut) return undefined
  const since = Math.max(...ways.map(path => names.lookup(path, of.where)[0]?.where.at ?? -1))
  const found = [`${of.path}[${key}]`, `${of.path}.${key}`]
    .flatMap(name => names.lookup(name, of.where))
    .filter(({ where }) => where.at > since)
    .toSorted((a, b) => b.where.at - a.where.at)
  const changes = isPut ? [changedElsewhere, changedAside, changedAsOther] : []
  const handed = changes.flatMap(changed => changed(of, key, names))
  const isSure =
    handed.length === 0 && found.some(({ where }) => where.branch.every((one, level) => of.where.branch[level] === one))
  const last = found[0]?.where.at ?? since
  if (hasRun(calls, isSure ? last : since, of.where, names)) handed.push({ kind: 'opaque', place: of.place })
  const other = names
    .lookup(`${of.path}[${anyKey}]`, of.where)
    .filter(({ where }) => where.at > (isSure ? last : since))
  const options = [...found.map(binding => binding.value), ...handed, ...other.map(({ value }) => underKey(value, key))]
  const [only, second] = options
  if (!only) return undefined
  return {
    value: second ? { kind: 'choice', options, place: only.place } : only,
    isSure: isSure && other.length + handed.length === 0,
  }
}

/** A path and those that it goes through: who puts another table there puts another value under each of its keys. */
const waysTo = (path: string) => [path, ...[...path.matchAll(/\[/g)].map(({ index }) => path.slice(0, index))]

/** A function of this file may change what it sees: `def loosen(): MODEL["revision"] = "main"`. */
const changedAside = (of: Name, key: string, names: Names): readonly Value[] => [
  ...names.aside(`${of.path}[${key}]`, of).map(({ value }) => value),
  ...names.aside(`${of.path}[${anyKey}]`, of).map(({ value }) => underKey(value, key)),
]

/** Who changes it under another name that it was given changes it too: `other = MODEL`. */
const changedAsOther = (of: Name, key: string, names: Names): readonly Value[] =>
  names
    .othersFor(of.path)
    .flatMap(({ name, where }) =>
      [`${name}[${key}]`, `${name}.${key}`].flatMap(path => names.inScope(path, where.scope.at(-1))),
    )
    .map(({ value }) => value)

/** A function of this file may change what it is handed. */
function changedElsewhere(of: Name, key: string, names: Names): readonly Value[] {
  return names.callsWith(of.path).flatMap(call =>
    names.definitionsOf(call.callee).flatMap(definition => {
      const position = call.positional.findIndex(value => value.kind === 'name' && value.path === of.path)
      const parameter = definition.parameters[position]
      return parameter === undefined
        ? []
        : names.inScope(`${parameter}[${key}]`, definition.scope).map(one => one.value)
    }),
  )
}
