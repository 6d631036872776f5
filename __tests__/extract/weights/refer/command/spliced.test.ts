import { describe, expect, it } from 'vitest'
import { makefile } from '../../../../../src/extract/weights/carrier/makefile.ts'
import { python } from '../../../../../src/extract/weights/carrier/python.ts'
import { shell } from '../../../../../src/extract/weights/carrier/shell.ts'
import { yaml } from '../../../../../src/extract/weights/carrier/yaml.ts'
import { extractText } from '../../cases.ts'

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
    [
      'one of two programs',
      ['if a; then P=hf; else P="sudo huggingface-cli"; fi', '"$P" download nobody/x', '$P download nobody/y'],
      ['2:14 nobody/x', '3:12 nobody/y'],
    ],
    [
      'one of two downloaders',
      ['if a; then P=wget; elif b; then P="curl -L -O"; fi', '$P https://nobody.org/a.pt'],
      ['2:3 https://nobody.org/a.pt'],
    ],
    [
      'one of two programs, of which one is pinned',
      [`if a; then P="hf download --revision ${sha}"; else P="hf download"; fi`, '$P nobody/x'],
      ['2:3 nobody/x', `2:3 nobody/x@${sha}`],
    ],
    ['perhaps a program that only prints', ['if a; then P=echo; fi', '$P hf download nobody/x'], ['2:15 nobody/x']],
    ['a command line', ['C="vllm serve nobody/x"', 'eval $C'], ['1:14 nobody/x']],
    ['a command line for a shell', ['C="vllm serve nobody/x"', 'bash -c "$C"'], ['1:14 nobody/x']],
    ['flags', ['A="--model nobody/x --revision v1"', 'python -m sglang.launch_server $A'], ['1:11 nobody/x@v1']],
    ['over lines', ['A="', '  --model-path nobody/x', '"', 'python -m sglang.launch_server $A'], ['2:15 nobody/x']],
    ['a list', ['A=(--port 1 nobody/x', '  --revision v2)', `vllm serve ${all}`], ['1:12 nobody/x@v2']],
    ['added to', ['A="--port 1"', 'A+=" --model nobody/x"', 'python -m sglang.launch_server $A'], ['2:13 nobody/x']],
    ['a list added to', ['A=(--x 1)', 'A+=(--model-id nobody/x)', `text-embeddings-router ${all}`], ['2:15 nobody/x']],
    [
      'all of a function',
      ['f() { vllm serve "$@"; }', `f nobody/x --revision ${sha}`, 'f nobody/y'],
      [`2:2 nobody/x@${sha}`, '3:2 nobody/y'],
    ],
    ['handed on by another', ['g() { f "$@"; }', 'f() { ollama pull $@; }', 'g nobody/x'], ['3:2 nobody/x']],
    ['with one of its own', ['f() { n=$1; shift; vllm serve "$@"; }', 'f a nobody/x'], ['1:31 null']],
    [
      'of a loop',
      [`for a in "nobody/x --revision ${sha}" "nobody/y"; do vllm serve $a; done`],
      [`1:10 nobody/x@${sha}`, '1:73 nobody/y'],
    ],
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

  it.each<[string, string[], string[]]>([
    [
      'through many assignments',
      ['C="python a.py"', ...Array.from({ length: 8 }, (_, i) => `C="$C --x${i} 1"`), 'C="$C --model nobody/x"', '$C'],
      ['10:14 nobody/x'],
    ],
    [
      'behind some that perhaps did not run',
      ['C="python a.py"', ...Array(9).fill('[ "$E" ] && C="$C --e 1"'), 'C="$C --model nobody/x"', '$C'],
      ['11:14 nobody/x'],
    ],
    [
      'in front',
      ['C="python a.py --model nobody/x"', 'if b; then C="accelerate launch $C"; fi', '$C'],
      ['1:23 nobody/x'],
    ],
  ])('follows what a command grows by: %s', (_name, lines, expected) => expect(found(lines)).toEqual(expected))

  it.each<[string, string[]]>([
    ['words added to a line', ['C="vllm serve nobody/x"', `if a; then C="$C --revision ${sha}"; fi`, 'eval $C']],
    ['with an equals sign', ['C="vllm serve nobody/x"', `if a; then C="$C --revision=${sha}"; fi`, 'eval $C']],
    ['words added to a list', ['A=(nobody/x)', `[ -z "$P" ] || A+=(--revision ${sha})`, `hf download ${all}`]],
    ['before what is surely added', ['A=(nobody/x)', `a && A+=(--revision ${sha})`, 'A+=(-q)', `hf download ${all}`]],
    ['through a variable', [`R=${sha}`, 'A=(nobody/x)', 'a && A+=(--revision "$R")', `hf download ${all}`]],
  ])('believes no pin that is perhaps not added: %s', (_name, lines) => {
    expect(found(lines).map(one => one.replace(/^\S+ /, ''))).toEqual(['nobody/x'])
  })

  it.each<[string, string[]]>([
    ['the flag', [`if a; then R="--revision ${sha}"; fi`, 'hf download nobody/x $R']],
    ['the value', [`if a; then R=${sha}; fi`, 'hf download nobody/x --revision "$R"']],
    ['behind an equals sign', [`if a; then R=${sha}; fi`, 'hf download nobody/x --revision=$R']],
    ['a list', [`if a; then A=(--revision ${sha}); fi`, `hf download nobody/x ${all}`]],
    ['in a function', [`set_it() { R=${sha}; }`, 'hf download nobody/x --revision "$R"']],
    ['of the function alone', [`f() { [ "$1" ] && local r="--revision ${sha}"; hf download nobody/x $r; }`, 'f']],
    ['in a group', [`[ "$1" ] && { echo; R=${sha}; }`, 'hf download nobody/x --revision "$R"']],
    ['in a group on lines', ['[ "$1" ] && {', 'echo', `R=${sha}`, '}', 'hf download nobody/x --revision "$R"']],
  ])('believes no pin of a variable that is perhaps not set: %s', (_name, lines) => {
    expect(found(lines).map(one => one.replace(/^\S+ /, ''))).toEqual(['nobody/x'])
  })

  it.each<[string, string[]]>([
    ['behind an equals sign', [`R=${sha}`, 'hf download nobody/x --revision=$R']],
    ['in a function', [`R=${sha}`, 'get() { hf download nobody/x --revision "$R"; }', 'get']],
    ['where it is set', [`get() { R=${sha}; hf download nobody/x --revision "$R"; }`, 'get']],
  ])('takes the pin of a variable that is surely set: %s', (_name, lines) => {
    expect(found(lines).map(one => one.replace(/^\S+ /, ''))).toEqual([`nobody/x@${sha}`])
  })

  it.each<[string, string[]]>([
    ['+=', [`    cmd += ["--revision", "${sha}"]`]],
    ['one word', [`    cmd.append("--revision=${sha}")`]],
  ])('believes no pin that a program perhaps does not add: %s', (_name, lines) => {
    const program = [
      'import subprocess',
      'cmd = ["vllm", "serve", "nobody/x"]',
      'if a:',
      ...lines,
      'subprocess.run(cmd)',
    ]
    expect(found(program, python, 'a.py')).toEqual(['2:25 nobody/x'])
  })

  it.each<[string, string[], string[]]>([
    ['known by its program', ['s = Service(command="vllm serve nobody/x --port 80")'], ['1:32 nobody/x']],
    [
      'with a flag twice',
      ['Image(cmd="infinity_emb v2 --model-id nobody/x --model-id nobody/y")'],
      ['1:38 nobody/x', '1:58 nobody/y'],
    ],
    ['of words alone', ['Task(command="describe nobody/x")'], []],
  ])('reads a command line that is handed on as a text: %s', (_name, lines, expected) => {
    expect(found(lines, python, 'a.py')).toEqual(expected)
  })

  it('reads each of two lists that a program may run', () => {
    const pinned = `cmd = ["vllm", "serve", "nobody/x", "--revision", "${sha}"]`
    const program = [
      'import subprocess',
      'cmd = ["vllm", "serve", "nobody/x"]',
      'if a:',
      `    ${pinned}`,
      'subprocess.run(cmd)',
    ]
    expect(found(program, python, 'a.py')).toEqual(['2:25 nobody/x', `4:29 nobody/x@${sha}`])
  })

  it('ends with a variable that holds itself twice over', () => {
    const lines = ['A="vllm serve nobody/x"', ...Array(40).fill('A="$A $A"'), '$A']
    expect(found(lines)).toEqual(['1:14 nobody/x'])
  })

  it('takes a text that doubles with every line for none', () => {
    const lines = ['a = "nobody/x"', ...Array.from({ length: 40 }, (_, i) => `b${i} = a + a\na = b${i} + ""`)]
    const program = ['from transformers import AutoModel', ...lines, 'AutoModel.from_pretrained(a)']
    expect(found(program, python, 'a.py')).toEqual(['83:26 null'])
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

it('looks into a text of settings that something is filled into', () => {
  const lines = [
    'services:',
    '  a:',
    '    image: vllm/vllm-openai',
    '    command:',
    '      - --model=nobody/x',
    '      - --speculative-config',
    `      - '{"model": "nobody/draft", "n": \${N:-8}}'`,
  ]
  const { references } = extractText(yaml, 'compose.yaml', lines.join('\n'))
  expect(references.map(({ line, kind, id }) => `${line} ${kind} ${id}`)).toEqual([
    '5 weights nobody/x',
    '7 draft nobody/draft',
  ])
})

it('runs what each call hands to a function that runs it', () => {
  const names = Array.from({ length: 12 }, (_, index) => `nobody/x${index}`)
  const lines = ['run() { echo "$1"; bash -c "$1"; }', ...names.map(name => `run "hf download ${name}"`)]
  const { references } = extractText(shell, 'run.sh', lines.join('\n'))
  expect(references.map(({ id }) => id)).toEqual(names)
})

it('follows what functions hand on to each other only so far', () => {
  const chain = Array.from({ length: 60 }, (_, at) => `f${at}() { f${at + 1} "$@" "$@"; f${at + 1} "$@"; }`)
  const more = Array.from({ length: 300 }, () => 'f60() { hf download "$@"; }')
  expect(found([...chain, ...more, 'f0 nobody/x']).length).toBeLessThan(1_000)
})
