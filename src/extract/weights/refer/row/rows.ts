import { type Argument, type CompiledLoader, loaders } from '../../../../catalogue/loaders.ts'
import { baseNameOf, recalled } from '../../../../model/index.ts'
import { byCallee } from '../../constant/by-callee.ts'
import type { Table } from '../../vocabulary.ts'

const calls = loaders.filter(loader => loader.callPattern)
const keyed = loaders.filter(loader => loader.keyPattern)
const bound = loaders.filter(loader => loader.bindingPattern)

const ofCallee = byCallee(calls)
const ofGroup = recalled(path =>
  keyed.filter(loader => loader.keyPattern?.test(path) && !loader.notKeyPattern?.test(path)),
)
const ofBinding = recalled(name => bound.filter(loader => loader.bindingPattern?.test(name)))

/** Rows for files of other names. */
const bounded = loaders.filter(loader => loader.filePattern)
const othersOf = recalled(base => new Set(bounded.filter(loader => !loader.filePattern?.test(base))))

/**
 * What must be there wherever the row holds and finds or claims something: of each group one. Asked of every call and
 * table, so that most rows need not look. `*` stands for any name that the row takes.
 */
function needsOf({ takes, defaults, among, besidePatterns, stems }: CompiledLoader): readonly (readonly Argument[])[] {
  if (stems) return [['*revision']]
  const asked = takes.flatMap(take => take.id)
  // `$keys` and its like are of no one name.
  const isOpen = takes.length === 0 || defaults !== undefined || asked.some(one => /^\$/.test(String(one)))
  const groups = [isOpen ? [] : asked, among, ...besidePatterns.map(([keys]) => keys)]
  return groups.filter(group => group.length > 0).map(group => [...new Set(group.map(firstOf))])
}

/** `a.b` stands in a table `a`, `0.b` in what stands first. */
function firstOf(argument: Argument): Argument {
  const [first = ''] = String(argument).split('.', 1)
  return /^\d+$/.test(first) ? Number(first) : first
}

const needs = new Map([...calls, ...keyed].map(loader => [loader, needsOf(loader)]))

const mayFind = (loader: CompiledLoader, isThere: (name: Argument) => boolean) =>
  needs.get(loader)?.every(group => group.some(isThere)) ?? true

/** Of the rows that take any name, those that take this one. */
const open = [...calls, ...keyed].filter(({ takes }) => takes.some(take => take.id.includes('*')))
const taking = recalled(
  name =>
    new Set(
      open.filter(
        ({ onlyPattern, exceptPattern }) => onlyPattern?.test(name) !== false && exceptPattern?.test(name) !== true,
      ),
    ),
)

/** `*` is any name that the row takes, `*revision` any that ends so. */
const isOpen = (need: Argument): need is string => typeof need === 'string' && need.startsWith('*')
const takes = (row: CompiledLoader, need: string, name: string) =>
  need === '*' ? taking(name).has(row) : name.endsWith(need.slice(1))

/** The rows for groups whose first need the name meets. */
const needing = Map.groupBy(
  keyed.flatMap(row => (needs.get(row)?.[0] ?? []).map(need => ({ need: String(need), row }))),
  one => one.need,
)
const near = recalled(name => [
  ...(needing.get(name)?.map(one => one.row) ?? []),
  ...(needing.get('*')?.flatMap(({ row }) => (taking(name).has(row) ? [row] : [])) ?? []),
])
const needless = keyed.filter(row => needs.get(row)?.length === 0)

/** What is only guessed at in one way may have further arguments that are models by their names. */
export const isFurther = ({ certainty, takes }: CompiledLoader) =>
  certainty === 'heuristic' && takes.some(take => take.id.includes('*'))

/** The rows that hold in one file for a call, a group of settings or a variable of some name. */
export class Rows {
  private readonly others: ReadonlySet<CompiledLoader>

  constructor(file: string) {
    this.others = othersOf(baseNameOf(file))
  }

  forCall(canonical: string): readonly CompiledLoader[] {
    return this.here(ofCallee(canonical).filter(row => !row.notCallPattern?.test(canonical)))
  }

  /**
   * Only those that could find something in what the call is given: under these names, or what `isThere` besides. One that
   * is sure speaks for the call in any case.
   */
  forArguments(
    canonical: string,
    names: readonly string[],
    isThere: (name: Argument) => boolean,
  ): readonly CompiledLoader[] {
    return this.forCall(canonical).filter(
      row =>
        row.certainty === 'load' ||
        mayFind(row, need => (isOpen(need) ? names.some(name => takes(row, need, name)) : isThere(need))),
    )
  }

  forPath(path: string): readonly CompiledLoader[] {
    return this.here(ofGroup(path))
  }

  /** Only those that could find something under the names in it, or under one that is spread in. */
  forGroup(path: string, { entries, spread }: Table, isSpread: (name: string) => boolean): readonly CompiledLoader[] {
    const names = [...new Set(entries.map(({ key }) => key ?? ''))]
    const close = spread.length > 0 ? null : new Set([...needless, ...names.flatMap(near)])
    if (close?.size === 0) return []
    const isThere = (row: CompiledLoader) => (need: Argument) =>
      isOpen(need)
        ? names.some(name => takes(row, need, name))
        : names.includes(String(need)) || (close === null && isSpread(String(need)))
    return this.forPath(path).filter(row => close?.has(row) !== false && mayFind(row, isThere(row)))
  }

  forBinding(name: string): CompiledLoader | undefined {
    return this.here(ofBinding(name))[0]
  }

  private here(found: readonly CompiledLoader[]): readonly CompiledLoader[] {
    return found.some(row => this.others.has(row)) ? found.filter(row => !this.others.has(row)) : found
  }
}
