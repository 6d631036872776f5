import { dotted } from '../../../catalogue/loaders.ts'
import { recalled } from '../../../model/index.ts'
import { lastOf } from '../values.ts'

/** Rows that name calls, by what a call is called: only patterns are tried whose last word is the call's. */
export function byCallee<Row extends { readonly call: readonly string[] }>(
  rows: readonly Row[],
): (canonical: string) => readonly Row[] {
  const patterns = rows.flatMap((row, place) =>
    row.call.map(pattern => ({ row, place, pattern, last: lastOf(pattern) })),
  )
  const exact = Map.groupBy(patterns, ({ last }) => (last.includes('*') ? null : last))
  const open = (exact.get(null) ?? []).map(one => ({ ...one, end: one.last === '**' ? null : dotted([one.last]) }))
  const ending = recalled(last =>
    [...(exact.get(last) ?? []), ...open.filter(({ end }) => end?.test(last) ?? true)].toSorted(
      (a, b) => a.place - b.place,
    ),
  )
  const whole = recalled(pattern => dotted([pattern]))
  return recalled(canonical => {
    const fitting = ending(lastOf(canonical)).filter(({ pattern }) => isAny(pattern) || whole(pattern).test(canonical))
    return [...new Set(fitting.map(({ row }) => row))]
  })
}

/** `**.word`, where the last word is known to fit. */
const isAny = (pattern: string) => /^\*\*\.(?!\*\*)[^.]+$/.test(pattern)
