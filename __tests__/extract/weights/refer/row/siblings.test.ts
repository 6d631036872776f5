import { expect, it } from 'vitest'
import { findReferences } from '../../../../../src/entry/references.ts'
import { shell } from '../../../../../src/extract/weights/carrier/shell.ts'
import { extractText } from '../../cases.ts'

const sha = '0123456789abcdef0123456789abcdef01234567'
const found = (line: string) =>
  extractText(shell, 'run.sh', line).references.map(({ id, revision }) => `${id}@${revision}`)

it.each([
  ['of its name', `./convert.sh import --hf-model nobody/x-7b --hf-revision ${sha}`, [`nobody/x-7b@${sha}`]],
  ['of the whole name', `python a.py --base_model nobody/x --base_model_revision ${sha}`, [`nobody/x@${sha}`]],
  ['in front of all', `python a.py --base_model nobody/x --base-revision ${sha} --revision main`, [`nobody/x@${sha}`]],
  [
    'and of no other',
    `python a.py --teacher_model nobody/x --student_model nobody/y --teacher_revision ${sha}`,
    [`nobody/x@${sha}`, 'nobody/y@null'],
  ],
  ['behind the name', `python get.py --model nobody/x@${sha}`, [`nobody/x@${sha}`]],
  ['that is a branch', 'python get.py --model nobody/x@main', []],
])('an own program is handed a revision %s', (_name, line, expected) => expect(found(line)).toEqual(expected))

const made = (text: string) =>
  findReferences([{ path: 'a.py', content: text }]).references.map(({ id, revision }) => `${id}@${revision}`)

it('options of a name have its revision, also where a function makes them', () => {
  const kw = 'def kw(rev):\n    return {"trust_remote_code": False, "revision": rev}\n'
  const own = `{"embedding_model": "nobody/x", "embedding_model_kwargs": kw("${sha}")}\n`
  expect(made(`${kw}settings = ${own}`)).toEqual([`nobody/x@${sha}`])
  const handed = `embedding_model="nobody/x", embedding_model_kwargs={"revision": "${sha}"}`
  expect(made(`index = Index(${handed})\n`)).toEqual([`nobody/x@${sha}`])
  expect(made(`index = Index(${handed}, revision="main")\n`)).toEqual(['nobody/x@main'])
})

const kinds = (line: string) =>
  extractText(shell, 'run.sh', line).references.map(({ id, kind, hub }) => `${kind} ${hub}:${id}`)

it.each([
  ['a place', '--push_to_hub --hf_repository=nobody/out-7b', ['upload huggingface:nobody/out-7b']],
  ['a place, beside what it begins with', '--upload --repo_id nobody/out-7b --model nobody/x-7b', 2],
  ['no place when it does not', '--push_to_hub False --hf_repo nobody/x-7b', ['weights huggingface:nobody/x-7b']],
  ['perhaps none', '--push_to_hub $PUSH --hf_repo nobody/x-7b', ['weights huggingface:nobody/x-7b']],
  ['never a model', '--push_to_hub --model_repo nobody/x-7b', ['weights huggingface:nobody/x-7b']],
])('a program that pushes has %s', (_name, flags, expected) => {
  const both = ['upload huggingface:nobody/out-7b', 'weights huggingface:nobody/x-7b']
  expect(kinds(`python own.py ${flags}`).toSorted()).toEqual(expected === 2 ? both : expected)
})

it('a program is handed adapters by flags that are called so', () => {
  const flags = '--peft_path nobody/x-7b --pretrain_projector_adapter ./c/projector.bin --lora_alpha 16'
  expect(kinds(`python own.py --tokenizer nobody/x-7b ${flags}`)).toEqual([
    'tokenizer huggingface:nobody/x-7b',
    'adapter huggingface:nobody/x-7b',
    'adapter local-weight-file:./c/projector.bin',
  ])
})

const kindIn = (path: string, content: string) =>
  findReferences([{ path, content }]).references.map(({ id, kind }) => `${id} ${kind}`)

it.each([
  ['.env', 'HF_MODEL=groq/some-7b'],
  ['a.yaml', 'engine:\n  hf_model_name: groq/some-7b\n'],
  ['a.py', 'load(repo_id="groq/some-7b")\n'],
  ['a.ts', "load({ hfModelId: 'groq/some-7b' })"],
])('below a key of the hub no namespace is a route of a client (%s)', (path, content) => {
  expect(kindIn(path, content)).toEqual(['groq/some-7b weights'])
})

it('below any other key, or before what a service alone has, it is', () => {
  expect(kindIn('.env', 'CHAT_MODEL=groq/some-7b')).toEqual(['groq/some-7b hosted'])
  expect(kindIn('.env', 'HF_MODEL=openai/gpt-4o')).toEqual(['openai/gpt-4o hosted'])
})

it('a name lies at the hub that its key names', () => {
  const hubs = (path: string, content: string) =>
    findReferences([{ path, content }]).references.map(({ id, hub }) => `${hub}:${id}`)
  const both = ['modelscope:nobody/x-7b', 'huggingface:nobody/y-7b']
  expect(hubs('a.py', 'Get(modelscope_repo="nobody/x-7b", hf_repo="nobody/y-7b")\n')).toEqual(both)
  expect(hubs('a.yaml', 'ms_model_id: nobody/x-7b\nhf_repo: nobody/y-7b\n')).toEqual(both)
})
