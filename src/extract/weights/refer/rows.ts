import { type CompiledLoader, dotted, loaders } from '../../../catalogue/loaders.ts'

const calls = loaders.filter(loader => loader.callPattern)
const keyed = loaders.filter(loader => loader.keyPattern)
const bound = loaders.filter(loader => loader.bindingPattern)

const lastOf = (path: string) => path.slice(path.lastIndexOf('.') + 1)
/** Rows by the last word of their calls, and those in which that word is open, with what they ask for then. */
const byLast = new Map<string, Set<CompiledLoader>>()
const open: { readonly loader: CompiledLoader; readonly pattern: RegExp }[] = []
for (const loader of calls) {
  const wild = loader.call.filter(pattern => lastOf(pattern).includes('*'))
  if (wild.length > 0) open.push({ loader, pattern: dotted(wild) })
  for (const pattern of loader.call) {
    const same = byLast.get(lastOf(pattern)) ?? new Set()
    byLast.set(lastOf(pattern), same.add(loader))
  }
}

/**
 * The rows that hold in one file for a call, a group of settings or a variable of some name. Names are asked for often
 * and are few, so each is matched with the table once.
 */
export class Rows {
  private readonly known = new Map<string, readonly CompiledLoader[]>()
  private readonly base: string

  constructor(file: string) {
    this.base = file.slice(file.lastIndexOf('/') + 1)
  }

  forCall(canonical: string): readonly CompiledLoader[] {
    return this.recall(`c ${canonical}`, () => {
      const named = byLast.get(lastOf(canonical))
      const fitting = new Set(open.filter(({ pattern }) => pattern.test(canonical)).map(one => one.loader))
      return calls.filter(row => fitting.has(row) || (named?.has(row) && row.callPattern?.test(canonical)))
    })
  }

  forGroup(path: string): readonly CompiledLoader[] {
    return this.recall(`k ${path}`, () =>
      keyed.filter(loader => loader.keyPattern?.test(path) && !loader.notKeyPattern?.test(path)),
    )
  }

  forBinding(name: string): CompiledLoader | undefined {
    return this.recall(`b ${name}`, () => bound.filter(loader => loader.bindingPattern?.test(name)))[0]
  }

  private recall(key: string, find: () => readonly CompiledLoader[]): readonly CompiledLoader[] {
    const found = this.known.get(key) ?? find().filter(one => one.filePattern?.test(this.base) ?? true)
    this.known.set(key, found)
    return found
  }
}
