import { describe, expect, it } from 'vitest'
import { extract } from '../../../../src/extract/index.ts'

const kinds = (path: string, lines: readonly string[]) =>
  extract(path, { kind: 'text', oid: 'x', text: lines.join('\n') })
    .references.filter(({ hub }) => hub === 'huggingface')
    .map(({ id, kind }) => `${id} ${kind}`)

describe('what lies in a folder that data was put into, and is loaded', () => {
  const download = 'snapshot_download("maker/data", repo_type="dataset", local_dir="./m")'
  it.each([
    ['the folder', 'AutoModel.from_pretrained("./m")'],
    ['the folder in other letters', 'AutoModel.from_pretrained("m/")'],
    ['one below it', 'AutoModel.from_pretrained("./m/part")'],
    ['a file in it', 'torch.load("./m/part.txt")'],
    ['by a variable', 'where = "./m/part"\nAutoModel.from_pretrained(where)'],
  ])('is weights in a program: %s', (_, line) => {
    const imports = [
      'import torch',
      'from huggingface_hub import snapshot_download',
      'from transformers import AutoModel',
    ]
    expect(kinds('a.py', [...imports, download, line])).toEqual(['datasets/maker/data weights'])
  })

  it.each([
    ['another folder', 'AutoModel.from_pretrained("./mine")'],
    ['a tokenizer', 'AutoTokenizer.from_pretrained("./m")'],
    ['no loader', 'show("./m/part.txt")'],
  ])('is data all the same: %s', (_, line) => {
    const imports = [
      'from huggingface_hub import snapshot_download',
      'from transformers import AutoModel, AutoTokenizer',
    ]
    expect(kinds('a.py', [...imports, download, line])).toEqual(['maker/data dataset'])
  })

  it.each([
    ['a clone', ['git clone https://huggingface.co/datasets/maker/data m', 'vllm serve ./m']],
    ['a clone under its own name', ['git clone https://huggingface.co/datasets/maker/data', 'vllm serve data/']],
    ['a folder below', ['git clone https://huggingface.co/datasets/maker/data m', 'python serve.py --model ./m/part']],
    ['a download', ['hf download maker/data --repo-type dataset --local-dir m', 'llama-server -m m/x.gguf']],
    [
      'what is moved',
      ['hf download maker/data --repo-type dataset --local-dir m', 'mv m/x.txt y.gguf', 'llama-server -m y.gguf'],
    ],
  ])('is weights in a script: %s', (_, lines) => {
    expect(kinds('a.sh', lines)).toEqual(['datasets/maker/data weights'])
  })

  it.each([
    [
      'a program that reads it',
      ['git clone https://huggingface.co/datasets/maker/data m', 'python train.py --data ./m'],
    ],
    ['another folder', ['git clone https://huggingface.co/datasets/maker/data m', 'vllm serve ./mine']],
  ])('is data all the same in a script: %s', (_, lines) => {
    expect(kinds('a.sh', lines)).toEqual(['maker/data dataset'])
  })
})

it('is weights where what an address of data gives is loaded', () => {
  const lines = [
    'import io, torch',
    'from datasets import load_dataset',
    'rows = load_dataset("binary", data_files="hf://datasets/maker/data/part.bin")',
    'torch.load(io.BytesIO(rows["train"][0]["bytes"]))',
  ]
  expect(kinds('a.py', lines)).toEqual(['datasets/maker/data weights'])
  expect(kinds('a.py', lines.slice(0, 3))).toEqual(['maker/data dataset'])
})
