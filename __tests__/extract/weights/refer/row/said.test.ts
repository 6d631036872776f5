import { describe, expect, it } from 'vitest'
import { python } from '../../../../../src/extract/weights/carrier/python.ts'
import { shell } from '../../../../../src/extract/weights/carrier/shell.ts'
import { extractText } from '../../cases.ts'

const kindsIn = (...lines: readonly string[]) =>
  extractText(shell, 'get.sh', lines.join('\n')).references.map(({ kind }) => kind)
const url = 'https://huggingface.co/nobody/x/resolve/main'

describe('what is taken of a repository is a tokenizer', () => {
  it.each([
    `wget ${url}/tokenizer.json`,
    `curl -L -o t ${url}/tokenizer_config.json`,
    `wget ${url}/sentencepiece.bpe.model`,
    'hf download nobody/x tokenizer.json',
    'hf download nobody/x --include vocab.json merges.txt',
  ])('%s', line => expect(kindsIn(line)).toEqual(['tokenizer']))

  it('in each turn of a loop', () => {
    expect(kindsIn(`for f in vocab.json tokenizer.json; do wget ${url}/$f; done`)).toEqual(['tokenizer'])
  })

  it('in Python', () => {
    const text = 'from huggingface_hub import hf_hub_download\nhf_hub_download("nobody/x", filename="tokenizer.json")\n'
    expect(extractText(python, 'a.py', text).references.map(({ kind }) => kind)).toEqual(['tokenizer'])
  })
})

describe('what is taken may be more than a tokenizer', () => {
  it.each([
    ['beside weights', `hf download nobody/x tokenizer.json model.safetensors`],
    ['beside what nobody knows', 'hf download nobody/x tokenizer.json $FILE'],
    ['by a pattern', 'hf download nobody/x --include "tokenizer*"'],
    ['with its configuration', `wget ${url}/config.json`],
    [
      'behind many',
      'hf download nobody/x tokenizer.json vocab.json merges.txt spm.model tekken.json vocab.txt w.safetensors',
    ],
    ['by its end', `wget ${url}/tokenizer.json.safetensors`],
    ['by its folder', `wget ${url}/tokenizer.json/pytorch_model.bin`],
  ])('%s', (_name, line) => expect(kindsIn(line)).toEqual(['weights']))
})
