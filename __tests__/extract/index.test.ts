import { expect, it } from 'vitest'
import { concerns, isListed } from '../../src/extract/index.ts'

it.each([
  ['app.py', true, true],
  ['models.lock.json', true, true],
  ['.github/weighmaster.yml', true, true],
  ['package-lock.json', true, true],
  // Whatever a model card names is a mention: a pull request that changes documents costs nothing.
  ['docs/guide.md', false, true],
  ['logo.png', false, false],
])('%s: fetched for a check %s, read for a listing %s', (path, forCheck, forListing) => {
  expect({ forCheck: concerns(path), forListing: isListed(path) }).toEqual({ forCheck, forListing })
})
