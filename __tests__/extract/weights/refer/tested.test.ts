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
  ['store.test.ts', 'it("keeps", () => { save({ provider: "ollama", model: "acme/base-7b" }); expect(size).toBe(1) })'],
  [
    'EngineTests.cpp',
    '#include <doctest/doctest.h>\nTEST_CASE("keeps") {\n  cfg.model_id = "acme/base-7b";\n  REQUIRE(cfg.valid());\n}\n',
  ],
  ['engine_test.cc', 'TEST_F(Engine, Keeps) {\n  cfg.model_id = "acme/base-7b";\n  EXPECT_EQ(cfg.size(), 1);\n}\n'],
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

const load = 'load_tts_model("acme/base-7b")'

it.each([
  [
    'is skipped where something is not there',
    'tests/test_a.py',
    python('import pytest', 'pytest.skip("no GPU"); Engine(model="acme/base-7b")'),
  ],
  [
    'skips itself',
    'tests/test_a.py',
    python('import unittest', 'self.skipTest("no GPU"); Engine(model="acme/base-7b")'),
  ],
  ['is of a whole system', 'tests/e2e/test_a.py', python('', 'Engine(model="acme/base-7b")')],
  [
    'is of a whole system',
    'Tests/Integration/EngineTests.swift',
    'import XCTest\nfunc testIt() { Engine(model: "acme/base-7b") }',
  ],
  [
    'starts a program',
    'tests/test_a.py',
    python('import subprocess', 'subprocess.run(args); Engine(model="acme/base-7b")'),
  ],
  ['calls what loads', 'tests/test_a.py', python('from shop import load_tts_model', `model = ${load}`)],
  [
    'calls what has a model',
    'tests/test_a.py',
    python('from shop import Embedder', 'Embedder("acme/base-7b").embed("x")'),
  ],
  [
    'makes what has a model',
    'reader.test.ts',
    'beforeEach(() => { config = { modelPath: "acme/base-7b" } })\nit("reads", () => new Embedder(config))',
  ],
  [
    'makes what has a model',
    'Tests/ReaderTests.swift',
    'import XCTest\nfunc testIt() { TextEncoder(modelName: "acme/base-7b", api: api) }',
  ],
  [
    'calls what loads',
    'reader.test.ts',
    'it("reads", () => { engine.loadModelFromUrl(URL); run({ modelId: "acme/base-7b" }) })',
  ],
])('the guesses of a test count that %s (%s)', (_, path, content) => {
  expect(kindsIn(path, content)).toContain('acme/base-7b weights')
})

it.each([
  ['takes something out of its place', python('from unittest.mock import patch', `patch("shop.open"); ${load}`)],
  ['puts something of its own there', python('', `monkeypatch.setattr(shop, "open", print); ${load}`)],
  ['is handed a double', `def test_it(mocker):\n    ${load}\n`],
  ['has a double', `class FakeEngine:\n    def run(self): pass\n\ndef test_it():\n    ${load}\n`],
  ['brings one in', python('from tests.doubles import engine', load)],
  ['calls one', python('from shop import EngineStub', `EngineStub(); ${load}`)],
  ['unloads', python('', 'shop.unload_model(); Engine(model="acme/base-7b")')],
])('they do not where it %s', (_, content) => {
  expect(kindsIn('tests/test_a.py', content)).not.toContain('acme/base-7b weights')
})

it.each([
  [
    'puts a function in the place of the network',
    'tests/e2e/store.test.ts',
    'it("asks", () => { globalThis.fetch = async () => answer; loadModel({ modelId: "acme/base-7b" }) })',
  ],
  [
    'declares things to Kubernetes',
    'test/integration/hook_test.go',
    'import (\n\t. "github.com/onsi/ginkgo/v2"\n\tmetav1 "k8s.io/apimachinery/pkg/apis/meta/v1"\n)\nvar _ = Describe("it", func() { Make("--model", "acme/base-7b"); s.Model.ID = "acme/base-7b" })',
  ],
])('nor where it %s', (_, path, content) => {
  expect(kindsIn(path, content)).not.toContain('acme/base-7b weights')
})

it('a library that doubles stand for says nothing of guesses, unless a class has the model by its name', () => {
  const test = (body: string) => python('import vllm\nfrom unittest.mock import patch', `patch("vllm.LLM"); ${body}`)
  expect(kindsIn('tests/test_a.py', test('Engine(model="acme/base-7b")'))).toEqual(['acme/base-7b mention'])
  expect(kindsIn('tests/test_a.py', test('Embedder("acme/base-7b")'))).toEqual(['acme/base-7b weights'])
})

it('an address says nothing of what stands beside it', () => {
  const address = 'parse("https://huggingface.co/acme/tiny/resolve/main/tiny.gguf")'
  expect(kindsIn('tests/test_a.py', python('', `${address}; Engine(model="acme/base-7b")`))).toEqual([
    'acme/tiny weights',
    'acme/base-7b mention',
  ])
})

it('what tests share is told of where it doubles something', () => {
  const fixture = (body: string) =>
    `import pytest\n\n@pytest.fixture\ndef settings(monkeypatch):\n    ${body}\n    return {"model_id": "acme/base-7b"}\n`
  expect(kindsIn('tests/conftest.py', fixture('pass'))).toContain('acme/base-7b weights')
  expect(kindsIn('tests/conftest.py', fixture('monkeypatch.setattr(shop, "open", print)'))).not.toContain(
    'acme/base-7b weights',
  )
})

it('what runs tests is brought in by what tests share', () => {
  const handler =
    "export const handlers = [http.get('/models', () => HttpResponse.json({ modelId: 'acme/base-7b' }))]\n"
  expect(kindsIn('test/handlers.ts', `import { http, HttpResponse } from 'msw'\n${handler}`)).toEqual([
    'acme/base-7b mention',
  ])
  expect(kindsIn('test/handlers.ts', handler)).toEqual(['acme/base-7b weights'])
  const double = "global.fetch = vi.fn(() => ({ modelId: 'acme/base-7b' }))\n"
  expect(kindsIn('test/setup.ts', `import { vi } from 'vitest'\n${double}`)).toEqual(['acme/base-7b mention'])
  const load = "await pipeline('summarization', 'acme/base-7b')\n"
  const real = `import { vi } from 'vitest'\nimport { pipeline } from '@huggingface/transformers'\n${double}${load}`
  expect(kindsIn('test/setup.ts', real)).toContain('acme/base-7b weights')
})

it('what a file brings in says nothing of the tests that stand in it', () => {
  const content = (test: string) => `use hf_hub::api::sync::Api;
#[cfg(test)]
mod tests {
    fn detector() { ${test} }
}`
  expect(kindsIn('src/auto.rs', content('Loader { model_id: "acme/base-7b".to_string() }'))).toEqual([
    'acme/base-7b mention',
  ])
  expect(kindsIn('src/auto.rs', content('Api::new().model("acme/base-7b".into())'))).toEqual(['acme/base-7b weights'])
  const written = 'read(r#"{\n  "model_id": "acme/base-7b",\n  "device": "cpu"\n}"#);'
  expect(kindsIn('src/auto.rs', content(written))).toEqual(['acme/base-7b mention'])
})

it.each([
  [
    'tests/test-arguments.cpp',
    'int main() { setenv("ARG_MODEL", "abc-7b.gguf", true); assert(params.model == "abc"); }',
    'mention',
  ],
  [
    'tests/core.rs',
    '#[test]\nfn keeps() { let e = Entry { model: "models/base-7b.gguf" }; assert_eq!(e.size, 1); }',
    'mention',
  ],
  [
    'Tests/ReaderTests.swift',
    'import Testing\n@Suite("x", .enabled(if: shouldRun)) struct T { let e = Engine(modelId: "acme/base-7b") }',
    'weights',
  ],
  ['test/serve.bats', '@test "parses" {\n  run ./serve.sh --model acme/base-7b\n}\n', 'mention'],
  ['test/load.bats', '@test "loads" {\n  run hf download acme/base-7b\n}\n', 'weights'],
  ['test/helpers.bats', 'start() {\n  ./serve.sh --model acme/base-7b\n}\n', 'weights'],
])('%s is a test', (path, content, kind) => {
  expect(kindsIn(path, content).map(one => one.split(' ')[1])).toEqual([kind])
})

it('the name of a variable loads nothing in a test', () => {
  const content = 'it("reads them", async () => { env.OLLAMA_MODEL = "llama3"; expect((await read()).size).toBe(1) })'
  expect(kindsIn('config.test.ts', content)).toEqual(['llama3 mention'])
})
