import { namespacesAt } from '../catalogue/known.ts'
import { coreOf, skeletonOf } from '../catalogue/look-alikes.ts'
import { isKnownNamespace } from '../catalogue/model-names.ts'
import { publishers } from '../catalogue/publishers.ts'
import { type Hub, isLockClaim, type Policy } from '../model/index.ts'
import { defineCheck } from './define.ts'

export const modelLookAlike = defineCheck({
  id: 'model-look-alike',
  title: 'Publisher’s name looks like that of a known publisher',
  messages: {
    lookAlike: {
      text: '{publisher} looks like {known} ({name}), and is another account',
      remedy: 'Compare the two letter by letter. If the other one was meant, write that.',
    },
  },
  *examine({ reference, resolution }, policy) {
    const { ecosystem, hub, id } = reference
    if (isLockClaim(reference) || ecosystem !== 'model' || id === null) return
    const written = id.includes('/') ? [id.slice(0, id.indexOf('/'))] : []
    const today = resolution.kind === 'resolved' ? [resolution.artifact.publisher.name] : []
    for (const publisher of new Set([...written, ...today])) {
      const found = likeness(hub, publisher, policy)
      if (found) yield { messageId: 'lookAlike', data: { publisher, ...found } }
    }
  },
})

interface Known {
  readonly known: string
  /** Whose it is. */
  readonly name: string
}

/** Accounts that the owner accepts come first, then those of the catalogue. */
function accountsAt(hub: Hub, policy: Policy): readonly Known[] {
  const catalogued = [...publishers.values()].flatMap(entry =>
    namespacesAt(entry, hub).map(known => ({ known, name: entry.name })),
  )
  return [...policy.accepted(hub), ...catalogued]
}

/** The known account that a name could be taken for; null for such an account itself and for names of their own. */
function likeness(hub: Hub, publisher: string, policy: Policy): Known | null {
  const all = accountsAt(hub, policy)
  const isKnown =
    isKnownNamespace(publisher) || all.some(({ known }) => known.toLowerCase() === publisher.toLowerCase())
  if (isKnown || policy.vouches(hub, `${publisher}/x`).verdict === 'allowed') return null
  const skeleton = skeletonOf(publisher)
  return all.find(({ known }) => isNear(skeleton, skeletonOf(known)) || isDressed(skeleton, skeletonOf(known))) ?? null
}

/** The same skeleton, or, for names long enough to be mistaken, one letter more, less or other, or two swapped. */
function isNear(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (a[start] === b[start]) start++
  const [restA, restB] = [a.slice(start), b.slice(start)]
  const isSwapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
  return restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1) || isSwapped
}

/** `qwen-ai` for `qwen`, `deepseek` for `deepseek-ai`; of two names that are both dressed up only long ones are the same. */
function isDressed(a: string, b: string): boolean {
  const [coreA, coreB] = [coreOf(a), coreOf(b)]
  return coreA === coreB && (coreA === a || coreA === b || coreA.length >= 6)
}
