import { describe, expect, it } from 'vitest'
import { makefile } from '../../../../../src/extract/weights/carrier/makefile.ts'
import { shell } from '../../../../../src/extract/weights/carrier/shell.ts'
import type { Extractor } from '../../../../../src/model/index.ts'
import { extractText } from '../../cases.ts'

const found = (carrier: Extractor, path: string, lines: readonly string[]) =>
  extractText(carrier, path, lines.join('\n')).references.flatMap(({ id, line }) =>
    id === null ? [] : [`${line} ${id}`],
  )

const just = 'justfile'
const variable = '$(M)'

describe('commands and names that something else will run', () => {
  it.each<[string, Extractor, string, string[], string[]]>([
    [
      'a machine of Vagrant',
      shell,
      'Vagrantfile',
      ['c.vm.provision "shell", inline: <<-SH', 'hf download nobody/x', 'SH'],
      ['2 nobody/x'],
    ],
    ['a stage of Jenkins', shell, 'Jenkinsfile', ['environment {', "  MODEL = 'nobody/x'", '}'], ['2 nobody/x']],
    [
      'a recipe of just in Python',
      makefile,
      just,
      [
        'get:',
        '    #!/usr/bin/env python3',
        '    from transformers import AutoModel',
        '    if True:',
        '        AutoModel.from_pretrained("nobody/x")',
      ],
      ['5 nobody/x'],
    ],
    [
      'a default of just',
      makefile,
      just,
      ['m := env("M", "nobody/x")', 'get:', '    hf download {{m}}'],
      ['1 nobody/x'],
    ],
    [
      'lines for recipes of make',
      makefile,
      'Makefile',
      ['define RUN', 'python a.py --model nobody/x', 'endef'],
      ['2 nobody/x'],
    ],
    ['a default of make', makefile, 'Makefile', ['M ?= nobody/x', 'get:', `\thf download ${variable}`], ['1 nobody/x']],
    [
      'variables of a service',
      shell,
      'a.sh',
      ['gcloud run deploy x --set-env-vars PORT=80,MODEL_ID=nobody/x'],
      ['1 nobody/x'],
    ],
    [
      'variables in words',
      shell,
      'a.sh',
      ['az containerapp create --env-vars MODEL_ID=nobody/x PORT=80'],
      ['1 nobody/x'],
    ],
    [
      'a container of Azure',
      shell,
      'a.sh',
      ['az container create --command-line "vllm serve nobody/x"'],
      ['1 nobody/x'],
    ],
    [
      'a document for AWS',
      shell,
      'a.sh',
      [`aws ecs run-task --overrides '{"command": ["vllm", "serve", "nobody/x"]}'`],
      ['1 nobody/x'],
    ],
    ['a script of its own', shell, 'a.sh', ['bash eval.sh nobody/qwen-7b 4'], ['1 nobody/qwen-7b']],
    [
      'through a loop',
      shell,
      'a.sh',
      ['for m in nobody/qwen-7b nobody/llama-7b; do bash eval.sh $m; done'],
      ['1 nobody/qwen-7b', '1 nobody/llama-7b'],
    ],
    [
      'several for another script',
      shell,
      'a.sh',
      ['MODELS="nobody/qwen-7b nobody/llama-7b" ./all.sh'],
      ['1 nobody/qwen-7b', '1 nobody/llama-7b'],
    ],
    [
      'what is exported to it',
      shell,
      'a.sh',
      ['export MODELS="nobody/qwen-7b,nobody/llama-7b"', './all.sh'],
      ['1 nobody/qwen-7b', '1 nobody/llama-7b'],
    ],
  ])('finds %s', (_name, carrier, path, lines, expected) => expect(found(carrier, path, lines)).toEqual(expected))

  it.each<[string, string[]]>([
    ['a folder that a script is given', ['bash eval.sh outputs/qwen-7b']],
    ['what does not sound like a model', ['bash eval.sh nobody/there 4']],
    ['a file that is copied', ['cp eval.sh nobody/qwen-7b']],
    ['words of a sentence', ['NOTE="either/or this/that"', './all.sh']],
    ['a question', ["aws s3api put-object --tagging '{oops'"]],
  ])('leaves %s alone', (_name, lines) => expect(found(shell, 'a.sh', lines)).toEqual([]))
})
