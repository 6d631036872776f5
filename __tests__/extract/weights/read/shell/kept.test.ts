import { describe, expect, it } from 'vitest'
import { shell } from '../../../../../src/extract/weights/carrier/shell.ts'
import { extractText } from '../../cases.ts'

const found = (path: string, lines: readonly string[]) =>
  extractText(shell, path, lines.join('\n')).references.map(({ line, id, revision, certainty }) =>
    [line, id, revision, certainty].filter(Boolean).join(' '),
  )

const sha = '0123456789abcdef0123456789abcdef01234567'
const program = ['from transformers import AutoModel', 'AutoModel.from_pretrained("nobody/x")']

describe('a text of several lines in PowerShell is read', () => {
  it.each<[string, string[], string[]]>([
    ['by the program behind it', ['@"', ...program, '"@ | python -'], ['3 nobody/x load']],
    ['by one that is called', ["@'", ...program, "'@ | & $py"], ['3 nobody/x load']],
    ['out of a variable', ['$code = @"', ...program, '"@', '$code | & "C:\\v\\python.exe"'], ['3 nobody/x load']],
    ['as an argument', ['python -c @"', ...program, '"@'], ['3 nobody/x load']],
    ['out of a file', ["@'", ...program, "'@ | Set-Content -Path get.py"], ['3 nobody/x load']],
    ['out of a file that is named first', ["Set-Content get.py @'", ...program, "'@"], ['3 nobody/x load']],
    [
      'as what the file is called',
      ['@"', 'FROM nobody-x:8b', '"@ | Out-File -Encoding utf8 Modelfile'],
      ['2 nobody-x 8b load'],
    ],
    ['to its end', ["$a = @'", 'it is "quoted"', "'@", 'hf download nobody/x'], ['4 nobody/x load']],
    ['as text', ["$a = @'", 'hf download nobody/x', "'@", 'Write-Host $a'], []],
  ])('%s', (_name, lines, expected) => expect(found('a.ps1', lines)).toEqual(expected))

  it('with what it is filled in with', () => {
    const lines = [
      '$m = "nobody/x"',
      '$code = @"',
      program[0] ?? '',
      'AutoModel.from_pretrained("$m")',
      '"@',
      'python -c $code',
    ]
    expect(found('a.ps1', lines)).toEqual(['1 nobody/x load'])
  })

  it('with its commit, and the names of a table', () => {
    const lines = [
      '@"',
      '# all of them',
      'import huggingface_hub',
      'all = {"a": "nobody/x", "b": "nobody/y"}',
      'for one in all:',
      `    huggingface_hub.snapshot_download(repo_id=all[one], revision="${sha}")`,
      '"@ | python',
    ]
    expect(found('a.ps1', lines)).toEqual([`4 nobody/x ${sha} load`, `4 nobody/y ${sha} load`])
  })
})

describe('a program that a shell keeps is read', () => {
  it.each<[string, string[], string[]]>([
    ['out of a variable', [`CODE='${program.join('\n')}'`, 'python -c "$CODE"'], ['2 nobody/x load']],
    [
      'out of a here-document',
      ["CODE=$(cat <<'EOF'", ...program, 'EOF', ')', 'python -c "$CODE"'],
      ['3 nobody/x load'],
    ],
    ['out of a line that is read', ["read -r -d '' CODE <<'EOF'", ...program, 'EOF'], ['3 nobody/x load']],
    [
      'as an argument of whatever runs it',
      [`run_it "import torch`, `torch.hub.load('nobody/x', 'y')"`],
      ['2 nobody/x load'],
    ],
    ['and no prose', ["HELP='first line", "hf download nobody/x'"], []],
  ])('%s', (_name, lines, expected) => expect(found('a.sh', lines)).toEqual(expected))
})
