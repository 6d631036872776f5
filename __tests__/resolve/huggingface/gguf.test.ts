import { expect, it } from 'vitest'
import { baseModelsIn } from '../../../src/resolve/huggingface/gguf.ts'
import { ggufFile, value } from '../../builders/gguf.ts'

const url = (index: number, said: string) => [`general.base_model.${index}.repo_url`, value.text(said)] as const

it('names what the file was made from, also behind its vocabulary', () => {
  const head = ggufFile({
    entries: [
      ['general.architecture', value.text('llama')],
      ['general.base_model.count', value.number(2)],
      url(0, 'https://huggingface.co/Qwen/Qwen3-8B'),
      ['tokenizer.tokens', value.texts('a', 'b')],
      url(1, 'https://hf.co/acme/other/'),
      url(2, 'https://evil.example/acme/third'),
      url(3, 'https://huggingface.co/datasets/acme/data'),
      ['general.source.repo_url', value.text('https://huggingface.co/acme/source')],
      ['general.source.huggingface.repository', value.text('acme/converted')],
      ['general.source.doi', value.text('acme/doi')],
    ],
  })
  expect(baseModelsIn(head)).toEqual(['Qwen/Qwen3-8B', 'acme/other', 'acme/source', 'acme/converted'])
})

it('names none where its text is cut off', () => {
  const whole = ggufFile({ entries: [url(0, 'https://huggingface.co/a/b')], alignment: 1 })
  expect(baseModelsIn(whole)).toEqual(['a/b'])
  expect(baseModelsIn(whole.subarray(0, whole.length - 1))).toEqual([])
})
