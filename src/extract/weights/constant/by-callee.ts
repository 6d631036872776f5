import { dotted } from '../../../catalogue/loaders.ts'
import { recalled } from '../../../model/index.ts'
import { lastOf } from './last-of.ts'

/** Rows that name calls, by what a call is called: only patterns are tried whose last word is the call's. */
export function byCallee<Row extends { readonly call: readonly string[] }>(
  rows: readonly Row[],
): (canonical: string) => readonly Row[] {
  const patterns = rows.flatMap(row => row.call.map(pattern => ({ row, pattern, last: lastOf(pattern) })))
  const exact = Map.groupBy(patterns, ({ last }) => (last.includes('*') ? null : last))
  const open = (exact.get(null) ?? []).map(one => ({ ...one, end: one.last === '**' ? null : dotted([one.last]) }))
  const whole = recalled(text => (text.split(' ').some(isAny) ? null : dotted(text.split(' '))))
  const ending = recalled(last => {
    const fitting = [...(exact.get(last) ?? []), ...open.filter(({ end }) => end?.test(last) ?? true)]
    const byRow = Map.groupBy(fitting, one => one.row)
    return rows.flatMap(row => {
      const some = byRow.get(row)
      return some ? [{ row, whole: whole(some.map(one => one.pattern).join(' ')) }] : []
    })
  })
  return canonical =>
    ending(lastOf(canonical)).flatMap(({ row, whole }) => (whole?.test(canonical) === false ? [] : [row]))
}

/** `**.word`, where the last word is known to fit. */
const isAny = (pattern: string) => /^\*\*\.(?!\*\*)[^.]+$/.test(pattern)
