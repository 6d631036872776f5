import { leavesAsWritten } from '../../../catalogue/decorators.ts'
import { isCommitId } from '../../../model/index.ts'
import { lastOf, ownerOf } from '../values.ts'
import type { Call, Definition, Facts, Value } from '../vocabulary.ts'

/** What a decorator, or a class of classes, is bound to in our words: `f.__decorator__`. */
const decorated = /^(.+)\.__decorator__$/

/**
 * Functions (`f`, `A.f`) and classes that are not what is written: a decorator, a metaclass or a call that nobody here knows
 * makes something else of them, or they say themselves what is found in them.
 */
export function wrappedIn(facts: Facts): ReadonlySet<string> {
  const { bindings, definitions } = facts
  const own = new Set(definitions.map(one => one.name))
  const wrapped = bindings.flatMap(({ name, value }) => {
    const of = decorated.exec(name)?.[1]
    if (value.kind !== 'call') return []
    if (of !== undefined && validating.test(value.call.callee) && isMaking(of, facts)) return [ownerOf(of)]
    if (of !== undefined) return isPlain(value.call, facts) ? [] : [of]
    // `load = other(load)`
    return own.has(name) && value.call.positional.some(one => one.kind === 'name' && one.path === name) ? [name] : []
  })
  const containers = new Set(bindings.flatMap(({ name, value }) => (isContainer(name, value) ? [ownerOf(name)] : [])))
  const strange = definitions.flatMap(({ name, owner }) =>
    owner !== undefined && (deciding.test(name) || containers.has(owner)) ? [owner] : [],
  )
  return new Set([...wrapped, ...strange, ...importedOver(facts)])
}

/** `@field_validator("rev")` above a method: what it gives is what the field has. */
const validating = /(?:^|\.)(?:\w*validator|validates)$/

/** May a commit of the file be another one behind it: does it give anything but what it was handed? */
function isMaking(path: string, { bindings, definitions, texts }: Facts): boolean {
  if (!texts.some(({ text }) => isCommitId(text))) return false
  return definitions.some(({ name, owner, parameters: [first], returns, scope }) => {
    const isOwn = (of: string) => of === first || of === owner
    return (
      `${owner}.${name}` === path &&
      (returns.some(one => one.kind !== 'name' || (!/^(?:self|cls)$/.test(one.path) && one.path !== first)) ||
        bindings.some(one => one.where.scope.at(-1) === scope && isOwn(/^\w+/.exec(one.name)?.[0] ?? '')))
    )
  })
}

/** Functions and classes in whose place another file puts its own. */
function importedOver({ bindings, definitions }: Facts): readonly string[] {
  const fields = bindings.flatMap(({ name, where }) =>
    /^\w+\.\w+$/.test(name) ? [[ownerOf(name), where.at] as const] : [],
  )
  const own = definitions.map(({ name, owner, where }) => [owner ?? name, where.at] as const)
  const first = new Map([...fields, ...own].toSorted(([, a], [, b]) => b - a))
  return bindings.flatMap(({ name, imported, where }) =>
    imported !== undefined && (first.get(name) ?? where.at) < where.at ? [name] : [],
  )
}

/** Methods by which a class says what is in it, whatever else is written there. */
const deciding = /^__(?:getattribute|new|setattr|init_subclass|set_name)__$/

/** A class that is itself a text or a table: with methods of its own it may be another one. */
const isContainer = (name: string, value: Value) =>
  name.endsWith('.__base__') &&
  value.kind === 'name' &&
  /^(?:dict|str|list|tuple|set|OrderedDict|defaultdict|User(?:Dict|String|List)|SimpleNamespace)$/.test(
    lastOf(value.path),
  )

function isPlain(call: Call, facts: Facts): boolean {
  const path = pathOf(call.callee, facts)
  const own = facts.definitions.filter(one => one.name === path && one.owner === undefined)
  return own.length > 0 ? own.every(one => handsOn(one, facts)) : leavesAsWritten(path)
}

/** With the import written out, or the one of what an instance was made by: `app.get` of `app = FastAPI()`. */
function pathOf(callee: string, facts: Facts, depth = 0): string {
  const [first = '', ...rest] = callee.split('.')
  const root = first.replace(/\W+$/, '')
  const imported = facts.imports.find(one => one.alias === root)
  if (imported) return [imported.module, ...(imported.name === null ? [] : [imported.name]), ...rest].join('.')
  const made = facts.bindings.findLast(one => one.name === root && one.value.kind !== 'opaque')?.value
  const by = made?.kind === 'call' ? made.call.callee : made?.kind === 'name' ? made.path : root
  return by === root || depth > 4 ? callee : pathOf([by, ...rest].join('.'), facts, depth + 1)
}

/** A decorator of this file whose function runs the other one with all that it is handed, and with nothing else. */
function handsOn({ scope }: Definition, { calls, bindings, definitions }: Facts): boolean {
  const inside = definitions.filter(one => one.scope === scope || one.where.scope.includes(scope))
  const functions = new Set(inside.flatMap(one => one.parameters))
  const runs = calls.filter(one => one.where.scope.includes(scope) && functions.has(one.callee))
  const named = bindings.filter(one => one.where.scope.includes(scope)).map(one => one.name)
  const isTouched = (name: string) =>
    named.some(one => one === name || one.startsWith(`${name}[`)) ||
    calls.some(
      ({ callee, where, positional }) =>
        where.scope.includes(scope) &&
        (callee.startsWith(`${name}.`) || positional.some(one => one.kind === 'name' && one.path === name)),
    )
  return runs.length > 0 && runs.every(one => isWhole(one, inside, isTouched))
}

/** `f(*args, **kwargs)`, and in front of them what the function around is handed first. */
function isWhole(
  { positional, keyword, spread, where }: Call,
  inside: readonly Definition[],
  isTouched: (name: string) => boolean,
): boolean {
  const own = inside.find(one => one.scope === where.scope.at(-1))
  const [rest, ...more] = spread
  const front = positional.slice(0, -1)
  const all = positional.at(-1)
  return (
    keyword.size === 0 &&
    more.length === 0 &&
    rest?.kind === 'name' &&
    rest.path === own?.rest &&
    all?.kind === 'item' &&
    all.key === null &&
    all.of.kind === 'name' &&
    front.every((one, index) => one.kind === 'name' && one.path === own.parameters[index]) &&
    own.parameters.length === front.length &&
    ![rest.path, all.of.path].some(isTouched)
  )
}
