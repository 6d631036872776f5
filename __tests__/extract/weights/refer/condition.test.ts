import { expect, it } from 'vitest'
import { shell } from '../../../../src/extract/weights/carrier/shell.ts'
import { extractText } from '../cases.ts'

const found = (line: string) =>
  extractText(shell, 'run.sh', line).references.map(({ hub, kind, id, revision }) => `${hub} ${kind} ${id}@${revision}`)

it.each<[string, string, string[]]>([
  ['below an unknown host', `curl "$HOST/api/pull" -d '{"model": "acme:7b"}'`, ['ollama weights acme@7b']],
  ['below half of one', `curl http://$HOST:11434/x -d '{"name": "acme:7b"}'`, ['ollama weights acme@7b']],
  ['nowhere known', `curl "$URL" -d '{"model": "acme:7b"}'`, []],
  ['somewhere else', `curl "$HOST/v1/models" -d '{"model": "acme:7b"}'`, []],
])('asks Ollama for a model by what is known of an address: %s', (_name, line, expected) =>
  expect(found(line)).toEqual(expected),
)
