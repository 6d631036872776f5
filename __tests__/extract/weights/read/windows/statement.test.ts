import { describe, expect, it } from 'vitest'
import { shell } from '../../../../../src/extract/weights/carrier/shell.ts'
import { extractText } from '../../cases.ts'

const sha = '0123456789abcdef0123456789abcdef01234567'
const found = (path: string, lines: readonly string[]) =>
  extractText(shell, path, lines.join('\n')).references.map(
    ({ line, id, revision }) => `${line} ${id}${revision ? `@${revision}` : ''}`,
  )

describe('remarks', () => {
  it.each<[string, string, string[]]>([
    ['of several lines', 'a.ps1', ['<#', "what's it", '#>', 'hf download nobody/x <# it"s #>']],
    ['of a batch file', 'a.bat', ['@echo off', "REM it's", ":: don't", "  rem can't", 'hf download nobody/x']],
  ])('%s hide nothing', (_, path, lines) => expect(found(path, lines)).toEqual([`${lines.length} nobody/x`]))
})

describe('PowerShell', () => {
  it.each<[string, string[], string[]]>([
    [
      'a list',
      ["$all = @('nobody/x',", '  "nobody/y")', 'foreach ($m in $all) { hf download $m }'],
      ['1 nobody/x', '2 nobody/y'],
    ],
    [
      'values with commas',
      ["foreach ($m in 'nobody/x', 'nobody/y') {", 'hf download $m', '}'],
      ['1 nobody/x', '1 nobody/y'],
    ],
    ['the environment', ["$env:MODEL_ID = 'nobody/x'", 'python app.py'], ['1 nobody/x']],
    ['from there', ['$env:M = "nobody/x"', 'hf download $env:M'], ['1 nobody/x']],
    [
      'a default',
      ['param(', '  [string]$Base = "nobody/x",', '  [int]$N = 1', ')', 'hf download $Base'],
      ['2 nobody/x'],
    ],
    ['a default in one line', ['param([string]$M = "nobody/x", [int]$N = 1)', 'hf download $M'], ['1 nobody/x']],
    ['words', ["$a = @('--model', 'nobody/x')", 'python serve.py @a'], ['1 nobody/x']],
    ['words behind others', ["$b = $a + @('--model', 'nobody/x')", 'python serve.py @b'], ['1 nobody/x']],
    [
      'tables',
      [
        '$all = @(',
        "  @{ Repo = 'nobody/x' },  # one",
        "  @{ Repo = 'nobody/y' }",
        ')',
        'foreach ($m in $all) { hf download $m.Repo }',
      ],
      ['2 nobody/x', '3 nobody/y'],
    ],
    ['one of two', ["$m = if ($n) { $n } else { 'nobody/x' }", 'hf download $m'], ['1 nobody/x']],
    ['a part in a text', ["$m = @{ Id = 'nobody/x' }", 'hf download "$($m.Id)"'], ['1 nobody/x']],
    ['a path', ["$d = 'C:/w'", '$p = Join-Path $d "x.gguf"', 'llama-server -m $p'], ['2 C:/w\\x.gguf']],
    [
      'its own folder',
      ['$p = Join-Path -Path $PSScriptRoot -ChildPath x.gguf', 'llama-server -m "$p"'],
      ['1 .\\x.gguf'],
    ],
    ['what is started', ['Start-Process vllm -ArgumentList "serve", "nobody/x" -Wait'], ['1 nobody/x']],
    ['a line that is started', ['Start-Process -FilePath "vllm" -ArgumentList "serve nobody/x"'], ['1 nobody/x']],
    ['a line that is run', ['Invoke-Expression "vllm serve nobody/x"'], ['1 nobody/x']],
    ['a pin', [`$r = "${sha}"`, 'hf download nobody/x --revision $r'], [`2 nobody/x@${sha}`]],
    [
      'a pin that is perhaps not set',
      [`if ($a) { $r = "${sha}" }`, 'hf download nobody/x --revision $r'],
      ['2 nobody/x'],
    ],
  ])('%s', (_name, lines, expected) => expect(found('a.ps1', lines)).toEqual(expected))
})

describe('a batch file', () => {
  it.each<[string, string[], string[]]>([
    ['a variable', ['set M=nobody/x', 'hf download %M%'], ['1 nobody/x']],
    ['in quotes', ['set "M=nobody/x"', 'hf download %M%'], ['1 nobody/x']],
    ['with blanks', ['set A=--model nobody/x --port 80', 'python server.py %A%'], ['1 nobody/x']],
    ['where it is not set', ['if "%M%"=="" set M=nobody/x', 'hf download %M%'], ['1 nobody/x']],
    ['late', ['set M=nobody/x', 'hf download !M!'], ['1 nobody/x']],
    ['a loop', ['for %%m in (nobody/x nobody/y) do hf download %%m'], ['1 nobody/x', '1 nobody/y']],
    [
      'an address whose end it is given',
      ['curl -LO https://huggingface.co/nobody/x/resolve/main/%1.gguf'],
      ['1 nobody/x@main'],
    ],
    ['its own folder', ['llama-server -m "%~dp0x.gguf"'], ['1 .\\x.gguf']],
    [
      'an address that another shell is given',
      ['set M=%1', 'PowerShell -NoProfile -Command "iwr -Uri https://huggingface.co/nobody/x/resolve/main/%M%.bin"'],
      ['2 nobody/x@main'],
    ],
    ['a path of a loop', ['for %%I in ("C:/w") do set D=%%~fI', 'llama-server -m "%D%/x.gguf"'], ['2 C:/w/x.gguf']],
    ['words in a flag with dots', ['mvn -Dexec.args="-m C:/w/x.gguf -c 1"'], ['1 C:/w/x.gguf']],
    ['a line for another shell', ['cmd /c "hf download nobody/x"'], ['1 nobody/x']],
    ['a pin', [`set R=${sha}`, 'hf download nobody/x --revision %R%'], [`2 nobody/x@${sha}`]],
    [
      'a pin of a block',
      ['if defined A (', `set R=${sha}`, ')', 'hf download nobody/x --revision %R%'],
      ['4 nobody/x'],
    ],
    [
      'what it says',
      ['echo Ready (ollama run x)', 'rem (hf download nobody/y)', 'hf download nobody/x'],
      ['3 nobody/x'],
    ],
    [
      'a pin of a block that says something',
      ['if defined A (', 'echo (one^)', `set R=${sha}`, ')', 'hf download nobody/x --revision %R%'],
      ['5 nobody/x'],
    ],
    ['a pin behind a question', [`if defined A set R=${sha}`, 'hf download nobody/x --revision %R%'], ['2 nobody/x']],
  ])('%s', (_name, lines, expected) => expect(found('a.bat', lines)).toEqual(expected))
})
