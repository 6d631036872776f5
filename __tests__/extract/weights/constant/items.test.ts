import { expect, it } from 'vitest'
import { findReferences } from '../../../../src/entry/references.ts'

const commit = '0123456789abcdef0123456789abcdef01234567'
const found = (...lines: readonly string[]) =>
  findReferences([{ path: 'a.py', content: lines.join('\n') }]).references.map(
    ({ id, revision }) => `${id}@${revision}`,
  )

it('functions that hand on to one another what they were handed use up no work', () => {
  const classes = Array.from({ length: 8 }, (_, index) => [
    `class Layer${index}(Base):`,
    '    def transfer(self, given, **kwargs):',
    `        kwargs.setdefault("patterns", {"a": ${index}})`,
    '        return super().transfer(given, **kwargs)',
  ]).flat()
  const loader = [
    'def load(name="nobody/x-7b"):',
    '    import transformers',
    '    return transformers.AutoModel.from_pretrained(name)',
    'def make(name="nobody/y-7b", **kwargs):',
    '    return load(name)',
  ]
  expect(found(...classes, ...loader)).toEqual(['nobody/x-7b@null', 'nobody/y-7b@null'])
})

it.each([2, 12, 200])('a revision counts however deep the table is spread: %i', depth => {
  const tables = Array.from({ length: depth }, (_, index) => `t${index + 1} = {**t${index}}`)
  const lines = [
    'from transformers import AutoModel',
    't0 = {"revision": "main"}',
    ...tables,
    `AutoModel.from_pretrained("nobody/x", **{"revision": "${commit}", **t${depth}})`,
  ]
  expect(found(...lines)).toEqual([expect.not.stringContaining(commit)])
})

it('a revision is believed that nothing spread in changes', () => {
  expect(
    found(
      'from transformers import AutoModel',
      't0 = {"device_map": "auto"}',
      't1 = {**t0}',
      `AutoModel.from_pretrained("nobody/x", **{"revision": "${commit}", **t1})`,
    ),
  ).toEqual([`nobody/x@${commit}`])
})
