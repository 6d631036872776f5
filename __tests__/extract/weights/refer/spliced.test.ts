import { describe, expect, it } from 'vitest'
import { makefile } from '../../../../src/extract/weights/carrier/makefile.ts'
import { shell } from '../../../../src/extract/weights/carrier/shell.ts'
import { extractText } from '../cases.ts'

const sha = '0123456789abcdef0123456789abcdef01234567'
/** The elements of the list A, each as a word. */
const all = '"$'.concat('{A[@]}"')
const found = (lines: readonly string[], carrier = shell, path = 'run.sh') =>
  extractText(carrier, path, lines.join('\n')).references.map(
    ({ line, column, id, revision }) => `${line}:${column} ${id}${revision === null ? '' : `@${revision}`}`,
  )

describe('variables that hold several words', () => {
  it.each<[string, string[], string[]]>([
    ['a program', ['RUN="vllm serve"', '$RUN nobody/x'], ['2:5 nobody/x']],
    ['a command line', ['C="vllm serve nobody/x"', 'eval $C'], ['1:14 nobody/x']],
    ['a command line for a shell', ['C="vllm serve nobody/x"', 'bash -c "$C"'], ['1:14 nobody/x']],
    ['flags', ['A="--model nobody/x --revision v1"', 'python -m sglang.launch_server $A'], ['1:11 nobody/x@v1']],
    ['over lines', ['A="', '  --model-path nobody/x', '"', 'python -m sglang.launch_server $A'], ['2:15 nobody/x']],
    ['a list', ['A=(--port 1 nobody/x', '  --revision v2)', `vllm serve ${all}`], ['1:12 nobody/x@v2']],
    ['added to', ['A="--port 1"', 'A+=" --model nobody/x"', 'python -m sglang.launch_server $A'], ['2:13 nobody/x']],
    ['a list added to', ['A=(--x 1)', 'A+=(--model-id nobody/x)', `text-embeddings-router ${all}`], ['2:15 nobody/x']],
    ['itself and more', ['C="torchrun a.py"', 'C="$C --model_name_or_path nobody/x"', '$C'], ['2:27 nobody/x']],
    [
      'one of two',
      ['if a; then A="--model nobody/x"; else', 'A="--model nobody/y"; fi', 'python -m sglang.launch_server $A'],
      ['1:22 nobody/x', '2:11 nobody/y'],
    ],
    [
      'a here-document',
      ["read -r -d '' words <<EOF", 'trainer \\', '   --pretrain nobody/x \\', '   --lr 1', 'EOF', 'python -m $words'],
      ['3:14 nobody/x'],
    ],
    ['a variable within', ['M=nobody/x', 'C="vllm serve $M --port 1"', '$C'], ['1:2 nobody/x']],
    ['one word to a program', ['T="use --model nobody/x"', 'python a.py --title "$T"'], []],
    ['itself', ['A="$A --model nobody/x"', 'A="$A $A"', 'vllm serve $A'], ['1:14 nobody/x']],
  ])('%s', (_name, lines, expected) => expect(found(lines)).toEqual(expected))

  it('takes a pin from where the words stand', () => {
    expect(found([`A="nobody/x --revision ${sha}"`, 'hf download $A'])).toEqual([`1:3 nobody/x@${sha}`])
  })

  it('splits the variables of make', () => {
    expect(
      found(
        ['FLAGS = --model nobody/x --tp 2', 'run:', '\tpython -m sglang.launch_server $(FLAGS)'],
        makefile,
        'Makefile',
      ),
    ).toEqual(['1:16 nobody/x'])
  })
})
