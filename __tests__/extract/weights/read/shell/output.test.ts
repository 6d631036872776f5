import { describe, expect, it } from 'vitest'
import { shell } from '../../../../../src/extract/weights/carrier/shell.ts'
import { extractText } from '../../cases.ts'

const sha = '0123456789abcdef0123456789abcdef01234567'
const cut = (text: string) => '$'.concat(`{${text}}`)
const found = (lines: readonly string[]) =>
  extractText(shell, 'run.sh', lines.join('\n')).references.map(
    ({ line, id, revision, path }) => `${line} ${id}${revision ? `@${revision}` : ''}${path ? ` ${path}` : ''}`,
  )

describe('what a function prints', () => {
  it.each<[string, string[], string[]]>([
    ['is what it stands for', ['f() { echo nobody/x; }', 'hf download "$(f)"'], ['1 nobody/x']],
    [
      'for each call',
      ['f() { echo "nobody/$1"; }', 'hf download $(f x)', 'hf download $(f y)'],
      ['1 nobody/x', '1 nobody/y'],
    ],
    [
      'in each case, in parts',
      [
        'f() { case "$1" in',
        'a) echo "a|nobody/x|x.gguf" ;;',
        'b) echo "b|nobody/y|y.gguf" ;;',
        '*) echo "none: $1" >&2 ;;',
        'esac; }',
        's="$(f "$1")"',
        `r="${cut('s#*|')}"`,
        `hf download "${cut('r%%|*')}" "${cut('r##*|')}"`,
      ],
      ['2 nobody/x x.gguf', '3 nobody/y y.gguf'],
    ],
    ['of another', ['function g { echo nobody/x; }', 'f() { g; }', 'm=$(f)', 'hf download $m'], ['1 nobody/x']],
    [
      'line by line',
      ["f() { printf '%s\\n' nobody/x nobody/y; }", 'f | while read m; do hf download $m; done'],
      ['1 nobody/x', '1 nobody/y'],
    ],
    ['of itself, which is nothing', ['f() { echo "$(f)"; }', 'hf download $(f)'], ['2 null']],
    ['but not to a file', ['f() { echo nobody/x > a; }', 'hf download $(f)'], ['2 null']],
  ])('%s', (_name, lines, expected) => expect(found(lines)).toEqual(expected))

  it('pins nothing for sure', () => {
    const lines = [`f() { echo ${sha}; }`, 'hf download nobody/x --revision $(f)']
    expect(found(lines)).toEqual(['2 nobody/x'])
  })
})

it('reads a function without parentheses', () => {
  const lines = ['function get {', 'hf download "$1"', '}', 'get nobody/x']
  expect(found(lines)).toEqual(['4 nobody/x'])
  expect(found(['git clone https://huggingface.co/nobody/x', `function pin { cd x; git checkout ${sha}; }`])).toEqual([
    '1 nobody/x',
  ])
})
