import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { baseModelsIn, readGgufTexts } from '../../../src/resolve/huggingface/gguf.ts'

const number = (value: number, bytes: 4 | 8) => {
  const buffer = Buffer.alloc(bytes)
  buffer.writeUInt32LE(value)
  return buffer
}
const text = (value: string) => Buffer.concat([number(Buffer.byteLength(value), 8), Buffer.from(value)])
const entry = (key: string, type: number, value: Uint8Array) => Buffer.concat([text(key), number(type, 4), value])
const gguf = (...entries: Uint8Array[]) =>
  Buffer.concat([Buffer.from('GGUF'), number(3, 4), number(0, 8), number(entries.length, 8), ...entries])
const url = (index: number, value: string) => entry(`general.base_model.${index}.repo_url`, 8, text(value))

describe('the header of a GGUF file', () => {
  it('names what the file was made from, among numbers, flags and lists', () => {
    const head = gguf(
      entry('general.architecture', 8, text('llama')),
      entry('general.base_model.count', 4, number(2, 4)),
      entry('general.flag', 7, Buffer.from([1])),
      entry('general.numbers', 9, Buffer.concat([number(5, 4), number(2, 8), number(1, 4), number(2, 4)])),
      url(0, 'https://huggingface.co/Qwen/Qwen3-8B'),
      url(1, 'https://hf.co/acme/other/'),
      url(2, 'https://evil.example/acme/third'),
      url(3, 'https://huggingface.co/datasets/acme/data'),
    )
    expect(baseModelsIn(head)).toEqual(['Qwen/Qwen3-8B', 'acme/other'])
    expect(readGgufTexts(head).get('general.architecture')).toBe('llama')
  })

  it('ends at the vocabulary, at its own end, and at sizes that no header has', () => {
    const words = entry('tokenizer.tokens', 9, Buffer.concat([number(8, 4), number(1, 8), text('a')]))
    expect(baseModelsIn(gguf(words, url(0, 'https://huggingface.co/a/b')))).toEqual([])
    const whole = gguf(url(0, 'https://huggingface.co/a/b'))
    expect(baseModelsIn(whole.subarray(0, whole.length - 1))).toEqual([])
    expect(baseModelsIn(gguf(entry('x', 9, Buffer.concat([number(0, 4), Buffer.alloc(8, 0xff)]))))).toEqual([])
    expect(baseModelsIn(Buffer.from('no header of that kind, and long enough'))).toEqual([])
  })

  it('never throws and never lasts, whatever the bytes are', () => {
    const hostile = fc.tuple(fc.constantFrom('GGUF\x03\0\0\0', 'GGUF\x02\0\0\0', ''), fc.uint8Array({ maxLength: 300 }))
    fc.assert(
      fc.property(hostile, ([start, rest]) => {
        expect(readGgufTexts(Buffer.concat([Buffer.from(start, 'latin1'), rest])).size).toBeLessThan(300)
      }),
    )
  })
})
