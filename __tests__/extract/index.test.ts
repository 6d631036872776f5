import { expect, it } from 'vitest'
import { concerns, extract, isListed } from '../../src/extract/index.ts'

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

it.each([
  ['a.py', 'from vllm import LLM\nLLM("maker/model")\n'],
  ['a.mjs', 'import { pipeline } from "@huggingface/transformers"\npipeline("fill-mask", "maker/model")\n'],
  ['a.sh', 'hf download maker/model\n'],
  ['a.json', '{ "model_name_or_path": "maker/model" }'],
  ['Dockerfile', 'FROM python:3\nRUN hf download maker/model\n'],
])('reads what stands behind the mark of an encoding: %s', (path, text) => {
  const found = (written: string) => extract(path, { kind: 'text', oid: 'x', text: written }).references
  expect(found(`\ufeff${text}`).map(({ id, line }) => [id, line])).toEqual(
    found(text).map(({ id, line }) => [id, line]),
  )
  expect(found(text).map(({ id }) => id)).toContain('maker/model')
})

it.each([
  ['models/a.safetensors', '/data/a.safetensors', true],
  ['models/a.safetensors', '../../data/a.safetensors', true],
  ['models/a.safetensors', 'b/../../../a.safetensors', true],
  ['models/a.safetensors', '../data/./a.safetensors', false],
  ['a.safetensors', 'data/../b.safetensors', false],
  ['a.py', '../b.py', false],
])('a link of weights leads out of the repository: %s, %s', (path, target, isOut) => {
  const { references, gaps } = extract(path, { kind: 'symlink', oid: 'x', target })
  expect({ references, gaps: gaps.map(gap => gap.reason) }).toEqual({ references: [], gaps: isOut ? ['symlink'] : [] })
})
