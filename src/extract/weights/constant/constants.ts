import { valueRows } from '../../../catalogue/loaders.ts'
import { type Concrete, glue, lastOf } from '../values.ts'
import type { Binding, Call, Facts, Value, Where } from '../vocabulary.ts'
import { isAsked } from './asked.ts'
import { byCallee } from './by-callee.ts'
import { Callees } from './callees.ts'
import { type Found, filledIn, isSomething, matching, type Via } from './concrete.ts'
import { changesEnvironment, type Host, inherited, variableAround } from './environment.ts'
import { itemOf } from './items.ts'
import { fromHere } from './joined-path.ts'
import { method } from './methods.ts'
import { assignedTo } from './mutations.ts'
import { Names } from './names.ts'
import { argumentOf, declaredOptions, defaultOf, variableRead } from './options.ts'
import { putTogether } from './put-together.ts'
import { describedIn } from './schema-default.ts'
import { inTurn } from './turns.ts'
import { holdsCommit } from './unsettled.ts'
import { variableOf } from './variable.ts'
import { Work } from './work.ts'

const giving = byCallee(valueRows.filter(row => row.gives))
const holding = byCallee(valueRows.filter(row => row.holds))

const named = /env|(?:^|\.)(?:open|readFileSync)$/i

const nowhere: Via = new Map()
/** A thing that may be more things than this is told as that many. */
export const mostFound = 400

/** The document around an embedded one, and where it stands in it. */
export interface Outer {
  readonly constants: Constants
  readonly where: Where
}

/** Constant resolution inside one file. What cannot be resolved comes out as `opaque`, never as a guess. */
export class Constants {
  readonly names: Names
  private readonly work = new Work()
  private cuts = 0
  private readonly memo = new Map<string, readonly Found[]>()
  private readonly active = new Set<string>()
  private readonly turns = new Map<string, number>()
  private readonly outer: Outer | undefined
  private readonly host: Host | undefined
  readonly options: ReadonlyMap<string, readonly Value[]>
  readonly callees: Callees

  constructor(facts: Facts, outer?: Outer, host?: Host) {
    this.outer = outer
    this.host = host && !changesEnvironment(facts) ? host : undefined
    this.names = new Names(facts)
    this.callees = new Callees(this.names)
    this.options = declaredOptions(facts.calls)
  }

  expand(value: Value, via: Via = nowhere): readonly Found[] {
    if (!this.work.begin()) return [{ value: { kind: 'opaque', place: value.place }, via }]
    const set = this.host && inherited(value, this.host, via)
    const found = set?.isKnown ? set.found : this.step(value, via)
    this.work.end()
    return set && !set.isKnown ? [...set.found, ...found] : found
  }

  private step(value: Value, via: Via): readonly Found[] {
    switch (value.kind) {
      case 'join':
        return this.join(fromHere(value.parts, this), value, via)
      case 'choice':
        return this.choose(value.options, `c${value.place.offset}`, via)
      case 'fallback':
        return this.first(value, via)
      case 'name':
        return this.name(value, via)
      case 'item':
        return itemOf(value, this, via)
      case 'call':
        return this.call(value, via)
      case 'text':
        if (!this.outer || !/[${]/.test(value.text)) return [{ value, via }]
        return this.outer.constants.expand(filledIn(value, this.outer.where), via)
      default:
        return [{ value, via }]
    }
  }

  /** Everything that has a name: variables and fields, options of a command line, variables of the environment. */
  named(): readonly Binding[] {
    const where: Where = { at: 0, scope: [], branch: [] }
    const options = [...this.options].flatMap(([name, values]) => values.map(value => ({ name, value, where })))
    const variables = this.names.facts.calls.flatMap(variableRead)
    const described = describedIn(this.names.facts).map(one => this.declared(one))
    return [...this.names.facts.bindings.map(one => this.declared(one)), ...options, ...variables, ...described]
  }

  /** `name: str = Field(default="x")` declares what `name = "x"` says; variables of the environment have names of their own, files what is in them. */
  private declared(binding: Binding): Binding {
    const { value } = binding
    const given = value.kind === 'call' && !named.test(value.call.callee) ? this.given(value.call) : undefined
    return given ? this.declared({ ...binding, value: given }) : binding
  }

  /** What the state of a page, or the like, holds from the start. */
  held(call: Call): Value | undefined {
    const holds = holding(this.canonical(call))[0]?.holds ?? []
    return holds.flatMap(argument => argumentOf(call, argument) ?? [])[0]
  }

  /** The argument that a call gives back; null where it is one of those that do and has none. */
  private given(call: Call): Value | null | undefined {
    const gives = giving(this.canonical(call))[0]?.gives
    return gives && (gives.map(argument => argumentOf(call, argument)).find(one => one !== undefined) ?? null)
  }

  /** What was put under a key of a variable later on. */
  assigned(of: Extract<Value, { kind: 'name' }>, key: string) {
    return assignedTo(of, key, this.names)
  }

  canonical(call: Call): string {
    return this.callees.canonical(call)
  }

  /** How often a value was needed to tell itself. */
  get cutCount(): number {
    return this.cuts
  }

  /** One number for each key of a table. */
  turnOf(key: string): number {
    const known = this.turns.get(key) ?? this.turns.size
    this.turns.set(key, known)
    return known
  }

  choose(options: readonly Value[], key: string, via: Via): readonly Found[] {
    const taken = via.get(key)
    const found: Found[] = []
    for (const [index, option] of options.entries()) {
      if (taken !== undefined && taken !== index) continue
      if (found.length > mostFound) break
      found.push(...this.expand(option, options.length > 1 || key.startsWith('f') ? new Map(via).set(key, index) : via))
    }
    return found
  }

  /** Later options count only as far as earlier ones may be nothing. */
  private first(value: Extract<Value, { kind: 'fallback' }>, via: Via): readonly Found[] {
    const found: Found[] = []
    let open: readonly Via[] = [via]
    for (const option of value.options) {
      const nothing: Via[] = []
      for (const turn of open) {
        const here = this.expand(option, turn)
        found.push(...here.filter(({ value: one }) => isSomething(one)))
        if (here.length === 0) nothing.push(turn)
        for (const { value: one, via } of here) if (!isSomething(one) || isPerhapsNothing(one)) nothing.push(via)
      }
      open = nothing.slice(0, mostFound)
      if (open.length === 0) break
    }
    const unknown: Found = { value: { kind: 'opaque', place: value.place }, via }
    if (found.length === 0) return [unknown]
    return found.some(one => holdsCommit(one.value)) && !value.options.every(one => isAsked(one, this))
      ? [...found, unknown]
      : found
  }

  private join(parts: readonly Value[], whole: Value, via: Via): readonly Found[] {
    const [only, second] = parts
    if (only && !second) return this.expand(only, via)
    let found: Found[] = [{ value: { kind: 'text', text: '', place: whole.place }, via }]
    for (const part of parts) {
      const next: Found[] = []
      for (const left of found.slice(0, mostFound))
        for (const right of this.expand(part, left.via))
          next.push({ value: glue(left.value, right.value), via: right.via })
      found = next
    }
    return found
  }

  /** What a name holds does not depend on what was chosen before: it is found once, then matched with the choices. */
  private name(value: Extract<Value, { kind: 'name' }>, via: Via): readonly Found[] {
    const key = `${value.path}@${value.where.at}`
    const known = this.memo.get(key)
    if (known) return this.match(known, via)
    if (this.active.has(key)) {
      this.cuts++
      return [{ value: { kind: 'opaque', place: value.place }, via }]
    }
    const before = this.cuts
    this.active.add(key)
    const found = this.resolve(value)
    this.active.delete(key)
    // A result that was cut short because something around it is being resolved holds only there.
    if (this.cuts === before || this.active.size === 0) this.memo.set(key, found)
    return this.match(found, via)
  }

  /** Costs as much work as there are possibilities to compare. */
  private match(found: readonly Found[], via: Via): readonly Found[] {
    if (via.size === 0) return found
    this.work.add(found.length)
    return matching(found, via)
  }

  private resolve(value: Extract<Value, { kind: 'name' }>): readonly Found[] {
    const found = variableOf(value, this)
    if (found) return found
    // What is no variable of an embedded document may be one of the document around it, or of its environment.
    if (this.outer) return this.outer.constants.expand(variableAround(value, this.outer))
    return [{ value: { kind: 'opaque', place: value.place }, via: nowhere }]
  }

  private call(value: Extract<Value, { kind: 'call' }>, via: Via): readonly Found[] {
    const { call } = value
    const whole = putTogether(call, this)
    if (whole) return this.expand(whole, via)
    const given = this.given(call)
    if (given !== undefined)
      return given ? this.expand(given, via) : [{ value: { kind: 'opaque', place: value.place }, via }]
    const built = method(call, this, via)
    if (built) return built
    const [definition, second] = this.names.definitionsOf(call.callee).filter(({ returns }) => returns.length > 0)
    const key = `r${call.callee}`
    const otherwise = definition ? undefined : defaultOf(call)
    // What else there may be, nobody here knows.
    if (otherwise) return [...this.expand(otherwise, via), { value: { kind: 'opaque', place: value.place }, via }]
    if (!definition || this.active.has(key)) return [{ value, via }]
    this.active.add(key)
    const returns = this.names.definitionsOf(call.callee).flatMap(one => one.returns)
    const found = inTurn(call, second ? undefined : definition, this.names, via, turn =>
      this.choose(returns, key, turn),
    )
    this.active.delete(key)
    return found
  }
}

/** What a call gives may be nothing; what a class makes of what it is told by name is not. */
const isPerhapsNothing = (value: Concrete) =>
  value.kind === 'call' && !(value.call.keyword.size > 0 && /^_*[A-Z]/.test(lastOf(value.call.callee)))
