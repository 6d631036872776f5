import { describe, expect, it } from 'vitest'
import { shell } from '../../../../../src/extract/weights/carrier/shell.ts'
import { extractText } from '../../cases.ts'

const found = (lines: readonly string[]) =>
  extractText(shell, 'run.sh', lines.join('\n')).references.map(
    ({ line, column, hub, id, revision }) => `${line}:${column} ${hub}:${id}${revision === null ? '' : `@${revision}`}`,
  )

describe('a command line in one quoted word', () => {
  it.each<[string, string[], string[]]>([
    ['of a container', ['docker exec box "vllm serve nobody/x"'], ['1:28 huggingface:nobody/x']],
    ['with quotes of its own', ['ssh host "cd a && hf download \\"nobody/x\\""'], ['1:32 huggingface:nobody/x']],
    ['in a terminal', ["tmux send-keys -t 0 'vllm serve nobody/x' C-m"], ['1:32 huggingface:nobody/x']],
    ['behind a flag', ['sbatch --wrap="hf download nobody/x"'], ['1:27 huggingface:nobody/x']],
    ['behind a wrapper', ["timeout 9 ssh host 'ollama pull a:1b'"], ['1:32 ollama:a@1b']],
    [
      'several',
      ['parallel ::: "hf download nobody/x" "hf download nobody/y"'],
      ['1:26 huggingface:nobody/x', '1:49 huggingface:nobody/y'],
    ],
    [
      'over lines',
      [
        'srun -N1 bash -c \\',
        '"ls && \\',
        '  submit --env=\'{\\"a\\": [\\"b $c\\"]}\' \\',
        '  -- hf download nobody/x \\',
        '"',
      ],
      ['4:17 huggingface:nobody/x'],
    ],
    ['for people', ['git commit -m "hf download nobody/x"', 'warn "hf download nobody/x"'], []],
  ])('%s', (_name, lines, expected) => expect(found(lines)).toEqual(expected))

  it('fills in what the shell fills in before it runs', () => {
    const pin = 'REV=0123456789abcdef0123456789abcdef01234567'
    expect(found([pin, 'ssh host "hf download nobody/x --revision $REV"'])).toEqual([
      '2:22 huggingface:nobody/x@0123456789abcdef0123456789abcdef01234567',
    ])
    expect(found([pin, `ssh host 'hf download nobody/x --revision "$REV"'`])).toEqual(['2:22 huggingface:nobody/x'])
  })
})

describe('commands that are handed to a launcher', () => {
  it.each<[string, string[], string[]]>([
    [
      'with joints that it is to read',
      ['launch --cluster a/b -- source c.sh \\&\\& python t.py --model_name_or_path nobody/x'],
      ['1:74 huggingface:nobody/x'],
    ],
    ['behind two dashes', ['launch t.py --budget a/b -- python t.py --model nobody/x'], ['1:48 huggingface:nobody/x']],
    ['flags alone', ['cargo run --release -- --model-id nobody/x'], ['1:34 huggingface:nobody/x']],
    ['for each file', ['find . -exec hf download nobody/x \\;'], ['1:25 huggingface:nobody/x']],
    [
      'a revision there pins nothing',
      ['hf download nobody/x -- --revision 0123456789abcdef0123456789abcdef01234567'],
      ['1:12 huggingface:nobody/x'],
    ],
  ])('%s', (_name, lines, expected) => expect(found(lines)).toEqual(expected))
})
