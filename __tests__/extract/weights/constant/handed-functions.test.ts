import { expect, it } from 'vitest'
import { extract } from '../../../../src/extract/index.ts'

it('reads a method that is called by its name', () => {
  const text =
    'from operator import methodcaller\nmethodcaller("from_pretrained", "maker/model", revision="v1")(AutoModel)\n'
  const found = extract('a.py', { kind: 'text', oid: 'x', text }).references
  expect(found.map(({ id, revision }) => `${id}@${revision}`)).toEqual(['maker/model@v1'])
})
