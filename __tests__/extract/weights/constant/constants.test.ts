import { expect, it } from 'vitest'
import { findReferences } from '../../../../src/entry/references.ts'

const found = (content: string) =>
  findReferences([{ path: 'a.py', content }]).references.map(({ id, revision }) => `${id}@${revision}`)

it('what a file is opened by is no name that a variable holds', () => {
  expect(found('lines = open("corpus/bert-sample.en")\n')).toEqual([])
  expect(found('name = "nobody/bert-sample"\n')).toEqual(['nobody/bert-sample@null'])
})
