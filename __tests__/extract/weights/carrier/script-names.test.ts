import { describe, expect, it } from 'vitest'
import { dockerfile } from '../../../../src/extract/weights/carrier/dockerfile.ts'
import { python } from '../../../../src/extract/weights/carrier/python.ts'
import { script } from '../../../../src/extract/weights/carrier/script.ts'
import { shell } from '../../../../src/extract/weights/carrier/shell.ts'
import type { Extractor } from '../../../../src/model/index.ts'
import { extractText } from '../cases.ts'

const found = (extractor: Extractor, path: string, lines: readonly string[]) =>
  extractor.accepts(path)
    ? extractText(extractor, path, lines.join('\n')).references.map(({ line, hub, id }) => `${line} ${hub}:${id}`)
    : null

describe('scripts by their names and first lines', () => {
  it.each<[Extractor, string, string[], string[] | null]>([
    [script, 'bin/serve', ['#!/usr/bin/env bash', 'hf download nobody/x'], ['2 huggingface:nobody/x']],
    [script, 'bin/serve', ['hf download nobody/x'], []],
    [script, 'bin/serve', ['#!/usr/bin/env python3', 'hf download nobody/x'], []],
    [script, 'LICENSE', [], null],
    [shell, 'run.sh.j2', ['vllm serve {{ m | default("nobody/x") }}'], ['1 huggingface:nobody/x']],
    [shell, 'Jenkinsfile', ['node {', "  sh 'hf download nobody/x'", '}'], ['2 huggingface:nobody/x']],
    [shell, 'Jenkinsfile', ['sh """', '  hf download nobody/x', '"""'], ['2 huggingface:nobody/x']],
    [shell, 'Jenkinsfile', ['sh(script: "hf download nobody/x")'], ['1 huggingface:nobody/x']],
    [script, 'bin/get', ['#!/usr/bin/env python3', 'snapshot_download("nobody/x")'], ['2 huggingface:nobody/x']],
    [script, 'bin/get', ['snapshot_download("nobody/x")'], []],
    [python, 'get.py.j2', ['AutoModel.from_pretrained("nobody/x")'], ['1 huggingface:nobody/x']],
    [dockerfile, 'Earthfile', ['FROM a', 'get:', '  RUN hf download nobody/x'], ['3 huggingface:nobody/x']],
  ])('%#: %o', (extractor, path, lines, expected) => expect(found(extractor, path, lines)).toEqual(expected))
})

describe('what Windows runs', () => {
  it.each<[string, string[], string[]]>([
    ['a.bat', ['set M=nobody/x', 'hf download %M%'], ['1 huggingface:nobody/x']],
    ['a.bat', ['python a.py ^', '  --model nobody/x'], ['2 huggingface:nobody/x']],
    ['a.bat', ['rem hf download nobody/x'], []],
    ['a.cmd', ['.\\llama-server.exe -m models\\x.gguf'], ['1 local-weight-file:models\\x.gguf']],
    ['a.ps1', ['param([string]$M = "nobody/x")', 'hf download $M'], ['1 huggingface:nobody/x']],
    ['a.ps1', ['$M = "nobody/x"', 'hf download $M `', '  --revision v1'], ['1 huggingface:nobody/x']],
  ])('%s: %o', (path, lines, expected) => expect(found(shell, path, lines)).toEqual(expected))
})

describe('files in a folder that is not known', () => {
  it.each([['llama-server -m $DIR/x.gguf'], ['vllm serve "$DIR/x.gguf"'], ['python a.py --ckpt_path "$DIR/x.ckpt"']])(
    '%s',
    line => {
      const { references } = extractText(shell, 'a.sh', line)
      expect(references.map(({ hub, id, certainty }) => [hub, id, certainty])).toEqual([
        ['local-weight-file', null, 'dynamic'],
      ])
    },
  )
})

it('reads a training that names several repositories in one flag', () => {
  const line =
    'accelerate launch a.py --model_id_with_origin_paths "nobody/x:a*.safetensors,nobody/x:b.pth,nobody/y:c/*"'
  const { references } = extractText(shell, 'a.sh', line)
  expect(references.map(({ hub, id }) => `${hub}:${id}`)).toEqual(['modelscope:nobody/x', 'modelscope:nobody/y'])
})
