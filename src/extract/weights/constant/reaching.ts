import type { Binding, Where } from '../vocabulary.ts'

/** More places than this that perhaps set one name are no constant. */
export const maxReaching = 60

/** Of one scope's bindings, in their order: the last that surely ran before a place, and later ones that perhaps ran. Latest first. */
export function reaching(bindings: readonly Binding[], until: number, where: Where): readonly Binding[] {
  const found: Binding[] = []
  for (let index = bindings.length - 1; index >= 0 && found.length < maxReaching; index--) {
    const binding = bindings[index]
    if (!binding || binding.where.at >= until) continue
    if (binding.isCallers && binding.where.scope.length === where.scope.length) continue
    found.push(binding)
    if (binding.where.branch.every((branch, level) => where.branch[level] === branch)) break
  }
  return found
}
