import type { Call } from '../vocabulary.ts'
import type { Names } from './names.ts'

/** What a callee is called by its own library, with imports and instances written out. */
export class Callees {
  private readonly names: Names
  private readonly active = new Set<string>()
  private readonly known = new Map<Call, string>()

  constructor(names: Names) {
    this.names = names
  }

  /** `api.x` → `huggingface_hub.HfApi().x`; a function of this file → `here.f`. */
  canonical(call: Call): string {
    const known = this.known.get(call) ?? this.compute(call)
    this.known.set(call, known)
    return known
  }

  private compute(call: Call): string {
    const [first = '', ...rest] = call.callee.split('.')
    const imported = this.names.import(first)
    if (imported !== undefined) return [imported, ...rest].join('.')
    if (first.endsWith('()')) {
      const known = this.names.import(first.slice(0, -2))
      return known === undefined ? call.callee : [`${known}()`, ...rest].join('.')
    }
    if (rest.length === 0) return this.names.isLocal(first) ? `here.${first}` : first
    const path = call.callee.slice(0, call.callee.lastIndexOf('.'))
    const instance = this.instance(call, path)
    return instance ? `${instance}().${rest.at(-1)}` : call.callee
  }

  private instance(call: Call, path: string): string | undefined {
    const [binding, second] = this.names.lookup(path, call.where)
    if (!binding || second || binding.value.kind !== 'call' || this.active.has(path)) return undefined
    this.active.add(path)
    const found = this.canonical(binding.value.call)
    this.active.delete(path)
    return found
  }
}
