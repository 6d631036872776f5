import { expect, it } from 'vitest'
import { javascript } from '../../../../src/extract/weights/carrier/javascript.ts'
import { yaml } from '../../../../src/extract/weights/carrier/yaml.ts'
import { extractText } from '../cases.ts'

const named = (text: string) =>
  extractText(javascript, 'config.ts', text).references.map(({ hub, id, line }) => `${line} ${hub}:${id}`)

it('tells every name beside a server, whether it is written or stands for what the environment may say', () => {
  const server = "baseUrl: process.env.OLLAMA_URL || 'http://localhost:11434',"
  const written = ["model: 'nobody:7b',", "embeddingModel: 'embed:2b',"]
  const usual = ["model: process.env.A || 'nobody:7b',", "embeddingModel: process.env.B ?? 'embed:2b',"]
  for (const lines of [written, usual])
    expect(named(['export const settings = {', server, ...lines, '}'].join('\n'))).toEqual([
      '3 ollama:nobody',
      '4 ollama:embed',
    ])
})

it.each<[string, string[]]>([
  ['models: [acme:7b, tiny]', ['1 ollama:acme', '1 ollama:tiny']],
  ['models: [acme:7b, tiny:1b]\n  default_model: acme:7b', ['2 ollama:acme']],
])('of models that Ollama has all are loaded, unless one is chosen: %s', (text, expected) =>
  expect(
    extractText(yaml, 'a.yaml', `ollama:\n  ${text}\n`).references.map(
      ({ hub, id, line }) => `${line - 1} ${hub}:${id}`,
    ),
  ).toEqual(expected),
)
