import type { Call, Value, Where } from '../vocabulary.ts'
import type { Names } from './names.ts'

/** An instance that is made in more places than this has no one maker. */
const mostMade = 20

/** What a callee is called by its own library, with imports and instances written out. */
export class Callees {
  private readonly names: Names
  private readonly active = new Set<string>()
  private readonly known = new Map<Call, string>()
  private readonly picked = new Set<Call>()

  constructor(names: Names) {
    this.names = names
  }

  /** `api.x` → `huggingface_hub.HfApi().x`; a function of this file → `here.f`. */
  canonical(call: Call): string {
    const known = this.known.get(call) ?? this.compute(call)
    this.known.set(call, known)
    return known
  }

  /** Is it one of several functions that a table holds? */
  isPicked(call: Call): boolean {
    this.canonical(call)
    return this.picked.has(call)
  }

  private compute(call: Call): string {
    const held = this.heldIn(call)
    if (held !== null) {
      this.picked.add(call)
      return this.path(held, call.where)
    }
    const path = this.path(call.callee, call.where)
    const [first = '', ...rest] = path.split('.')
    const called = /^(.*)(\(\)|\[\])$/.exec(first)
    if (called) {
      const known = this.imported(called[1] ?? '', call.where)
      return known === undefined ? path : [known + called[2], ...rest].join('.')
    }
    if (rest.length === 0) return this.names.isLocal(first) ? `here.${first}` : (this.made(call, first) ?? first)
    if (path !== call.callee) return path
    const instance = this.instance(call, call.callee.slice(0, call.callee.lastIndexOf('.')))
    return instance ? `${instance}().${rest.at(-1)}` : call.callee
  }

  /** The path without the names that this file gives: `from a import b as c` and `c = a.b` are `a.b`. */
  path(path: string, where: Where, depth = 0): string {
    const [first = '', ...rest] = path.split('.')
    const imported = this.imported(first, where)
    if (imported !== undefined) return [imported, ...rest].join('.')
    const [binding, second] = depth < 6 && !first.includes('(') ? this.names.lookup(first, where) : []
    const alias = binding && !second ? pathOf(binding.value) : null
    return alias === null || alias === first
      ? path
      : this.path([alias, ...rest].join('.'), binding?.where ?? where, depth + 1)
  }

  /** `loaders["x"](…)`, `loaders.x(…)`: of functions that a table holds, one stands for all. */
  private heldIn({ callee, where }: Call): string | null {
    const [, name = '', key] = /^(\w+)(?:\[\]|\.(\w+))$/.exec(callee) ?? []
    const [table] = name === '' || this.names.import(name) !== undefined ? [] : this.names.lookup(name, where)
    return (table && memberOf(table.value, key)) ?? null
  }

  /** A function may import under a name what another part of the file imports from elsewhere. */
  private imported(alias: string, where: Where): string | undefined {
    const known = this.names.import(alias)
    if (known === undefined) return undefined
    return this.names.lookup(alias, where).find(binding => binding.imported !== undefined)?.imported ?? known
  }

  /** `o = createOllama(…)`, then `o(x)`. */
  private made(call: Call, name: string): string | undefined {
    const instance = this.instance(call, name)
    return instance && /(?:^|\.)create[A-Z]\w*$/.test(instance) ? `${instance}()` : undefined
  }

  private instance(call: Call, path: string): string | undefined {
    const made = this.names
      .lookup(path, call.where)
      .slice(0, mostMade + 1)
      .map(({ value }) => (value.kind === 'call' ? value.call : null))
    if (made.length === 0 || made.length > mostMade || made.includes(null) || this.active.has(path)) return undefined
    this.active.add(path)
    const [found, other] = new Set(made.flatMap(one => (one ? this.canonical(one) : [])))
    this.active.delete(path)
    if (other !== undefined) return undefined
    return found
  }
}

/** A function in a table or list: under a key, or the first that has a path. */
function memberOf(value: Value, key?: string): string | null {
  const entries = value.kind === 'table' ? value.entries.filter(one => key === undefined || one.key === key) : []
  const all = value.kind === 'list' && key === undefined ? value.items : entries.map(one => one.value)
  const paths = all.filter(({ kind }) => kind === 'name').map(pathOf)
  return paths.find(path => path?.includes('.')) ?? paths[0] ?? null
}

/** The dotted path that a value is, as far as it is one. */
function pathOf(value: Value): string | null {
  if (value.kind === 'name') return value.path
  if (value.kind === 'call') {
    const { callee, positional } = value.call
    if (/(?:^|\.)promisify$/.test(callee)) return positional[0] ? pathOf(positional[0]) : null
    return callee.endsWith('.bind') ? callee.slice(0, -5) : null
  }
  if (value.kind !== 'item' || value.key?.kind !== 'text') return null
  const of = pathOf(value.of)
  return of === null ? null : `${of}.${value.key.text}`
}
