import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { findReferences } from '../../../../../src/entry/references.ts'
import { Rows } from '../../../../../src/extract/weights/refer/row/rows.ts'

const corpus = join(import.meta.dirname, '..', '..', 'corpus')
const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
  .filter(path => statSync(join(corpus, path)).isFile())
  .map(path => ({ path, content: readFileSync(join(corpus, path), 'utf8') }))

/** Every row is shown every call and every table that its name fits, whatever these hold. */
function showingAll<Result>(find: () => Result): Result {
  vi.spyOn(Rows.prototype, 'forArguments').mockImplementation(function (this: Rows, canonical) {
    return this.forCall(canonical)
  })
  vi.spyOn(Rows.prototype, 'forGroup').mockImplementation(function (this: Rows, path) {
    return this.forPath(path)
  })
  const found = find()
  vi.restoreAllMocks()
  return found
}

it('finds in each file of the corpus what it finds when every row is shown everything', () => {
  const sparing = files.map(file => findReferences([file]))
  expect(sparing).toEqual(showingAll(() => files.map(file => findReferences([file]))))
  expect(sparing.flatMap(({ references }) => references).length).toBeGreaterThan(1000)
})

it('finds the same in calls of any sort', () => {
  const callee = fc.constantFrom('f', 'load', 'AutoModel.from_pretrained', 'pipeline', 'requests.post', 'expect', 'LLM')
  const id = fc.constantFrom(
    '"org/name"',
    '"bert-base-uncased"',
    '"a/b.gguf"',
    '"s3://b/k/model.bin"',
    '"llama3:8b"',
    'x',
    '1',
  )
  const name = fc.constantFrom('model', 'repo_id', 'storage_uri', 'model_name', 'embedder', 'id', 'path', 'filename')
  const given = fc.oneof(
    id,
    fc.tuple(name, id).map(([key, value]) => `${key}=${value}`),
    fc.constant('**x'),
  )
  const line = fc.tuple(callee, fc.array(given, { maxLength: 4 })).map(([of, all]) => `${of}(${all.join(', ')})`)
  const property = fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), lines => {
    const file = { path: 'a.py', content: `x = {"model": "org/other"}\n${lines.join('\n')}\n` }
    expect(findReferences([file])).toEqual(showingAll(() => findReferences([file])))
  })
  fc.assert(property, { numRuns: 300 })
})

it('finds the same in settings of any sort', () => {
  const value = fc.constantFrom(
    'org/name',
    'a/b.gguf',
    'llama3:8b',
    'openai',
    'huggingface',
    'https://x.example/v1',
    true,
  )
  const key = fc.constantFrom(
    'model',
    'provider',
    'repo',
    'id',
    'source',
    'hub',
    'type',
    'name',
    'OPENAI_BASE_URL',
    'path',
  )
  const leaf = fc.dictionary(key, value, { maxKeys: 5 })
  const tree = fc.dictionary(key, fc.oneof(value, leaf, fc.array(leaf, { maxLength: 2 })), { maxKeys: 5 })
  const property = fc.property(tree, fc.constantFrom('a.json', 'config.yaml', 'package.json'), (settings, path) => {
    const file = { path, content: JSON.stringify(settings) }
    expect(findReferences([file])).toEqual(showingAll(() => findReferences([file])))
  })
  fc.assert(property, { numRuns: 300 })
})
