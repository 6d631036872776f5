import { expect, it } from 'vitest'
import { findReferences } from '../../../../../src/entry/references.ts'

const commit = '0a'.repeat(20)
const revisionsIn = (content: string) =>
  findReferences([{ path: 'a.py', content }]).references.map(({ revision }) => revision)

it('what has a model by its name takes the revision that it is told', () => {
  expect(revisionsIn(`Embedder("acme/some-bert", revision="${commit}")\n`)).toEqual([commit])
  expect(revisionsIn(`Embedder("acme/some-bert", code_revision="${commit}")\n`)).toEqual([null])
})

it('but not where it hands it on without', () => {
  const own = 'def load_model(name, revision=None):\n    return AutoModel.from_pretrained(name)\n'
  expect(revisionsIn(`${own}load_model("acme/some-bert", revision="${commit}")\n`)).toEqual([null])
})

it('what a variable calls a path is no name of a service', () => {
  const kindOf = (name: string) =>
    findReferences([{ path: 'a.sh', content: `${name}=mistral/far-7b\npython e.py --model $${name}\n` }]).references[0]
      ?.kind
  expect(['MODEL', 'MODEL_NAME_OR_PATH'].map(kindOf)).toEqual(['hosted', 'weights'])
})
