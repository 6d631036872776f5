import * as z from 'zod'
import json from './look-alikes.json' with { type: 'json' }

const { confusables, affixes } = z
  .strictObject({
    /** What passes for a letter, and the letter; in this order. */
    confusables: z.array(z.tuple([z.string(), z.string()])),
    /** What a name has in front or behind when it wants to be taken for somebody’s own. */
    affixes: z.array(z.string()),
  })
  .parse(json)

/** Letters that pass for each other become one; separators and accents go. */
export function skeletonOf(name: string): string {
  const plain = confusables.reduce(
    (text, [from, to]) => text.replaceAll(from, to),
    name.toLowerCase().normalize('NFKD'),
  )
  return plain.replaceAll(/[^a-z0-9]/g, '')
}

/** The longest first: `official` ends like `ai`. */
const ends = affixes.map(skeletonOf).toSorted((a, b) => b.length - a.length)

/** The skeleton without what anybody may put in front of a name or behind it; never less than three letters. */
export function coreOf(skeleton: string): string {
  for (const affix of ends) {
    if (skeleton.length < affix.length + 3) continue
    if (skeleton.endsWith(affix)) return coreOf(skeleton.slice(0, -affix.length))
    if (skeleton.startsWith(affix)) return coreOf(skeleton.slice(affix.length))
  }
  return skeleton
}
