import { expect, it } from 'vitest'
import { findReferences } from '../../../../src/entry/references.ts'

const kindsIn = (path: string, content: string) =>
  findReferences([{ path, content }]).references.map(({ id, kind }) => `${id} ${kind}`)

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

it.each([
  ['patched', 'with patch("shop.Config") as config:\n        config.OLLAMA_MODEL = "llama3.1"'],
  ['made', 'config = MagicMock()\n    config.OLLAMA_MODEL = "llama3.1"'],
])('what is set at a double that was %s is not loaded', (_, body) => {
  const test = (imports: string) => `${imports}\ndef test_it():\n    ${body}\n    check()\n`
  expect(kindsIn('a.py', test('from unittest.mock import MagicMock, patch'))).toEqual([])
  expect(kindsIn('a.py', test('from shop import MagicMock, patch'))).toEqual(['llama3.1 weights'])
})

const asking = (before: string, call: string) =>
  kindsIn(
    'test_app.py',
    `import httpx\nfrom starlette.testclient import TestClient\nfrom app import app\n${before}${call}`,
  )
const chat = '.post("/api/generate", json={"model": "acme:7b", "prompt": "x"})\n'

it.each([
  ['made there', '', `def test_a():\n    client = TestClient(app)\n    client${chat}`],
  [
    'out of a fixture',
    '@pytest.fixture\ndef c():\n    with TestClient(app) as one:\n        yield one\n',
    `def test_a(c):\n    c${chat}`,
  ],
  ['out of a fixture of another file', '', `def test_a(client):\n    client${chat}`],
  [
    'by what goes over no network',
    '',
    `async def test_a():\n    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app)) as c:\n        await c${chat}`,
  ],
  ['of Flask', '', `def test_a():\n    app.test_client()${chat}`],
])('a program that is asked itself loads nothing: %s', (_, before, call) =>
  expect(asking(before, call)).not.toContain('acme weights'),
)

it.each([
  ['by its address', '', `def test_a():\n    httpx${chat.replace('/api', 'http://localhost:11434/api')}`],
  ['at an address', '', `def test_a():\n    c = httpx.Client(base_url="http://localhost:11434")\n    c${chat}`],
  ['in no test', '', `def ask(client):\n    client${chat}`],
  ['by what a test is handed here', '', `def test_a(c):\n    c${chat}\ntest_a(httpx.Client(base_url=URL))\n`],
])('a server that is asked %s loads it', (_, before, call) => expect(asking(before, call)).toContain('acme weights'))
