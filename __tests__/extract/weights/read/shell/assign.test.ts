import { describe, expect, it } from 'vitest'
import { shell } from '../../../../../src/extract/weights/carrier/shell.ts'
import { extractText } from '../../cases.ts'

const sha = '0123456789abcdef0123456789abcdef01234567'
const all = '"$'.concat('{A[@]}"')
const each = 'for m in "$@"; do hf download "$m"; done'

const found = (...lines: readonly string[]) =>
  extractText(shell, 'run.sh', lines.join('\n')).references.map(({ id, line }) => `${line} ${id}`)

describe('all that a function is handed', () => {
  const both = ['2 acme-ai/a', '2 acme-ai/b']
  it.each<[string, string[]]>([
    ['one by one', [`f() { ${each}; }`, 'f acme-ai/a acme-ai/b']],
    ['without quotes', ['f() { for m in $@; do hf download $m; done; }', 'f acme-ai/a acme-ai/b']],
    [
      'by a list of its own',
      [`f() { local A=("$@"); for m in ${all}; do hf download $m; done; }`, 'f acme-ai/a acme-ai/b'],
    ],
    ['out of a list', [`f() { ${each}; }`, `A=(acme-ai/a acme-ai/b); f ${all}`]],
    ['by way of others', [`f() { ${each}; }; g() { f "$@"; }; h() { g "$@"; }`, 'h acme-ai/a acme-ai/b']],
    ['by their numbers', ['f() { hf download $1; hf download $2; }; g() { f "$@"; }', 'g acme-ai/a acme-ai/b']],
  ])('%s', (_, lines) => expect(found(...lines)).toEqual(both))

  it.each<[string, string[], string]>([
    ['nobody hands it anything', [`f() { ${each}; }`], '1 null'],
    ['what the script is handed', [`f() { ${each}; }`, 'f "$@"'], '1 null'],
    ['it takes the first away', [`f() { d=$1; shift; ${each}; }`, 'f models acme-ai/a'], '1 null'],
    ['it has others', [`f() { set -- acme-ai/b; ${each}; }`, 'f acme-ai/a'], '1 null'],
  ])('is not known where %s', (_, lines, row) => expect(found(...lines)).toEqual([row]))

  it('keeps its order', () => {
    const lines = ['f() { hf download "$1" --revision "$2"; }; g() { f "$@"; }', `g acme-ai/a ${sha}`]
    const { references } = extractText(shell, 'run.sh', lines.join('\n'))
    expect(references.map(({ id, revision }) => `${id}@${revision}`)).toEqual([`acme-ai/a@${sha}`])
  })

  it('is never more than can be told', () => {
    const chain = Array.from({ length: 40 }, (_, at) => `f${at}() { f${at + 1} "$@" "$@"; f${at + 1} "$@"; }`)
    expect(found(...chain, `f40() { ${each}; }`, 'f0 acme-ai/a acme-ai/b')).toEqual(['41 null'])
  })
})

it.each([
  ['export "M=acme-ai/a"', 'hf download "$M"'],
  ["readonly 'M=acme-ai/a'", 'hf download $M'],
  ['declare -x "N=acme-ai" "M=$N/a"', 'hf download "$M"'],
])('reads variables that are set in quotes: %s', (...lines) => {
  expect(found(...lines)).toEqual(['1 acme-ai/a'])
})

it('reads no words of other commands as variables', () => {
  expect(found('echo "M=acme-ai/a"', 'hf download "$M"')).toEqual(['2 null'])
})
