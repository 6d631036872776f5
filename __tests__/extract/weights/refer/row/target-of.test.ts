import { expect, it } from 'vitest'
import { extract } from '../../../../../src/extract/index.ts'

const rowsOf = (path: string, text: string) =>
  extract(path, { kind: 'text', oid: 'x', text }).references.map(
    one => `${one.kind} ${one.hub}:${one.id}@${one.revision}`,
  )

it.each([
  ['a.ts', 'const body = { model: "llama3.2:3b", messages }'],
  ['a.ts', 'await client.chat({ model: "llama3.2:3b", messages })'],
  ['a.ts', 'await client.chat.completions.create({ model: "llama3.2:3b", messages })'],
  ['a.py', 'post(ADDRESS, json={"model": "llama3.2:3b", "messages": []})'],
  ['a.rb', 'client.chat(parameters: { model: "llama3.2:3b", messages: list })'],
])('a size for a tag is what Ollama has, whoever is asked for it (%s: %s)', (path, text) => {
  expect(rowsOf(path, text)).toEqual(['weights ollama:llama3.2@3b'])
})

it.each([
  'acme/tool:7b-instruct-q4_K_M',
  'Tool-EZO:8B',
  'tool:8x7b',
  'tool:e4b',
  'qwen2.5:7b-instruct-q4_K_M',
  'llama3.2:latest',
])('%s is one of its names', name => {
  const [id, tag] = name.split(':')
  expect(rowsOf('a.ts', `const body = { model: "${name}", messages }`)).toEqual([`weights ollama:${id}@${tag}`])
})

it.each(['gpt-oss:120b-cloud', 'deepseek-r1:free', 'acme/tool:v1', 'tool:1', 'llama3.2', 'gpt-4o'])(
  '%s may be a service’s',
  name => {
    expect(rowsOf('a.ts', `const body = { model: "${name}", messages }`)).not.toContainEqual(
      expect.stringMatching(/^weights /),
    )
  },
)

it.each(['nonexistent:7b', 'missing-model:7b', 'no-such-model'])('%s is what is not there', name => {
  expect(rowsOf('a.sh', `ollama pull ${name}`)).toEqual([])
})

it.each(['missing-models/x:7b', 'fake-ai/x', 'your-name/x'])('%s may be a user’s all the same', name => {
  const [found] = extract('a.sh', { kind: 'text', oid: 'x', text: `ollama pull ${name}` }).references
  expect(found).toMatchObject({ hub: 'ollama', id: name.split(':')[0], certainty: 'heuristic' })
})
