import { describe, expect, it } from 'vitest'
import { makefile } from '../../../../../src/extract/weights/carrier/makefile.ts'
import { shell } from '../../../../../src/extract/weights/carrier/shell.ts'
import { extractText } from '../../cases.ts'

const found = (lines: readonly string[], carrier = shell, path = 'run.sh') =>
  extractText(carrier, path, lines.join('\n')).references.map(({ line, certainty, id }) => `${line} ${certainty} ${id}`)

describe('a file in a folder that nobody here knows is a row without a name', () => {
  it.each<[string, string[], string[]]>([
    ['in the command', ['llama-server -m "$DIR/x.gguf"'], ['1 dynamic null']],
    ['in a variable', ['M=$DIR/x.gguf', 'llama-server -m $M'], ['1 dynamic null']],
    ['in a quoted one', [`M="\${DIR}/x.gguf"`, 'llama-server -m "$M"'], ['1 dynamic null']],
    ['behind a known one', ['F=x.gguf', 'llama-server -m "$DIR/$F"'], ['2 dynamic null']],
    [
      'in one of two',
      ['M=$A/x.gguf', '[ -n "$B" ] && M=$B/y.gguf', 'llama-server -m $M'],
      ['1 dynamic null', '2 dynamic null'],
    ],
    ['by default', [`llama-server -m \${M:-$DIR/x.gguf}`], ['1 dynamic null']],
    ['that is called like no weights', ['M=$DIR/x', 'llama-server -m $M'], []],
    ['of itself', ['M=$M/x', 'llama-server -m $M'], []],
  ])('%s', (_name, lines, expected) => expect(found(lines)).toEqual(expected))
})

describe('a folder that has a name of its own is known', () => {
  it.each<[string, string[], string[]]>([
    ['the home', ['llama-server -m "$HOME/x.gguf"'], ['1 load ~/x.gguf']],
    ['the home in a variable', [`M=\${HOME}/x.gguf`, 'llama-server -m $M'], ['1 load ~/x.gguf']],
    ['this one', ['llama-server -m $PWD/x.gguf'], ['1 load ./x.gguf']],
    ['another home', ['HOME=/opt', 'llama-server -m $HOME/x.gguf'], ['2 load /opt/x.gguf']],
    ['which is no repository', ['vllm serve $HOME/models'], []],
  ])('%s', (_name, lines, expected) => expect(found(lines)).toEqual(expected))

  it('to make and to Windows', () => {
    const make = ['V := $(HOME)/x.gguf', 'run:', '\tllama-server -m $(V)']
    expect(found(make, makefile, 'Makefile')).toEqual(['1 load ~/x.gguf'])
    expect(found(['llama-server -m "%USERPROFILE%/x.gguf"'], shell, 'run.bat')).toEqual(['1 load ~/x.gguf'])
  })
})

it('what is left off of very many names is a row without a name', () => {
  const names = (count: number) => Array.from({ length: count }, (_, index) => `nobody/m-${index}`)
  const called = (count: number) => ['get() {', '  hf download "$1"', '}', ...names(count).map(name => `get ${name}`)]
  expect(found(called(300)).filter(row => row.includes('null'))).toEqual([])
  expect(found(called(500)).filter(row => row.includes('null'))).toEqual(['2 dynamic null'])
  const several = called(300).map(line => line.replace('"$1"', '$1').replace(/^get (.*)$/, 'get "$1 --quiet"'))
  expect(found(several).filter(row => row.includes('null'))).toEqual(['2 dynamic null'])
  const loop = [`for m in ${names(500).join(' ')}; do`, '  hf download "$m"', 'done']
  expect(found(loop).filter(row => row.includes('null'))).toEqual(['2 dynamic null'])
})
