import { isCommitId } from '../../../model/index.ts'
import { anyName } from '../values.ts'
import type { Binding, Value } from '../vocabulary.ts'

/** So many places behind a commit are asked whether they may change it. */
const mostMarks = 200

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
    const reaches = ({ name: set, where: { scope } }: Binding) =>
      (set === anyName || set === name) && where.scope.every((level, depth) => scope[depth] === level)
    const isBehind = ([at, mark]: (typeof marks)[number]) =>
      mark.where.at > where.at || (mark.where.at === where.at && at > index)
    const since = firstOf(marks, isBehind)
    // Once it may be another one, it may be for all that follows.
    for (const isCallers of [undefined, true] as const) {
      const next = marks.slice(since, since + mostMarks).map(([, one]) => one)
      // Of so many the last may as well be meant.
      const last = next.length === mostMarks && !isCallers ? next.at(-1) : undefined
      const mark = next.find(one => one.isCallers === isCallers && reaches(one)) ?? last
      if (!mark) continue
      const { value, where: from } = mark
      const branch = [...from.branch, from.at]
      put.get(mark)?.push({
        name,
        value,
        where: { at: from.at, scope: where.scope, branch },
        ...(isCallers && { isCallers }),
      })
    }
  }
  return bindings.flatMap(one => put.get(one) ?? [one])
}

/** The place of the first of which it is true, where it is true of all behind that. */
function firstOf<T>(all: readonly T[], isBehind: (one: T) => boolean): number {
  let [from, to] = [0, all.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const one = all[middle]
    if (one !== undefined && isBehind(one)) to = middle
    else from = middle + 1
  }
  return from
}

/** Is it a commit, as it stands or as another type of text, or one of several values of which one is? */
export function holdsCommit(value: Value): boolean {
  if (value.kind === 'text') return isCommitId(value.text)
  if (value.kind === 'call') return value.call.positional.length === 1 && value.call.positional.some(holdsCommit)
  return (value.kind === 'fallback' || value.kind === 'choice') && value.options.some(holdsCommit)
}
