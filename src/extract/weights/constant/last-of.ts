/** What stands after the last dot of a dotted path: `c` of `a.b.c`. */
export function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}
