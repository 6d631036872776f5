import { type Argument, type CompiledLoader, dotted, loaders } from '../../../catalogue/loaders.ts'
import { baseNameOf } from '../../../model/index.ts'
import type { Table } from '../vocabulary.ts'

const calls = loaders.filter(loader => loader.callPattern)
const keyed = loaders.filter(loader => loader.keyPattern)
const bound = loaders.filter(loader => loader.bindingPattern)

/** Rows for files of some names only. */
const bounded = loaders.filter(loader => loader.filePattern)

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
 * Groups of names and positions: one of each is there wherever the row holds and finds or claims something. Asked of every
 * call and table, so that most rows need not look.
 */
function needsOf({ takes, defaults, among, besidePatterns, stems }: CompiledLoader): readonly (readonly Argument[])[] {
  if (stems) return [['*revision']]
  const asked = takes.flatMap(take => take.id)
  // `*`, and `$keys` and its like, are of no one name.
  const isOpen = takes.length === 0 || defaults !== undefined || asked.some(one => /^[*$]/.test(String(one)))
  const groups = [isOpen ? [] : asked, among, ...besidePatterns.map(([keys]) => keys)]
  return groups.filter(group => group.length > 0).map(group => [...new Set(group.flatMap(withFirst))])
}

/** `a.b` stands in a table `a`, or is a key as it is. */
function withFirst(argument: Argument): readonly Argument[] {
  return typeof argument === 'number' ? [argument] : [argument, argument.split('.', 1)[0] ?? '']
}

const needs = new Map([...calls, ...keyed].map(loader => [loader, needsOf(loader)]))

const mayFind = (loader: CompiledLoader, isThere: (name: Argument) => boolean) =>
  needs.get(loader)?.every(group => group.some(isThere)) ?? true

/** Names are asked for often, in one file and the next; each is matched with the table once, or after so many others. */
const mostKnown = 20_000
const known = new Map<string, readonly CompiledLoader[]>()

function recall(key: string, find: () => readonly CompiledLoader[]): readonly CompiledLoader[] {
  const found = known.get(key) ?? find()
  if (known.size >= mostKnown) known.clear()
  known.set(key, found)
  return found
}

/** The rows that hold in one file for a call, a group of settings or a variable of some name. */
export class Rows {
  private readonly base: string
  private readonly others = new Set<CompiledLoader>()

  constructor(file: string) {
    this.base = baseNameOf(file)
    for (const loader of bounded) if (!loader.filePattern?.test(this.base)) this.others.add(loader)
  }

  forCall(canonical: string): readonly CompiledLoader[] {
    return this.here(`c ${canonical}`, () => {
      const named = byLast.get(lastOf(canonical))
      const fitting = new Set(open.filter(({ pattern }) => pattern.test(canonical)).map(one => one.loader))
      const isMeant = (row: CompiledLoader) => fitting.has(row) || (named?.has(row) && row.callPattern?.test(canonical))
      return calls.filter(row => isMeant(row) && !row.notCallPattern?.test(canonical))
    })
  }

  /** Only those that could find something in what the call is given. One that is sure speaks for the call in any case. */
  forArguments(canonical: string, isThere: (name: Argument) => boolean): readonly CompiledLoader[] {
    return this.forCall(canonical).filter(row => row.certainty === 'load' || mayFind(row, isThere))
  }

  /** Only those that could find something under the names in it; what is spread in may have any. */
  forGroup(path: string, { entries, spread }: Table): readonly CompiledLoader[] {
    const rows = this.here(`k ${path}`, () =>
      keyed.filter(loader => loader.keyPattern?.test(path) && !loader.notKeyPattern?.test(path)),
    )
    if (spread.length > 0) return rows
    const named = new Set<Argument | null>(entries.map(({ key }) => key))
    return rows.filter(row => mayFind(row, name => named.has(name)))
  }

  forBinding(name: string): CompiledLoader | undefined {
    return this.here(`b ${name}`, () => bound.filter(loader => loader.bindingPattern?.test(name)))[0]
  }

  private here(key: string, find: () => readonly CompiledLoader[]): readonly CompiledLoader[] {
    const found = recall(key, find)
    return found.some(row => this.others.has(row)) ? found.filter(row => !this.others.has(row)) : found
  }
}
