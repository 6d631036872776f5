import { namespacesAt } from '../catalogue/known.ts'
import { publishers } from '../catalogue/publishers.ts'
import { type Hub, isLockClaim } from '../model/index.ts'
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
  *examine({ reference, resolution }) {
    const { ecosystem, hub, id } = reference
    if (isLockClaim(reference) || ecosystem !== 'model' || id === null) return
    const written = id.includes('/') ? [id.slice(0, id.indexOf('/'))] : []
    const today = resolution.kind === 'resolved' ? [resolution.artifact.publisher.name] : []
    for (const publisher of new Set([...written, ...today])) {
      const found = likeness(hub, publisher)
      if (found) yield { messageId: 'lookAlike', data: { publisher, ...found } }
    }
  },
})

/** The known account that a name could be taken for; null for the account itself and for names of their own. */
function likeness(hub: Hub, publisher: string): { known: string; name: string } | null {
  const all = [...publishers.values()].flatMap(entry =>
    namespacesAt(entry, hub).map(known => ({ known, name: entry.name })),
  )
  if (all.some(({ known }) => known.toLowerCase() === publisher.toLowerCase())) return null
  const skeleton = skeletonOf(publisher)
  return all.find(({ known }) => isNear(skeleton, skeletonOf(known))) ?? null
}

/** Letters that pass for each other become one; separators go. */
function skeletonOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
  const pairs = [
    ['0', 'o'],
    ['1', 'l'],
    ['i', 'l'],
    ['3', 'e'],
    ['5', 's'],
    ['8', 'b'],
    ['rn', 'm'],
    ['vv', 'w'],
  ] as const
  return pairs.reduce((text, [from, to]) => text.replaceAll(from, to), plain)
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
