import { describe, expect, it } from 'vitest'
import { dockerfile } from '../../../../../src/extract/weights/carrier/dockerfile.ts'
import { python } from '../../../../../src/extract/weights/carrier/python.ts'
import { shell } from '../../../../../src/extract/weights/carrier/shell.ts'
import { extractText } from '../../cases.ts'

const at = (path: string) => `https://huggingface.co/acme/scale/resolve/main/${path}`
const kinds = (lines: readonly string[], carrier = shell, path = 'get.sh') =>
  extractText(carrier, path, lines.join('\n')).references.map(({ kind, path: file }) => `${kind} ${file}`)

const python3 = ['import torch', 'from huggingface_hub import hf_hub_download']
const inPython = (...lines: string[]) => kinds([...python3, ...lines], python, 'get.py')

describe('a vocabulary that is kept as one is a tokenizer', () => {
  it.each([
    'tokenizer.json',
    'onnx/tokenizer_config.json',
    'vocab.json',
    'config.json',
    'tokenizer.model',
    'spiece.model',
    'model.safetensors.index.json',
  ])('%s', path => {
    expect(kinds([`curl -LO ${at(path)}`])).toEqual([`tokenizer ${path}`])
    expect(kinds([`curl -L ${at(path)} -o "$DIR/${path}"`])).toEqual([`tokenizer ${path}`])
    expect(inPython(`hf_hub_download("acme/scale", "${path}")`)).toEqual([`tokenizer ${path}`])
    expect(inPython(`WHERE = "${at(path)}"`)).toEqual([`tokenizer ${path}`])
  })
})

describe('what is asked for by all its names is a tokenizer where all are', () => {
  it.each<[string, string]>([
    ['tokenizer', 'hf download acme/scale tokenizer.json tokenizer_config.json --local-dir m'],
    ['tokenizer', 'for f in vocab.txt config.json; do hf download acme/scale $f; done'],
    ['weights', 'hf download acme/scale'],
    ['weights', 'hf download acme/scale tokenizer.json model.safetensors'],
    ['tokenizer', 'curl -L https://huggingface.co/acme/scale/resolve/main/tokenizer.json -o mine.json'],
    ['weights', 'curl -L https://huggingface.co/acme/scale/resolve/main/tokenizer.json -o mine.pt'],
    ['weights', 'hf download acme/scale tokenizer.json --no-quiet model.safetensors'],
    ['weights', 'hf download acme/scale a.json b.json c.json d.json e.json f.json model.bin'],
    ['weights', 'hf download acme/scale tokenizer.json $MORE'],
    ['weights', 'hf download acme/scale --include "tokenizer*"'],
    ['weights', `A=(tokenizer.json); A+=($MORE); hf download acme/scale "$`.concat('{A[@]}"')],
  ])('%s: %s', (kind, line) => expect(kinds([line])).toEqual([expect.stringMatching(`^${kind} `)]))
})

describe('what is only called so at the hub stays weights', () => {
  it.each<[string, string]>([
    ['kept under another name', `curl -L -o model.bin ${at('tokenizer.json')}`],
    ['kept without an ending', `wget -O weights ${at('config.json')}`],
    ['written on', `curl -L ${at('vocab.txt')} > m.pt`],
    ['added to an image', `ADD ${at('tokenizer.json')} /models/model.pt`],
  ])('%s', (_name, line) => {
    const carrier = line.startsWith('ADD') ? dockerfile : shell
    expect(kinds(line.startsWith('ADD') ? ['FROM scratch', line] : [line], carrier, 'Dockerfile')).toEqual([
      expect.stringMatching(/^weights /),
    ])
  })

  it.each<[string, string[]]>([
    ['handed to a loader', ['torch.load(hf_hub_download("acme/scale", "config.json"))']],
    ['by a variable', ['p = hf_hub_download("acme/scale", "vocab.txt")', 'torch.load(p)']],
    ['by a loader of its own', [`torch.hub.load_state_dict_from_url("${at('tokenizer.json')}")`]],
    ['in a request', ['import requests', `torch.load(io.BytesIO(requests.get("${at('config.json')}").content))`]],
    ['saved elsewhere', ['from urllib.request import urlretrieve', `urlretrieve("${at('config.json')}", "m.pt")`]],
    ['beside weights', ['for f in ["config.json", "x.gguf"]:', '    hf_hub_download("acme/scale", f)']],
  ])('%s', (_name, lines) => expect(inPython(...lines)).toEqual([expect.stringMatching(/^weights /)]))

  it('and of two files of one name each is what it is', () => {
    const lines = ['R = "acme/scale"', 'hf_hub_download(R, "config.json")', 'hf_hub_download(R, "model.safetensors")']
    expect(inPython(...lines)).toEqual(['tokenizer config.json', 'weights model.safetensors'])
  })
})
