import { describe, expect, it } from 'vitest'
import { extract } from '../../../../src/extract/index.ts'

const commit = '5a0b7c1d2e3f405162738495a6b7c8d9e0f1a2b3'
const found = (path: string, text: string) =>
  extract(path, { kind: 'text', oid: 'x', text: text.replaceAll('PIN', commit) }).references.map(
    ({ id, revision }) => `${id}@${revision}`,
  )
const module = '@huggingface/transformers'

describe('a model is loaded', () => {
  it.each([
    ['by what is required where it is called', `require("${module}").pipeline("x", "maker/model")`],
    [
      'by a part of what is imported when it is needed',
      `import("${module}").then(({ pipeline }) => pipeline("x", "maker/model"))`,
    ],
    ['by what is imported when it is needed', `import("${module}").then(t => t.pipeline("x", "maker/model"))`],
    [
      'by a function in a table',
      `import { pipeline } from "${module}"\nconst all = { a: pipeline }\nall.a("x", "maker/model")`,
    ],
    [
      'with arguments out of a list',
      `import { pipeline } from "${module}"\nconst a = ["x", "maker/model"]\npipeline(...a)`,
    ],
    ['by a command of another runtime', 'new Deno.Command("hf", { args: ["download", "maker/model"] }).spawn()'],
  ])('in JavaScript %s', (_, text) => {
    expect(found('a.js', text)).toEqual(['maker/model@null'])
  })

  it('from an address that is put together', () => {
    const text = 'await fetch(new URL("/maker/model/resolve/main/model.onnx", "https://huggingface.co"))'
    expect(found('a.ts', text)).toEqual(['maker/model@main'])
  })

  const python = (...lines: readonly string[]) =>
    found('a.py', ['from transformers import AutoModel, pipeline', ...lines].join('\n'))
  it.each([
    [
      'by a function in a table',
      ['all = {"a": AutoModel.from_pretrained, "b": other}', 'all["a"]("maker/model", revision="PIN")'],
    ],
    ['by a function in a list', ['all = [AutoModel.from_pretrained]', 'all[0]("maker/model")']],
    ['with arguments out of a list', ['a = ("summarization", "maker/model")', 'pipeline(*a)']],
  ])('in Python %s, and no pin is believed of what is picked', (_, lines) => {
    expect(python(...lines)).toEqual(['maker/model@null'])
  })

  it('from a list with its pin', () => {
    expect(python('AutoModel.from_pretrained(*["maker/model"], revision="PIN")')).toEqual([`maker/model@${commit}`])
  })

  it('by nobody knows what where a folder leads out of the commit', () => {
    const text = 'AutoModel.from_pretrained("maker/model", subfolder="../main", revision="PIN")'
    expect(python(text)).toEqual(['null@null'])
    expect(python(text.replace('../main', 'unet'))).toEqual([`maker/model@${commit}`])
  })
})

describe('what another file puts in the place of a name', () => {
  const load = 'AutoModel.from_pretrained("maker/model", revision='
  it.each([
    ['a function', `def rev():\n    return "PIN"\nfrom pins import rev\n${load}rev())`],
    [
      'a class',
      `class Pins:\n    rev = "PIN"\ntry:\n    from pins import Pins\nexcept ImportError:\n    pass\n${load}Pins.rev)`,
    ],
    [
      'the method of all classes',
      `import transformers\ntransformers.modeling_utils.PreTrainedModel.from_pretrained = other\n${load}"PIN")`,
    ],
  ])('is not believed: %s', (_, text) => {
    expect(found('a.py', `from transformers import AutoModel\n${text}\n`)).toEqual(['maker/model@null'])
  })

  it('is believed where the file has it later, or changes another method', () => {
    const later = `from pins import rev\ndef rev():\n    return "PIN"\n${load}rev())`
    const other = `import transformers\ntransformers.models.llama.LlamaAttention.forward = mine\n${load}"PIN")`
    for (const text of [later, other])
      expect(found('a.py', `from transformers import AutoModel\n${text}\n`)).toEqual([`maker/model@${commit}`])
  })
})

describe('a command is read', () => {
  it.each([
    ['of which an alias may stand in the way', 'a.sh', 'alias hf=other\nhf download maker/model', ['maker/model@null']],
    [
      'with addresses in braces',
      'a.sh',
      'curl -LO "https://huggingface.co/maker/{a,b}/resolve/main/m.gguf"',
      ['maker/a@main', 'maker/b@main'],
    ],
    [
      'with addresses on its input',
      'a.sh',
      'wget -q -i - <<E\nhttps://huggingface.co/maker/model/resolve/main/m.gguf\nE',
      ['maker/model@main'],
    ],
    [
      'in a script without an ending',
      'a.sh',
      "sudo tee /usr/local/bin/get <<'E'\n#!/bin/sh\nhf download maker/model\nE",
      ['maker/model@null'],
    ],
    [
      'with a source behind another',
      'Dockerfile',
      'FROM a\nADD a.txt https://huggingface.co/maker/model/resolve/main/m.gguf /m/\n',
      ['maker/model@main'],
    ],
    [
      'behind an installation',
      '.readthedocs.yaml',
      'build:\n  jobs:\n    post_install:\n      - hf download maker/model\n',
      ['maker/model@null'],
    ],
  ])('%s', (_, path, text, expected) => {
    expect(found(path, text)).toEqual(expected)
  })

  it.each([
    '%time m = AutoModel.from_pretrained("maker/model")',
    '%timeit -n 1 AutoModel.from_pretrained("maker/model")',
    '%%python3\nfrom transformers import AutoModel\nAutoModel.from_pretrained("maker/model")',
  ])('in a notebook: %s', source => {
    const cells = [{ cell_type: 'code', source, metadata: {}, outputs: [] }]
    const text = JSON.stringify({ cells, metadata: {}, nbformat: 4 })
    expect(found('a.ipynb', text)).toEqual(['maker/model@null'])
  })
})

it('is none that is only the first word of a command, which some library has a class for', () => {
  expect(found('a.sh', 'Ollama models\nSentenceTransformer here\nhf download maker/model')).toEqual([
    'maker/model@null',
  ])
})
