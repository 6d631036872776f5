import { isCommitId } from '../../../model/index.ts'
import type { Binding, Value } from '../vocabulary.ts'

/** The name that something unread is set under where it may be set under any. */
export const anyName = '*'

/**
 * With what is set by something that nobody reads: from there on a commit may be another one. Only a commit, for no other
 * value is less for that.
 */
export function settled(bindings: readonly Binding[]): readonly Binding[] {
  const marks = [...bindings.entries()]
    .filter(([, one]) => one.isUnread)
    .toSorted(([a, first], [b, second]) => first.where.at - second.where.at || a - b)
  if (marks.length === 0) return bindings
  const put = new Map<Binding, Binding[]>(marks.map(([, one]) => [one, []]))
  for (const [index, pin] of bindings.entries()) {
    const { name, where } = pin
    if (pin.isUnread || !holdsCommit(pin.value)) continue
    const reaches = ([at, mark]: readonly [number, Binding]) =>
      (mark.name === anyName || mark.name === name) &&
      where.scope.every((level, depth) => mark.where.scope[depth] === level) &&
      (mark.where.at > where.at || (mark.where.at === where.at && at > index))
    // Once it may be another one, it may be for all that follows.
    for (const isCallers of [undefined, true] as const) {
      const [, mark] = marks.find(one => one[1].isCallers === isCallers && reaches(one)) ?? []
      if (!mark) continue
      const { value, where: since } = mark
      const branch = [...since.branch, since.at]
      put.get(mark)?.push({
        name,
        value,
        where: { at: since.at, scope: where.scope, branch },
        ...(isCallers && { isCallers }),
      })
    }
  }
  return bindings.flatMap(one => put.get(one) ?? [one])
}

/** Is it a commit, or one of several values of which one is? */
export const holdsCommit = (value: Value): boolean =>
  value.kind === 'text'
    ? isCommitId(value.text)
    : (value.kind === 'fallback' || value.kind === 'choice') && value.options.some(holdsCommit)
