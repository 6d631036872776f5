import { describe, expect, it } from 'vitest'
import { dockerfile } from '../../../../../src/extract/weights/carrier/dockerfile.ts'
import { makefile } from '../../../../../src/extract/weights/carrier/makefile.ts'
import { notebook } from '../../../../../src/extract/weights/carrier/notebook.ts'
import { shell } from '../../../../../src/extract/weights/carrier/shell.ts'
import { terraform } from '../../../../../src/extract/weights/carrier/terraform.ts'
import { toml } from '../../../../../src/extract/weights/carrier/toml.ts'
import { yaml } from '../../../../../src/extract/weights/carrier/yaml.ts'
import type { Extractor } from '../../../../../src/model/index.ts'
import { extractText } from '../../cases.ts'

const sha = '70b2db8ae957dc9c4a7f9e9509f8bf0c85b79de7'

const found = (carrier: Extractor, path: string, lines: readonly string[]) =>
  extractText(carrier, path, lines.join('\n')).references.map(({ id, revision, line }) => `${line} ${id}@${revision}`)

const step = (...lines: readonly string[]) => ['- run: |', ...lines.map(line => `    ${line}`)]

describe('a script is read alike, whatever carries it', () => {
  it.each<[string, Extractor, string, string[], string[]]>([
    [
      'a function that says a name, in a workflow',
      yaml,
      '.github/workflows/a.yml',
      step('pick() { echo nobody/x; }', 'M=$(pick)', 'vllm serve $M'),
      ['2 nobody/x@null'],
    ],
    [
      'functions at the same place of two steps',
      yaml,
      '.github/workflows/a.yml',
      [...step('get() { hf download "$1"; }', 'get nobody/x'), ...step('run() { vllm serve "$1"; }', 'run nobody/y')],
      ['3 nobody/x@null', '6 nobody/y@null'],
    ],
    [
      'branches at the same place of two steps: nobody knows that both are taken',
      yaml,
      '.github/workflows/a.yml',
      [
        ...step('if a; then git clone https://huggingface.co/nobody/x; fi'),
        ...step(`if b; then git -C x checkout ${sha}; fi`),
      ],
      ['2 nobody/x@null'],
    ],
    [
      'flags that a script asks for in a case',
      yaml,
      'a.yml',
      ['command: |', '  M=nobody/x', '  case $1 in', '    -m|--model) M="$2";;', '  esac', '  vllm serve $M'],
      ['2 nobody/x@null'],
    ],
    [
      'what a script among arguments sets in its first line',
      yaml,
      'a.yml',
      ['command: [bash, -c]', 'args:', '- |', `  M="\${M:-nobody/x}"`, '  vllm serve $M'],
      ['4 nobody/x@null'],
    ],
    [
      'what a function is handed, as Compose writes it',
      yaml,
      'compose.yaml',
      [
        'services:',
        ' a:',
        '  command:',
        '  - sh',
        '  - -c',
        '  - |',
        '    run() { vllm serve $$1; }',
        '    run nobody/x',
      ],
      ['8 nobody/x@null'],
    ],
    [
      'quotes in a word',
      dockerfile,
      'Dockerfile',
      ['FROM a', 'CMD ["sh", "-c", "hf download \\"nobody/x\\""]'],
      ['2 nobody/x@null'],
    ],
    [
      'a script for the shell of the entry point',
      dockerfile,
      'Dockerfile',
      ['FROM a', 'ENTRYPOINT ["/bin/bash", "-c"]', 'CMD ["hf download nobody/x"]'],
      ['3 nobody/x@null'],
    ],
    [
      'Python in a word',
      dockerfile,
      'Dockerfile',
      ['FROM a', 'RUN ["python", "-c", "from transformers import pipeline; pipeline(model=\\"nobody/x\\")"]'],
      ['2 nobody/x@null'],
    ],
    [
      'a file that is written',
      dockerfile,
      'Dockerfile',
      ['FROM a', 'COPY <<EOF /bin/start', '#!/bin/sh', 'hf download nobody/x', 'EOF', 'RUN ls'],
      ['4 nobody/x@null'],
    ],
    [
      'a list of Task',
      yaml,
      'Taskfile.yml',
      ['tasks:', '  a:', '    cmds:', '      - for: [nobody/x, nobody/y]', '        cmd: hf download {{.ITEM}}'],
      ['4 nobody/x@null', '4 nobody/y@null'],
    ],
    [
      'a parameter of Azure',
      yaml,
      'azure-pipelines.yml',
      ['parameters:', '- name: m', '  default: nobody/x', 'steps:', `- script: hf download \${{ parameters.m }}`],
      ['3 nobody/x@null'],
    ],
    [
      'what make chooses',
      makefile,
      'Makefile',
      ['a:', '\thf download $(or $(M),nobody/x)', '\thf download $(if $(M),$(M),nobody/y)'],
      ['2 nobody/x@null', '3 nobody/y@null'],
    ],
    [
      'what make does with each',
      makefile,
      'Makefile',
      ['ALL = nobody/x nobody/y', 'a:', '\t$(foreach m,$(ALL),hf download $(m);)'],
      ['1 nobody/x@null', '1 nobody/y@null'],
    ],
    [
      'a list of arguments, each a word',
      shell,
      'a.ps1',
      ['$c.DownloadFile("https://huggingface.co/nobody/x/resolve/main/a.gguf", "b.gguf")'],
      ['1 nobody/x@main'],
    ],
    [
      'quotes in a text of Terraform',
      terraform,
      'a.tf',
      ['resource "a" "b" {', '  provisioner "local-exec" {', '    command = "hf download \\"nobody/x\\""', '  }', '}'],
      ['3 nobody/x@null'],
    ],
    [
      'quotes in a text of TOML',
      toml,
      'pyproject.toml',
      ['[tool.poe.tasks]', 'get = "hf download \\"nobody/x\\""'],
      ['2 nobody/x@null'],
    ],
  ])('%s', (_, carrier, path, lines, rows) => expect(found(carrier, path, lines)).toEqual(rows))
})

describe('a quote that is left open hides nothing behind its line', () => {
  const cell = (...lines: readonly string[]) => [
    JSON.stringify({ cells: [{ cell_type: 'code', source: lines.map(line => `${line}\n`) }] }),
  ]
  it.each<[string, Extractor, string, string[], string[]]>([
    ['make', makefile, 'Makefile', ['a:', "\t@echo it's", '\thf download nobody/x'], ['3 nobody/x@null']],
    [
      'make, where all lines are one script',
      makefile,
      'Makefile',
      ['.ONESHELL:', 'a:', "\techo 'it", "\tis'", '\thf download nobody/x'],
      ['5 nobody/x@null'],
    ],
    ['just', makefile, 'justfile', ['a:', '  echo "x', '  hf download nobody/x'], ['3 nobody/x@null']],
    [
      'just, with an interpreter',
      makefile,
      'justfile',
      ['a:', '  #!/bin/sh', "  echo 'it", "  is'", '  hf download nobody/x'],
      ['5 nobody/x@null'],
    ],
    [
      'Task',
      yaml,
      'Taskfile.yml',
      ['tasks:', '  a:', '    cmds:', "      - echo it's", '      - hf download nobody/x'],
      ['5 nobody/x@null'],
    ],
    [
      'a here-document of a list',
      yaml,
      '.gitlab-ci.yml',
      ['a:', '  script:', '  - |', '    cat > a.txt <<EOF', "    it's", '    EOF', '  - hf download nobody/x'],
      ['7 nobody/x@null'],
    ],
    ['a notebook', notebook, 'a.ipynb', cell("!echo it's", '!hf download \\', '  nobody/x'), ['1 nobody/x@null']],
    ['a batch file', shell, 'a.bat', ["title it's", 'echo "a', 'hf download nobody/x'], ['3 nobody/x@null']],
    ['PowerShell', shell, 'a.ps1', ['echo "a `"b"', "echo it`'s", 'hf download nobody/x'], ['3 nobody/x@null']],
  ])('in %s', (_, carrier, path, lines, rows) => expect(found(carrier, path, lines)).toEqual(rows))
})
