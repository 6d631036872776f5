import { expect, it } from 'vitest'
import { findReferences } from '../../../../src/entry/references.ts'

const found = (content: string) =>
  findReferences([{ path: 'a.py', content }]).references.map(({ id, revision }) => `${id}@${revision}`)

it('what a file is opened by is no name that a variable holds', () => {
  expect(found('lines = open("corpus/bert-sample.en")\n')).toEqual([])
  expect(found('name = "nobody/bert-sample"\n')).toEqual(['nobody/bert-sample@null'])
})

it('a test that sets a variable of the environment asks for nothing', () => {
  expect(found('def test_a(monkeypatch):\n    monkeypatch.setenv("OLLAMA_MODEL", "nobody:1b")\n')).toEqual([])
  expect(found('import os\nmodel = os.getenv("OLLAMA_MODEL", "nobody:1b")\n')).toEqual(['nobody@1b'])
})

it('a loader is told what it is handed, however much the rest of the file asks for', () => {
  const keys = Array.from({ length: 170 }, (_, index) => `setting_${index}`)
  const lines = [
    `DEFAULTS = {${keys.map(key => `"${key}": "${key}"`).join(', ')}}`,
    'NAME = "nobody/x-7b"',
    'def apply(values):',
    `    global ${keys.map(key => key.toUpperCase()).join(', ')}`,
    '    def get(key):',
    '        return values.get(key, DEFAULTS[key])',
    ...keys.map(key => `    ${key.toUpperCase()} = get("${key}")`),
    'def start():',
    '    apply(read())',
    'def reset():',
    '    apply(dict(DEFAULTS))',
    'from sentence_transformers import SentenceTransformer',
    'model = SentenceTransformer(NAME)',
  ]
  expect(found(lines.join('\n'))).toEqual(['nobody/x-7b@null'])
})
