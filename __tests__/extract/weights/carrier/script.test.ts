import { describe, expect, it } from 'vitest'
import { script } from '../../../../src/extract/weights/carrier/script.ts'
import { extractText } from '../cases.ts'

const ids = (path: string, text: string) =>
  extractText(script, path, text).references.map(({ line, id }) => `${line} ${id}`)

describe('script', () => {
  const python = '\nfrom transformers import AutoModel\nAutoModel.from_pretrained("nobody/x")\n'
  const javascript = '\nimport { pipeline } from "@huggingface/transformers"\npipeline("x", "nobody/x")\n'
  const shell = '\n\nhf download nobody/x\n'

  it.each([
    ['#!/bin/sh', shell],
    ['#! /bin/bash -e\r', shell],
    ['#!/usr/bin/env -S bash -e', shell],
    ['#!/bin/busybox sh', shell],
    ['\ufeff#!/bin/dash', shell],
    ['#!/usr/bin/python3.12', python],
    ['#!/usr/bin/env -S python3 -u', python],
    ['#!/usr/bin/env -S uv run --script', python],
    ['#!/usr/bin/env pypy3', python],
    ['#!/usr/bin/env node', javascript],
    ['#!/usr/bin/env -S deno run -A', javascript],
    ['#!/usr/bin/make -f', '\nget:\n\thf download nobody/x\n'],
  ])('follows %j', (first, rest) => {
    for (const path of ['bin/serve', 'bin/Serve', 'bin/1', 'run.me', 'notes.txt', '.config/run'])
      expect(ids(path, first + rest)).toEqual(['3 nobody/x'])
  })

  it('follows nix-shell to the line below', () => {
    expect(ids('run', `#!/usr/bin/env nix-shell\n#!nix-shell -i python3 -p x\n${python.trim()}\n`)).toEqual([
      '4 nobody/x',
    ])
  })

  it('reads a file whose name says another language', () => {
    expect(ids('run.py', `#!/bin/sh${shell}`)).toEqual(['3 nobody/x'])
    expect(ids('run.sh', `#!/usr/bin/env python3${python}`)).toEqual(['3 nobody/x'])
  })

  it('knows a Modelfile by its words, whatever it is called', () => {
    const modelfile =
      '# for the desk\n\nFROM nobody-weighs:1b\nSYSTEM """\nFROM other:1b\n"""\nPARAMETER temperature 0.3\n'
    for (const path of ['ollama/Helper', 'helper.mf', 'helper.txt'])
      expect(ids(path, modelfile)).toEqual(['3 nobody-weighs'])
    expect(ids('Modelfile', modelfile)).toEqual([])
    expect(ids('image', 'FROM nobody-weighs:1b\nRUN make\nSYSTEM x\n')).toEqual([])
    expect(ids('query', 'FROM nobody-weighs:1b\nWHERE PARAMETER = 1\n')).toEqual([])
  })

  it.each([
    ['run', 'hf download nobody/x\n'],
    ['run', `#!/usr/bin/perl${shell}`],
    ['run', `\n#!/bin/sh${shell}`],
    ['run.sh', `#!/bin/sh${shell}`],
    ['run.py', `#!/usr/bin/env python3${python}`],
  ])('leaves %s: %j alone', (path, text) => {
    expect(ids(path, text)).toEqual([])
  })

  it.each(['README.md', 'README', 'LICENSE', 'a/CHANGELOG.txt', 'logo.png', 'data.csv', 'Cargo.lock', 'model.gguf'])(
    'does not ask for %s',
    path => expect(script.accepts(path)).toBe(false),
  )
})
