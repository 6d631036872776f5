import { expect, it } from 'vitest'
import { findReferences } from '../../../../src/entry/references.ts'

const kindsIn = (path: string, content: string) =>
  findReferences([{ path, content }]).references.map(({ id, kind }) => `${id} ${kind}`)

const python = (imports: string, body: string) => `${imports}\n\ndef test_it():\n    ${body}\n`

it.each([
  [
    'tests/test_store.py',
    python('from shop import Store', 'assert Store(model="acme/base-7b").model == "acme/base-7b"'),
  ],
  ['store.test.ts', 'it("keeps it", () => { expect(open({ model_id: "acme/base-7b" }).size).toBe(1) })'],
  [
    'ui/panel.spec.tsx',
    'test("shows it", () => { render(<Panel modelId="acme/base-7b" />); expect(screen).toBeTruthy() })',
  ],
  ['Tests/StoreTests.swift', 'import Testing\n@Test func keeps() { #expect(Store(model: "acme/base-7b").count == 1) }'],
  [
    'store_test.go',
    'import (\n\t. "github.com/onsi/ginkgo/v2"\n\tshop "github.com/acme/shop/api"\n)\nvar _ = Describe("it", func() { It("keeps", func() { s.Model.ID = "acme/base-7b" }) })',
  ],
])('%s names what nobody loads', (path, content) => {
  expect(kindsIn(path, content)).toEqual(expect.arrayContaining(['acme/base-7b mention']))
  expect(kindsIn(path, content)).not.toContain('acme/base-7b weights')
})

it.each([
  ['what a loader takes', 'tests/test_a.py', python('', 'AutoModel.from_pretrained("acme/base-7b")')],
  ['a command', 'tests/test_a.py', python('import subprocess', 'subprocess.run(["vllm", "serve", "acme/base-7b"])')],
  [
    'guesses beside a load',
    'tests/test_a.py',
    python('', 'AutoModel.from_pretrained("acme/tiny"); Engine(model="acme/base-7b")'),
  ],
  ['guesses beside a library that loads', 'tests/test_a.py', python('import vllm', 'Engine(model="acme/base-7b")')],
  [
    'guesses beside a library of that place',
    'a_test.go',
    'import (\n\t"testing"\n\t"github.com/gomlx/go-huggingface/hub"\n)\nfunc TestIt(t *testing.T) { s.Model.ID = "acme/base-7b" }',
  ],
  [
    'guesses beside a call that says that it loads',
    'tests/test_a.py',
    python('import own', 'own.load_from_pretrained(name); Engine(model="acme/base-7b")'),
  ],
  ['guesses where nothing is tested', 'test_a.py', 'Engine(model="acme/base-7b")\n'],
  [
    'guesses in a file that no runner takes',
    'tests/engine.py',
    python('import pytest', 'Engine(model="acme/base-7b")'),
  ],
])('%s in a test counts', (_, path, content) => {
  expect(kindsIn(path, content)).toContain('acme/base-7b weights')
})

const fetching = (before: string) => `${before}
test('asks', () => {})
await fetch('http://localhost:11434/api/pull', { method: 'POST', body: JSON.stringify({ model: 'acme:7b' }) })`

it('what is asked of a double loads nothing', () => {
  expect(kindsIn('a.test.js', fetching(''))).toEqual(['acme weights'])
  expect(kindsIn('a.test.js', fetching('global.fetch = jest.fn()'))).not.toContain('acme weights')
  expect(kindsIn('a.test.js', fetching('global.fetch = jest.fn().mockResolvedValue({ ok: true })'))).not.toContain(
    'acme weights',
  )
})

it.each([
  ['it calls what it is handed', 'global.fetch = jest.fn(original)'],
  ['it is told to call another', 'global.fetch = jest.fn().mockImplementation(original)'],
  ['it is something else too', 'global.fetch = jest.fn(); if (live) global.fetch = original'],
  ['another is one', 'global.ask = jest.fn()'],
  ['jest is not what it seems', 'const jest = { fn: () => original }; global.fetch = jest.fn()'],
  ['jest comes from elsewhere', "import { jest } from './own.js'; global.fetch = jest.fn()"],
])('it is no double where %s', (_, before) => {
  expect(kindsIn('a.test.js', fetching(before))).toContain('acme weights')
})

const java = (imports: string, made: string) => `${imports}
class ClientTest {
  void pulls() {
    Ollama ollama = ${made};
    doNothing().when(ollama).pullModel("acme");
    ollama.pullModel("acme");
    verify(ollama).pullModel("acme");
  }
}`

it('what Mockito is told of is not called', () => {
  const imports = 'import io.github.ollama4j.Ollama;\nimport static org.mockito.Mockito.*;'
  expect(kindsIn('ClientTest.java', java(imports, 'Mockito.mock(Ollama.class)'))).not.toContain('acme weights')
  expect(kindsIn('ClientTest.java', java(imports, 'new Ollama("http://localhost:11434")'))).toContain('acme weights')
})
