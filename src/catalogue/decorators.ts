import json from './decorators.json' with { type: 'json' }

interface Lists {
  readonly builtin: readonly string[]
  /** Packages whose decorators run what they are put on with what it was handed, and give what it gave. */
  readonly packages: readonly string[]
  /** Words of these packages that put another function, or other arguments, in the place of those. */
  readonly swapping: readonly string[]
}

const { builtin, packages, swapping }: Lists = json
const builtins: ReadonlySet<string> = new Set(builtin)
const known: ReadonlySet<string> = new Set(packages)
const swaps: ReadonlySet<string> = new Set(swapping)

/** Does a decorator leave what it is put on as it is written? `path` with its imports written out. */
export function leavesAsWritten(path: string): boolean {
  const words = path.split('.').map(word => word.replace(/\W+$/, ''))
  if (words.some(word => swaps.has(word))) return false
  return builtins.has(path) || /^\w+\.(?:setter|getter|deleter)$/.test(path) || known.has(words[0] ?? '')
}
