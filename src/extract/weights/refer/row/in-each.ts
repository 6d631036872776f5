import type { Found } from '../../constant/concrete.ts'
import type { Constants } from '../../constant/constants.ts'
import { isOfHeirs } from '../../constant/heirs.ts'
import type { Value } from '../../vocabulary.ts'

/** What is named once and loaded by several classes, each with a revision of its own, is found once for each of them. */
export function inEachClass(found: Found, revision: Value | undefined, constants: Constants): readonly Found[] {
  const told = revision ? constants.expand(revision, found.via) : []
  const turns = new Map<string, [key: string, turn: number]>()
  for (const { via } of told)
    for (const [key, turn] of via) if (isOfHeirs(key) && !found.via.has(key)) turns.set(`${key} ${turn}`, [key, turn])
  return turns.size < 2
    ? [found]
    : [...turns.values()].map(([key, turn]) => ({ ...found, via: new Map(found.via).set(key, turn) }))
}
