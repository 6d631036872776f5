import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dotted, loaders, valueRows } from '../../../../src/catalogue/loaders.ts'
import { byCallee } from '../../../../src/extract/weights/constant/by-callee.ts'

const rows = [...loaders, ...valueRows]
const fitting = byCallee(rows)
const patterns = rows.map(row => (row.call.length > 0 ? dotted(row.call) : null))
const plainly = (canonical: string) => rows.filter((_, index) => patterns[index]?.test(canonical))
const placesOf = (found: readonly (typeof rows)[number][]) => found.map(row => rows.indexOf(row))

it('gives every row whose pattern fits, in order, for what the catalogue names', () => {
  const written = rows.flatMap(row => row.call).map(pattern => pattern.replaceAll('**', 'a.b').replaceAll('*', 'x'))
  expect(written.length).toBeGreaterThan(500)
  for (const canonical of written) expect(placesOf(fitting(canonical))).toEqual(placesOf(plainly(canonical)))
})

it('gives the same for callees of any sort', () => {
  const words = [...new Set(rows.flatMap(row => row.call.flatMap(pattern => pattern.split('.'))))]
  const word = fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom('', '()', 'x', 'loadModel', 'a\nb', '**'),
    fc.string(),
  )
  const canonical = fc.array(word, { minLength: 1, maxLength: 4 }).map(all => all.join('.'))
  const property = fc.property(canonical, one => {
    expect(placesOf(fitting(one))).toEqual(placesOf(plainly(one)))
  })
  fc.assert(property, { numRuns: 2000 })
})
