import { expect, it } from 'vitest'
import { extract } from '../../../../src/extract/index.ts'

it('reads a method that is called by its name', () => {
  const text =
    'from operator import methodcaller\nmethodcaller("from_pretrained", "maker/model", revision="v1")(AutoModel)\n'
  const found = extract('a.py', { kind: 'text', oid: 'x', text }).references
  expect(found.map(({ id, revision }) => `${id}@${revision}`)).toEqual(['maker/model@v1'])
})

it.each([
  ['a framework, with options of its own', 'load.options(num_gpus=1).remote("maker/model")'],
  ['a service', 'app = load.bind("maker/model")'],
  ['a service, by a name', 'app = load.options(n=1).bind(name="maker/model")'],
  ['a queue', 'load.apply_async(args=["maker/model"], countdown=1)'],
  ['a queue, later', 'load.si("maker/model").delay()'],
  ['a pool', 'pool.apply_async(load, args=("maker/model",))'],
])('reads what is handed to a function through %s', (_name, line) => {
  const text = `from transformers import AutoModel\ndef load(name):\n    AutoModel.from_pretrained(name)\n${line}\n`
  const found = extract('a.py', { kind: 'text', oid: 'x', text }).references
  expect(found.map(({ id, line: at }) => `${at} ${id}`)).toEqual(['4 maker/model'])
})

it('each of several processes is told its number first', () => {
  const text =
    'from transformers import AutoModel\ndef work(rank, name):\n    AutoModel.from_pretrained(name)\nmp.spawn(work, args=("maker/model",), nprocs=2)\n'
  const found = extract('a.py', { kind: 'text', oid: 'x', text }).references
  expect(found.map(({ id, line: at }) => `${at} ${id}`)).toEqual(['4 maker/model'])
})

it('what JavaScript binds a function to is none of its arguments', () => {
  const text =
    "import { pipeline } from '@huggingface/transformers'\nfunction load(name) { return pipeline('x', name) }\nconst other = load.bind(this)\nother('maker/model')\n"
  const found = extract('a.js', { kind: 'text', oid: 'x', text }).references
  expect(found.map(({ id }) => id)).not.toContain('this')
})
