import { expect, it } from 'vitest'
import { shell } from '../../../../../src/extract/weights/carrier/shell.ts'
import { extractText } from '../../cases.ts'

const sha = '0123456789abcdef0123456789abcdef01234567'
const get = [
  'function Get-It {',
  'param([string]$Repo, [string]$Rev = "main")',
  'hf download $Repo --revision $Rev',
  '}',
]
const found = (lines: readonly string[]) =>
  extractText(shell, 'run.ps1', lines.join('\n')).references.map(
    ({ line, id, revision }) => `${line} ${id}@${revision}`,
  )

it.each<[string, string[], string[]]>([
  ['by name', [...get, 'Get-It -Repo nobody/x'], ['5 nobody/x@main']],
  ['by place', [...get, 'Get-It "nobody/x" "v1"'], ['5 nobody/x@v1']],
  ['with a pin', [...get, `Get-It -Rev ${sha} -Repo nobody/x`], [`5 nobody/x@${sha}`]],
  [
    'each with its own',
    [...get, `Get-It nobody/x ${sha}`, 'Get-It nobody/y'],
    [`5 nobody/x@${sha}`, '6 nobody/y@main'],
  ],
  ['beside the name', ['function Get-It([string]$Repo) { hf download $Repo }', 'Get-It nobody/x'], ['2 nobody/x@null']],
  [
    'behind remarks and attributes',
    [
      'function Get-It {',
      '<# Gets (it). #>',
      '[CmdletBinding()]',
      'param(',
      '[Parameter(Mandatory = $true)]',
      '[string]$Repo)',
      'hf download $Repo',
      '}',
      'Get-It nobody/x',
    ],
    ['9 nobody/x@null'],
  ],
  [
    'by default',
    ['function Get-It {', 'param($Repo = "nobody/x")', 'hf download $Repo', '}', 'Get-It'],
    ['2 nobody/x@null'],
  ],
  ['that is never called', get, ['3 null@null']],
])('a function of PowerShell is handed its arguments: %s', (_name, lines, expected) =>
  expect(found(lines)).toEqual(expected),
)

it('takes what stands in a block only perhaps', () => {
  const lines = [`function Set-It { $script:r = "${sha}" }`, 'hf download nobody/x --revision $r']
  expect(found(lines)).toEqual(['2 nobody/x@null'])
})
