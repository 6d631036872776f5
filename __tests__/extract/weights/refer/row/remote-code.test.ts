import { expect, it } from 'vitest'
import { extract } from '../../../../../src/extract/index.ts'

const commit = '5a0b7c1d2e3f405162738495a6b7c8d9e0f1a2b3'
const found = (call: string) => {
  const text = `from datasets import load_dataset\n${call}\n`
  return extract('a.py', { kind: 'text', oid: 'x', text }).references.map(one => [one.id, one.kind, one.revision])
}

it('takes a data set whose script is trusted for code, where it lies', () => {
  expect(found('load_dataset("maker/pairs", trust_remote_code=True)')).toEqual([['datasets/maker/pairs', 'code', null]])
  expect(found(`load_dataset("maker/pairs", revision="${commit}", trust_remote_code=True)`)).toEqual([
    ['datasets/maker/pairs', 'code', commit],
  ])
})

it('leaves one that runs nothing a data set', () => {
  expect(found('load_dataset("maker/pairs")')).toEqual([['maker/pairs', 'dataset', null]])
  expect(found('load_dataset("maker/pairs", trust_remote_code=False)')).toEqual([['maker/pairs', 'dataset', null]])
})

it.each([
  ['True', true],
  ['1', true],
  ['not False', true],
  ['1 == 1', true],
  ['os.environ.get("TRUST", "1") == "1"', true],
  ['False', false],
  ['None', false],
  ['0', false],
  ['args.trust', false],
])('takes whatever is computed there and then for a yes: %s', (answer, isTrusted) => {
  const text = `import os\nfrom transformers import AutoModel\nAutoModel.from_pretrained("maker/m", trust_remote_code=${answer})\n`
  const [one] = extract('a.py', { kind: 'text', oid: 'x', text }).references
  expect(one?.remoteCode?.enabled ?? false).toBe(isTrusted)
})
