import { expect, it } from 'vitest'
import { shell } from '../../../../../src/extract/weights/carrier/shell.ts'
import { extractText } from '../../cases.ts'

const named = (line: string) =>
  extractText(shell, 'a.sh', line).references.map(({ hub, id, revision }) => `${hub}:${id}@${revision}`)

it.each(['-fsSL', '-LsSfk', '-kfL', '-sSL -N'])(
  'takes no word for what switches that stand together are given: %s',
  given => {
    expect(named(`curl ${given} http://localhost:11434/api/pull -d '{"name": "nobody:3b"}'`)).toEqual([
      'ollama:nobody@3b',
    ])
    expect(named(`curl ${given} https://huggingface.co/nobody/x/resolve/main/a.gguf -o a.gguf`)).toEqual([
      'huggingface:nobody/x@main',
    ])
  },
)

it('leaves a letter that is no switch its value', () => {
  expect(named('curl -fsSLo a.gguf https://huggingface.co/nobody/x/resolve/v2/a.gguf')).toEqual([
    'huggingface:nobody/x@v2',
  ])
})
