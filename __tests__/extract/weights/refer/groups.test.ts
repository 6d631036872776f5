import { expect, it } from 'vitest'
import { javascript } from '../../../../src/extract/weights/carrier/javascript.ts'
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
