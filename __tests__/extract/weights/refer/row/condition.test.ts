import { expect, it } from 'vitest'
import { findReferences } from '../../../../../src/entry/references.ts'
import { shell } from '../../../../../src/extract/weights/carrier/shell.ts'
import { yaml } from '../../../../../src/extract/weights/carrier/yaml.ts'
import { extractText } from '../../cases.ts'

const found = (line: string, path = 'run.sh') =>
  extractText(shell, path, line).references.map(({ hub, kind, id, revision }) => `${hub} ${kind} ${id}@${revision}`)

it.each<[string, string, string[]]>([
  ['below an unknown host', `curl "$HOST/api/pull" -d '{"model": "acme:7b"}'`, ['ollama weights acme@7b']],
  ['below half of one', `curl http://$HOST:11434/x -d '{"name": "acme:7b"}'`, ['ollama weights acme@7b']],
  ['nowhere known', `curl "$URL" -d '{"model": "acme:7b"}'`, []],
  ['somewhere else', `curl "$HOST/v1/models" -d '{"model": "acme:7b"}'`, []],
])('asks Ollama for a model by what is known of an address: %s', (_name, line, expected) =>
  expect(found(line)).toEqual(expected),
)

it.each<[string, string, string[]]>([
  [
    'a text',
    `irm http://localhost:11434/api/chat -Method Post -Body '{"model":"acme:7b"}'`,
    ['ollama weights acme@7b'],
  ],
  ['below an unknown host', `iwr -Uri "$B/api/pull" -Body '{"name":"acme:7b"}'`, ['ollama weights acme@7b']],
  [
    'a table',
    '$b = @{ model = "acme:7b"; n = 1 } | ConvertTo-Json\nInvoke-RestMethod -Uri "$B/api/generate" -Body $b',
    ['ollama weights acme@7b'],
  ],
  [
    'each of a list',
    "foreach ($m in 'a:7b', 'b:7b') {\n$o = @{ model = $m }\n$j = $o | ConvertTo-Json\nirm -Uri \"$B/api/chat\" -Body $j }",
    ['ollama weights a@7b', 'ollama weights b@7b'],
  ],
  ['nobody knows what', 'irm -Uri "$B/api/chat" -Body $body', []],
])('PowerShell asks Ollama with %s', (_name, line, expected) => expect(found(line, 'run.ps1')).toEqual(expected))

it('a provider and a model that came out of the same record belong together, and no other two', () => {
  const lines = [
    'ALL = [',
    '    {"provider": "sentence_transformers", "kwargs": {"model": "nobody/embed-x"}},',
    '    {"provider": "ollama", "kwargs": {"model": "nobody-small"}},',
    ']',
    'for one in ALL:',
    '    made.append({"provider": one["provider"], "model": one["kwargs"]["model"]})',
  ]
  const { references } = findReferences([{ path: 'a.py', content: lines.join('\n') }])
  expect(references.map(({ hub, id, line }) => `${hub} ${id} ${line}`)).toEqual([
    'huggingface nobody/embed-x 2',
    'ollama nobody-small 3',
  ])
})

it.each<[string, string[]]>([
  ['timm.create_model("plain", pretrained=True)', ['huggingface weights plain@null']],
  ['timm.create_model("plain", True)', ['huggingface weights plain@null']],
  ['def make(weights=True):\n    timm.create_model("plain", weights, in_chans=1)', ['huggingface weights plain@null']],
  ['timm.create_model("plain", False)', []],
  ['timm.create_model("plain", num_classes=1)', []],
])('what must be true may be handed over by its place too: %s', (text, expected) => {
  const content = new TextEncoder().encode(`import timm\n${text}\n`)
  const { references } = findReferences([{ path: 'a.py', content }])
  expect(references.map(({ hub, kind, id, revision }) => `${hub} ${kind} ${id}@${revision}`)).toEqual(expected)
})

it.each<[string, string, string[]]>([
  ['of Ollama', 'llama3.1:8b, b: qwen2.5-coder:7b', ['ollama weights llama3.1@8b', 'ollama weights qwen2.5-coder@7b']],
  ['of several hubs', 'mistral:7b, b: acme-ai/x', ['ollama weights mistral@7b', 'huggingface weights acme-ai/x@null']],
  ['of models and others', 'mistral:7b, b: cache:7', []],
  ['of an image', 'redis:7, b: redis:8', []],
])('takes a table of models for one where all of it is names: %s', (_name, table, expected) =>
  expect(
    extractText(yaml, 'app.yaml', `models: {a: ${table}}\n`).references.map(
      ({ hub, kind, id, revision }) => `${hub} ${kind} ${id}@${revision}`,
    ),
  ).toEqual(expected),
)
