import { describe, expect, it } from 'vitest'
import { extract } from '../../../../src/extract/index.ts'

const commit = '5a0b7c1d2e3f405162738495a6b7c8d9e0f1a2b3'
const pins = (path: string, lines: readonly string[]) => {
  const content = { kind: 'text', oid: 'x', text: lines.join('\n') } as const
  return extract(path, content).references.map(({ id, revision }) => `${id}@${revision}`)
}

describe('a loader in whose place the file puts something else', () => {
  const load = `AutoModel.from_pretrained("maker/model", revision="${commit}")`
  const python = ['import sys, transformers, huggingface_hub', 'from transformers import AutoModel', 'import mine']
  it.each([
    ['a method', 'AutoModel.from_pretrained = mine.load'],
    ['a method by its name', 'setattr(AutoModel, "from_pretrained", mine.load)'],
    ['its class', 'transformers.AutoModel = mine.Model'],
    ['its module', 'sys.modules["transformers"] = mine'],
    ['a name', 'AutoModel = mine.Model'],
    ['a part of what downloads', 'huggingface_hub.file_download.hf_hub_url = mine.address'],
    ['a patch by its path', 'patch("transformers.AutoModel.from_pretrained", mine.load).start()'],
    ['a patch by its name', 'mock.patch.object(AutoModel, "from_pretrained", mine.load).start()'],
    ['a wrapper', 'wrapt.wrap_function_wrapper("transformers", "AutoModel.from_pretrained", mine.load)'],
    ['a patch of what downloads', 'patch("huggingface_hub.file_download.hf_hub_download", new=mine.load).start()'],
    ['its code', 'AutoModel.from_pretrained.__func__.__code__ = mine.load.__code__'],
    ['a name that is computed', 'setattr(sys.modules[__name__], "AutoModel", mine)'],
    ['whatever a table holds', 'globals().update(mine.names())'],
    ['the variables of a frame', 'sys._getframe().f_globals["AutoModel"] = mine'],
    ['a text that nobody can read', 'exec(open("more.txt").read())'],
  ])('has no pin that is believed: %s', (_, line) => {
    expect(pins('a.py', [...python, line, load])).toEqual(['maker/model@null'])
  })

  it.each([
    ['who asks for it', 'logging.getLogger("huggingface_hub.file_download").setLevel(40)'],
    ['who reads a part of it', 'getattr(AutoModel, "from_config", None)'],
    ['a variable that is called like a part of functions', 'keywords = mine.words'],
    ['a switch of the library', 'transformers.logging.level = 10'],
    ['what the loader gave, under its name', 'AutoModel = AutoModel.from_config(mine.config)'],
    ['a part of what it does with weights', 'transformers.models.llama.Attention.forward = mine.forward'],
  ])('is the same loader: %s', (_, line) => {
    expect(pins('a.py', [...python, load, line])).toEqual([`maker/model@${commit}`])
  })

  it.each([
    ['its function', 'tf.pipeline = mine'],
    ['what downloads', 'globalThis.fetch = (url, options) => mine(url, options)'],
    ['where the library keeps files', 'tf.env.customCache = mine'],
    ['what downloads, by its bare name', 'fetch = mine'],
    ['what downloads, by its bare name in a function', 'const start = () => { fetch = mine }'],
    ['what downloads, as of another type', '(globalThis as any).fetch = mine'],
    ['what downloads, where it is not there', 'globalThis.fetch ??= mine'],
    ['what downloads, by a name that is computed', 'globalThis[name()] = mine'],
    ['what downloads, under another name', 'const all = globalThis; all.fetch = mine'],
    ['what the library downloads through', 'Object.assign(tf.env, { fetch: mine })'],
    ['whatever the library may be told', 'Object.assign(tf.env, mine)'],
    ['a host that nobody here knows', 'tf.env.remoteHost = mine()'],
    ['an address without the revision', 'tf.env.remotePathTemplate = "{model}/resolve/main/"'],
    ['what all requests go through', 'setGlobalDispatcher(mine)'],
    ['what modules are loaded by', 'import Module from "node:module"; Module._load = mine'],
    ['what texts are put together by', 'String.prototype.replaceAll = mine'],
  ])('in JavaScript: %s', (_, line) => {
    const lines = [
      'import * as tf from "@huggingface/transformers"',
      'import { mine } from "./mine.js"',
      line,
      `await tf.pipeline("summarization", "maker/model", { revision: "${commit}" })`,
    ]
    expect(pins('a.mts', lines)).toEqual(['maker/model@null'])
  })

  it.each([
    ['a variable of its own', 'const fetch = mine'],
    ['a variable that is given it later', 'let fetch; fetch = mine'],
    ['what a server answers with', 'app.fetch = mine'],
    ['a proxy', 'setGlobalDispatcher(new EnvHttpProxyAgent())'],
    ['a host that the file tells', 'tf.env.remoteHost = "https://mirror.example"'],
    ['an address with the revision', 'tf.env.remotePathTemplate = "{model}/resolve/{revision}/"'],
  ])('in JavaScript is the same: %s', (_, line) => {
    const load = `await tf.pipeline("summarization", "maker/model", { revision: "${commit}" })`
    expect(pins('a.mts', ['import * as tf from "@huggingface/transformers"', line, load])).toEqual([
      `maker/model@${commit}`,
    ])
  })

  it.each([
    ['another function', 'mine', null],
    ['the usual one', 'fetch', commit],
  ])('that is handed what downloads: %s', (_, fetch, revision) => {
    const call = `downloadFile({ repo: "maker/model", path: "a.onnx", revision: "${commit}", fetch: ${fetch} })`
    expect(pins('a.mjs', ['import { downloadFile } from "@huggingface/hub"', call])).toEqual([
      `maker/model@${revision}`,
    ])
  })
})

describe('a pin that something may be put over', () => {
  const load = 'AutoModel.from_pretrained("maker/model", **options)'
  const begin = [
    'from transformers import AutoModel',
    'from functools import partial',
    `options = {"revision": "${commit}"}`,
  ]
  it.each([
    ['under another name', ['same = options', 'same["revision"] = "main"', load]],
    ['by the name of the variable', ['globals()["options"] = {}', load]],
    ['by a star', ['from mine import *', load]],
    ['by a text that is run', ['exec("options = {}")', load]],
    ['by what is caught', ['try:', '    run()', 'except ValueError as options:', `    ${load}`]],
    ['by a key that nobody knows', ['AutoModel.from_pretrained("maker/model", **{**options, KEY: "main"})']],
  ])('is none: %s', (_, lines) => {
    const found = pins('a.py', [...begin, ...lines])
    expect(found.length).toBe(1)
    expect(found).not.toContain(`maker/model@${commit}`)
  })

  it.each([
    ['partial', `partial(partial(AutoModel.from_pretrained, "maker/model", **options), revision="main")()`, 'main'],
    ['partial of a name', 'main()', 'main'],
  ])('is the one that stands behind: %s', (_, line, revision) => {
    const again = [
      `first = partial(AutoModel.from_pretrained, "maker/model", revision="${commit}")`,
      'main = partial(first, revision="main")',
    ]
    expect(pins('a.py', line === 'main()' ? [...begin, ...again, line] : [...begin, line])).toContain(
      `maker/model@${revision}`,
    )
  })

  it('is none where letters of it are taken away', () => {
    const line = (strip: string) => `AutoModel.from_pretrained("maker/model", revision="${commit}".strip(${strip}))`
    expect(pins('a.py', [begin[0] ?? '', line('"0123456789abcdef"')])).toEqual(['maker/model@null'])
    expect(pins('a.py', [begin[0] ?? '', line('" /"')])).toEqual([`maker/model@${commit}`])
  })

  const options = `const options = { revision: "${commit}" }`
  it.each([
    ['a property is defined', [options, 'Object.defineProperty(options, "revision", { value: "main" })'], 'options'],
    ['a property is set', [options, 'Reflect.set(options, "revision", "main")'], 'options'],
    ['a key is computed', [options, 'options[key] = "main"'], 'options'],
    [
      'a getter stands behind',
      [`const options = { revision: "${commit}", get revision() { return name } }`],
      'options',
    ],
    ['an unknown key stands behind', [], `{ revision: "${commit}", [key]: "main" }`],
    ['the key stands behind in brackets', [], `{ revision: "${commit}", ["revision"]: name }`],
  ])('is none in JavaScript: %s', (_, lines, handed) => {
    const load = `await pipeline("summarization", "maker/model", ${handed})`
    const all = ['import { pipeline } from "@huggingface/transformers"', ...lines, load]
    expect(pins('a.mjs', all).filter(pin => pin.endsWith(commit))).toEqual([])
    expect(pins('a.mjs', all).length).toBe(1)
  })
})

describe('what is loaded all the same', () => {
  it.each([
    ['call', 'pipeline.call(null, "summarization", "maker/model")'],
    ['apply', 'pipeline.apply(null, ["summarization", "maker/model"])'],
    ['Reflect.apply', 'Reflect.apply(pipeline, null, ["summarization", "maker/model"])'],
    ['bind', 'const load = pipeline.bind(null, "summarization")\nload("maker/model")'],
    ['a comment that ends', '// now\rpipeline("summarization", "maker/model")'],
    ['a comment that ends where few know it', '// now\u2028pipeline("summarization", "maker/model")'],
  ])('in JavaScript: %s', (_, line) => {
    const found = pins('a.mjs', ['import { pipeline } from "@huggingface/transformers"', line])
    expect(found).toEqual(['maker/model@null'])
  })

  it('behind a line of YAML that ends as old ones do', () => {
    expect(pins('a.yaml', ['# note\rmodel_name_or_path: maker/model'])).toEqual(['maker/model@null'])
  })

  it('by a file that leads out of the repository', () => {
    const text = `from huggingface_hub import hf_hub_download\nhf_hub_download("maker/model", "../../../../other/one/resolve/main/a.bin", revision="${commit}")`
    const { references } = extract('a.py', { kind: 'text', oid: 'x', text })
    expect(references).toMatchObject([{ id: null, certainty: 'dynamic' }])
  })
})

describe('a commit that may be another one when it is used', () => {
  const address = 'https://huggingface.co/maker/model/resolve/'
  it.each([
    [
      'a.rs',
      [`let mut rev = String::from("${commit}");`, 'rev.clear();'],
      'Repo::with_revision("maker/model".to_string(), RepoType::Model, rev);',
    ],
    [
      'a.rs',
      [`let mut rev = "${commit}".to_string();`, 'rev.push_str("x");'],
      'Repo::with_revision("maker/model".to_string(), RepoType::Model, rev);',
    ],
    ['a.swift', [`var c = ModelConfiguration(id: "maker/model", revision: "${commit}")`], 'c.revision = "main"'],
  ])('is believed nowhere: %s %j', (path, lines, last) => {
    expect(pins(path, [...lines, last])).toEqual(['maker/model@null'])
  })

  it.each([
    ['a.ts', [`let rev = "${commit}"`, 'if (flag) rev = get()', `download(\`${address}\${rev}/a.gguf\`)`]],
    ['a.py', [`rev = "${commit}"`, 'if flag:', '    rev = get()', `urlretrieve(f"${address}{rev}/a.gguf")`]],
    [
      'a.cpp',
      [`std::string rev = "${commit}";`, 'rev.assign(get());', `std::string url = "${address}" + rev + "/a.gguf";`],
    ],
    ['a.rb', [`rev = "${commit}"`, 'rev.gsub!(/./, "x")', `url = "${address}#{rev}/a.gguf"`]],
  ])('in an address stands beside one without: %s', (path, lines) => {
    expect(pins(path, lines)).toContain('maker/model@null')
  })

  it('counts where only the file is not known', () => {
    const lines = [`const rev = "${commit}"`, `download(\`${address}\${rev}/\${process.argv[2] ?? "a.gguf"}\`)`]
    expect(pins('a.ts', lines)).toEqual([`maker/model@${commit}`])
    expect(pins('a.ts', [`const get = file => download(\`${address}${commit}/\${file}\`)`])).toEqual([
      `maker/model@${commit}`,
    ])
  })
})
