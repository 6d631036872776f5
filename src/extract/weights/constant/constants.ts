import type { ValueRow } from '../../../catalogue/loaders.ts'
import type { Binding, Call, Facts, Value, Where } from '../vocabulary.ts'
import { Callees } from './callees.ts'
import { type Concrete, type Found, filledIn, glue, isSomething, nothingAt, type Via } from './concrete.ts'
import { keysOf, method } from './methods.ts'
import { lastOf, Names } from './names.ts'
import { argumentOf, declaredOptions } from './options.ts'

const nowhere: Via = new Map()
const maxFound = 400
const maxSteps = 200_000
const maxPath = 120

/** The document around an embedded one, and where it stands in it. */
export interface Outer {
  readonly constants: Constants
  readonly where: Where
}

/** Constant resolution inside one file. What cannot be resolved comes out as `opaque`, never as a guess. */
export class Constants {
  readonly names: Names
  /** True once a bound on work was met: then nothing is sure to be complete. */
  exhausted = false
  private steps = 0
  private depth = 0
  private readonly active = new Set<string>()
  private readonly outer: Outer | undefined
  private readonly rows: readonly ValueRow[]
  private readonly options: ReadonlyMap<string, readonly Value[]>
  private readonly callees: Callees

  constructor(facts: Facts, rows: readonly ValueRow[], outer?: Outer) {
    this.outer = outer
    this.names = new Names(facts)
    this.rows = rows
    this.callees = new Callees(this.names)
    this.options = declaredOptions(facts.calls, rows)
  }

  expand(value: Value, via: Via = nowhere): readonly Found[] {
    if (++this.steps > maxSteps || this.depth > maxPath) {
      this.exhausted = true
      return [{ value: { kind: 'opaque', place: value.place }, via }]
    }
    this.depth++
    const found = this.step(value, via)
    this.depth--
    return found
  }

  private step(value: Value, via: Via): readonly Found[] {
    switch (value.kind) {
      case 'join':
        return this.join(value.parts, value, via)
      case 'choice':
        return this.choose(value.options, `c${value.place.offset}`, via)
      case 'fallback':
        return this.first(value, via)
      case 'name':
        return this.name(value, via)
      case 'item':
        return this.item(value, via)
      case 'call':
        return this.call(value, via)
      case 'text':
        if (!this.outer || !value.text.includes('$')) return [{ value, via }]
        return this.outer.constants.expand(filledIn(value, this.outer.where), via)
      default:
        return [{ value, via }]
    }
  }

  canonical(call: Call): string {
    return this.callees.canonical(call)
  }

  private choose(options: readonly Value[], key: string, via: Via): readonly Found[] {
    const taken = via.get(key)
    const found: Found[] = []
    for (const [index, option] of options.entries()) {
      if (taken !== undefined && taken !== index) continue
      if (found.length > maxFound) this.exhausted = true
      if (found.length > maxFound) break
      found.push(...this.expand(option, options.length > 1 ? new Map(via).set(key, index) : via))
    }
    return found
  }

  /** Later options count only as far as earlier ones may be nothing. */
  private first(value: Extract<Value, { kind: 'fallback' }>, via: Via): readonly Found[] {
    const found: Found[] = []
    for (const option of value.options) {
      const here = this.expand(option, via)
      const something = here.filter(({ value: one }) => isSomething(one))
      found.push(...something)
      if (something.length === here.length && something.length > 0) break
    }
    return found.length > 0 ? found : [{ value: { kind: 'opaque', place: value.place }, via }]
  }

  private join(parts: readonly Value[], whole: Value, via: Via): readonly Found[] {
    let found: Found[] = [{ value: { kind: 'text', text: '', place: whole.place }, via }]
    for (const part of parts) {
      const next: Found[] = []
      for (const left of found.slice(0, maxFound))
        for (const right of this.expand(part, left.via))
          next.push({ value: glue(left.value, right.value), via: right.via })
      found = next
    }
    return found
  }

  private name(value: Extract<Value, { kind: 'name' }>, via: Via): readonly Found[] {
    const { path, where, place } = value
    const key = `${path}@${where.at}`
    if (this.active.has(key)) return [{ value: { kind: 'opaque', place }, via }]
    this.active.add(key)
    try {
      const found = this.bound(value, via) ?? this.attribute(value, via)
      if (found) return found
      const fallback = this.fallback(path)
      if (fallback) return this.choose(fallback.options, fallback.key, via)
      return [{ value: { kind: 'opaque', place }, via }]
    } finally {
      this.active.delete(key)
    }
  }

  private bound({ path, where }: Extract<Value, { kind: 'name' }>, via: Via): readonly Found[] | null {
    const bindings = this.names.lookup(path, where)
    const parameter = this.parameter(path, where.scope, bindings)
    if (parameter) return this.choose(parameter.options, parameter.key, via)
    if (bindings.length === 0) return null
    return this.choose(
      bindings.map(binding => binding.value),
      `n${path}${bindings[0]?.where.at}`,
      via,
    )
  }

  /** A parameter is what the calls in this file hand over, and its default. */
  private parameter(path: string, scopes: readonly number[], bindings: readonly Binding[]) {
    for (const scope of scopes.toReversed()) {
      const definition = this.names.definition(scope)
      const position = definition?.parameters.indexOf(path) ?? -1
      if (!definition || position === -1) continue
      const inside = bindings.filter(binding => binding.where.scope.at(-1) === scope)
      const own = inside.filter(binding => binding.where.at !== scope)
      const rebound = own.at(-1)
      if (rebound && inside.length === own.length && own.some(({ where }) => where.branch.length === 0)) return null
      const initial = inside.find(binding => binding.where.at === scope)?.value
      // One option per call, so that arguments of one call stay together; a missing one is nothing, not left out.
      const handed = this.names
        .callsOf(definition)
        .map(call => call.keyword.get(path) ?? call.positional[position] ?? initial ?? nothingAt(call.place))
      const options = initial ? [...handed, initial] : handed
      const known = options.length > 0 ? options : (this.options.get(path) ?? [])
      if (known.length === 0 && own.length === 0) return null
      return { options: [...known, ...own.map(binding => binding.value)], key: `f${scope}` }
    }
    return null
  }

  private attribute({ path, where, place }: Extract<Value, { kind: 'name' }>, via: Via): readonly Found[] | null {
    const dot = path.lastIndexOf('.')
    if (dot === -1) return null
    const of: Value = { kind: 'name', path: path.slice(0, dot), where, place }
    const key: Value = { kind: 'text', text: path.slice(dot + 1), place }
    const found = this.item({ kind: 'item', of, key, place }, via)
    return found.some(one => one.value.kind !== 'opaque') ? found : null
  }

  /** `args.model` of a parser, `cfg.model` of a dataclass that came from elsewhere: by the field's name in this file. */
  private fallback(path: string): { options: readonly Value[]; key: string } | null {
    const last = lastOf(path)
    const options = this.options.get(last)
    if (options) return { options, key: `o${last}` }
    if (last === path) return null
    const fields = this.names.fields(last)
    const owners = new Set(fields.map(field => field.name))
    return owners.size === 1 ? { options: fields.map(field => field.value), key: `d${last}` } : null
  }

  private item(value: Extract<Value, { kind: 'item' }>, via: Via): readonly Found[] {
    if (value.key === null) return this.expand(value.of, via).flatMap(of => this.pick(of, null, value))
    const keys = this.expand(value.key, via)
    return keys.flatMap(key => this.expand(value.of, key.via).flatMap(of => this.pick(of, key.value, value)))
  }

  /** `key` null: any element, as a loop sees it (a table gives its keys). */
  private pick(found: Found, key: Concrete | null, whole: Value): readonly Found[] {
    const { value: of, via } = found
    if (of.kind === 'table')
      return key === null ? this.pick({ value: keysOf(of), via }, key, whole) : this.entry(of, key, via)
    if (of.kind === 'list') {
      const one = key?.kind === 'constant' && typeof key.value === 'number' ? of.items.at(key.value) : undefined
      return one ? this.expand(one, via) : this.choose(of.items, `l${of.place.offset}`, via)
    }
    if (of.kind === 'call' && key?.kind === 'text') return this.field(of.call, key.text, found)
    if (of.kind === 'text' && key?.kind === 'text' && key.text === 'value') return [found]
    return [{ value: { kind: 'opaque', place: whole.place }, via }]
  }

  private entry(table: Extract<Value, { kind: 'table' }>, key: Concrete, via: Via): readonly Found[] {
    if (key.kind === 'text') {
      const exact = table.entries.filter(entry => entry.key === key.text).at(-1)
      if (exact) return this.expand(exact.value, via)
      const spread = table.spread.flatMap(one => this.expand(one, via))
      return spread.flatMap(one => (one.value.kind === 'table' ? this.entry(one.value, key, one.via) : []))
    }
    return this.choose(
      table.entries.map(entry => entry.value),
      `t${table.place.offset}`,
      via,
    )
  }

  private field(call: Call, name: string, found: Found): readonly Found[] {
    const handed = call.keyword.get(name)
    if (handed) return this.expand(handed, found.via)
    const declared = this.names.lookup(`${lastOf(call.callee)}.${name}`, call.where)
    const options = declared.length > 0 ? declared.map(binding => binding.value) : (this.options.get(name) ?? [])
    if (options.length > 0) return this.choose(options, `d${name}`, found.via)
    return [{ value: { kind: 'opaque', place: call.place }, via: found.via }]
  }

  private call(value: Extract<Value, { kind: 'call' }>, via: Via): readonly Found[] {
    const { call } = value
    const canonical = this.canonical(call)
    const row = this.rows.find(one => one.gives && one.pattern.test(canonical))
    if (row?.gives) {
      const given = row.gives.map(argument => argumentOf(call, argument)).find(one => one !== undefined)
      return given ? this.expand(given, via) : [{ value: { kind: 'opaque', place: value.place }, via }]
    }
    const built = method(call, this, via)
    if (built) return built
    const returns = this.names.definitionsOf(call.callee).flatMap(definition => definition.returns)
    const key = `r${call.callee}`
    if (returns.length === 0 || this.active.has(key)) return [{ value, via }]
    this.active.add(key)
    const found = this.choose(returns, key, via)
    this.active.delete(key)
    return found
  }
}
