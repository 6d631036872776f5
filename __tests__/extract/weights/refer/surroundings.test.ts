import { describe, expect, it } from 'vitest'
import { extract } from '../../../../src/extract/index.ts'

const server = 'https://mirror.example'
const endpoints = (path: string, lines: readonly string[]) =>
  extract(path, { kind: 'text', oid: 'x', text: lines.join('\n') }).references.map(({ endpoint }) => endpoint)

describe('another server in the place of the hub', () => {
  it.each([
    ['setdefault', ['os.environ.setdefault("HF_ENDPOINT", SERVER)']],
    ['update', ['os.environ.update(HF_ENDPOINT=SERVER)']],
    ['update by a table', ['os.environ.update({"HF_ENDPOINT": SERVER})']],
    ['putenv', ['os.putenv("HF_ENDPOINT", SERVER)']],
    ['a constant of the library', ['import huggingface_hub.constants as known', 'known.ENDPOINT = SERVER']],
    ['its template', ['import huggingface_hub as hub', 'hub.constants.HUGGINGFACE_CO_URL_TEMPLATE = SERVER']],
  ])('in Python: %s', (_, lines) => {
    const load = ['from transformers import AutoModel', 'AutoModel.from_pretrained("maker/model")']
    expect(endpoints('a.py', ['import os', `SERVER = "${server}"`, ...lines, ...load])).toEqual([server])
  })

  it.each([
    [
      'under another name',
      'import { env as settings } from "@huggingface/transformers"\nsettings.remoteHost = "https://mirror.example"',
    ],
    ['in the module', 'import * as tf from "@huggingface/transformers"\ntf.env.remoteHost = "https://mirror.example"'],
    [
      'by a table',
      'import { env } from "@huggingface/transformers"\nObject.assign(env, { remoteHost: "https://mirror.example" })',
    ],
  ])('in JavaScript: %s', (_, line) => {
    const load = 'import { pipeline } from "@huggingface/transformers"\npipeline("summarization", "maker/model")'
    expect(endpoints('a.mjs', [line, load])).toEqual([server])
  })

  it('is not the form of the address that the library has from the start', () => {
    const lines = [
      'import { env, pipeline } from "@huggingface/transformers"',
      'env.remotePathTemplate = "{model}/resolve/{revision}/"',
      'pipeline("summarization", "maker/model")',
    ]
    expect(endpoints('a.mjs', lines)).toEqual([undefined])
  })

  it('is told to the call, to a client or to a container', () => {
    const js = `import { downloadFile } from "@huggingface/hub"\ndownloadFile({ repo: "maker/model", path: "a.bin", hubUrl: "${server}" })`
    expect(endpoints('a.mjs', [js])).toEqual([server])
    const rust = `let api = ApiBuilder::new().with_endpoint("${server}".to_string()).build()?;`
    const repo =
      'let repo = api.repo(Repo::with_revision("maker/model".to_string(), RepoType::Model, "main".to_string()));'
    expect(endpoints('a.rs', [rust, repo])).toEqual([server])
    const run = `docker run -e HF_ENDPOINT=${server} vllm/vllm-openai --model maker/model`
    expect(endpoints('a.sh', [run])).toEqual([server])
  })

  it.each([
    `git config --global url."${server}".insteadOf https://huggingface.co/`,
    `git config --global lfs.url ${server}`,
  ])('is where git goes: %s', line => {
    expect(endpoints('a.sh', [line, 'git clone https://huggingface.co/maker/model'])).toEqual([server])
  })
})

describe('what is written', () => {
  const ids = (text: string) =>
    extract('a.yaml', { kind: 'text', oid: 'x', text }).references.map(({ id, line }) => `${line} ${id}`)

  it('is a folder that the settings name, and never what a result is called', () => {
    expect(ids('output_dir: ./runs-a/x-7b\nmodel: runs-a/x-7b\n')).toEqual([])
    for (const key of ['output_name', 'save_name'])
      expect(ids(`${key}: maker/x-7b\nmodel: maker/x-7b\n`), key).toEqual(['2 maker/x-7b'])
  })
})
