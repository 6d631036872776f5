import { isCommitId } from '../../../../model/index.ts'
import type { Binding, Place, Value, Where } from '../../vocabulary.ts'

/**
 * Commits that from some place on may be others, by what is not read: of one name, or of all that are seen there. Only
 * commits, for no other value is less for that.
 */
export function unsettled(
  bindings: readonly Binding[],
  name: string | null,
  { at, scope, branch }: Where,
  place: Place,
): readonly Binding[] {
  const isMeant = (one: Binding) =>
    (name === null || one.name === name) &&
    holdsCommit(one.value) &&
    one.where.scope.every((level, index) => scope[index] === level)
  const pins = new Map(bindings.filter(isMeant).map(one => [one.name, one.where.scope]))
  return [...pins].map(([own, home]) => ({
    name: own,
    value: { kind: 'opaque', place },
    where: { at, scope: home, branch: [...branch, at] },
  }))
}

const holdsCommit = (value: Value): boolean =>
  value.kind === 'text'
    ? isCommitId(value.text)
    : (value.kind === 'fallback' || value.kind === 'choice') && value.options.some(holdsCommit)
