import { type Argument, type CompiledLoader, dotted, loaders } from '../../../catalogue/loaders.ts'
import type { Call, Table } from '../vocabulary.ts'

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

/** Rows by the names that they ask a group of settings for, and those that are shown every group. */
const byName = new Map<string, Set<CompiledLoader>>()
const always = new Set<CompiledLoader>()
for (const loader of keyed) {
  const names = namesOf(loader)
  if (names === null) always.add(loader)
  for (const name of names ?? []) byName.set(name, (byName.get(name) ?? new Set()).add(loader))
}

/** One of these is there wherever the row finds or claims something; null where nothing can be said. */
function namesOf({ takes, defaults, among, beside }: CompiledLoader): readonly string[] | null {
  const [neighbours] = Object.keys(beside)
  const claimed = among.length > 0 ? among : neighbours?.split('|')
  const asked = takes.length > 0 ? takes.flatMap(take => take.id) : claimed
  return !asked || defaults || asked.includes('*') || asked.includes('$keys') ? null : asked.map(firstName)
}

/** The same for rows that guess at calls: one that finds nothing leaves the call to those behind it. */
const askedOfCalls = new Map(
  calls.flatMap(loader => {
    const names = loader.certainty === 'heuristic' && loader.takes.length > 0 ? namesOf(loader) : null
    return names ? [[loader, names] as const] : []
  }),
)

function firstName(argument: Argument): string {
  return String(argument).split('.', 1)[0] ?? ''
}

/**
 * The rows that hold in one file for a call, a group of settings or a variable of some name. Names are asked for often
 * and are few, so each is matched with the table once.
 */
export class Rows {
  private readonly known = new Map<string, readonly CompiledLoader[]>()
  private readonly isFor: (loader: CompiledLoader) => boolean
  private readonly open: typeof open

  constructor(file: string) {
    const base = file.slice(file.lastIndexOf('/') + 1)
    this.isFor = loader => loader.filePattern?.test(base) ?? true
    this.open = open.filter(({ loader }) => this.isFor(loader))
  }

  forCall(canonical: string): readonly CompiledLoader[] {
    return this.recall(`c ${canonical}`, () => {
      const named = byLast.get(lastOf(canonical))
      const fitting = new Set(this.open.filter(({ pattern }) => pattern.test(canonical)).map(one => one.loader))
      return calls.filter(row => fitting.has(row) || (named?.has(row) && row.callPattern?.test(canonical)))
    })
  }

  /** Only those that could find something in what the call is given; what is spread in may have any name. */
  forArguments(canonical: string, { positional, keyword, spread }: Call): readonly CompiledLoader[] {
    const here = this.forCall(canonical)
    if (spread.length > 0) return here
    const isThere = (name: string) => keyword.has(name) || Number(name) < positional.length
    return here.filter(loader => askedOfCalls.get(loader)?.some(isThere) ?? true)
  }

  /** Only those that could find something under the names in it; what is spread in may have any. */
  forGroup(path: string, { entries, spread }: Table): readonly CompiledLoader[] {
    const here = this.recall(`k ${path}`, () =>
      keyed.filter(loader => loader.keyPattern?.test(path) && !loader.notKeyPattern?.test(path)),
    )
    if (spread.length > 0) return here
    const named = new Set(entries.flatMap(({ key }) => [...(byName.get(key ?? '') ?? [])]))
    return here.filter(loader => always.has(loader) || named.has(loader))
  }

  forBinding(name: string): CompiledLoader | undefined {
    return this.recall(`b ${name}`, () => bound.filter(loader => loader.bindingPattern?.test(name)))[0]
  }

  private recall(key: string, find: () => readonly CompiledLoader[]): readonly CompiledLoader[] {
    const found = this.known.get(key) ?? find().filter(this.isFor)
    this.known.set(key, found)
    return found
  }
}
