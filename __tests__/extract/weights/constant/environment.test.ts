import { describe, expect, it } from 'vitest'
import { findReferences } from '../../../../src/entry/references.ts'

const sha = '0123456789abcdef0123456789abcdef01234567'
const found = (path: string, lines: readonly string[]) =>
  findReferences([{ path, content: `${lines.join('\n')}\n` }]).references.map(
    ({ line, id, certainty, revision }) => `${line} ${certainty} ${id}${revision === null ? '' : `@${revision}`}`,
  )
const load = 'AutoModel.from_pretrained(os.environ["BASE"])'
const program = ["python - <<'EOF'", 'import os', 'from transformers import AutoModel', load, 'EOF']

describe('a program finds what it is started with', () => {
  it.each<[string, string, string[], string]>([
    ['what a script exports', 'a.sh', ['export BASE=nobody/x', ...program], '1 load nobody/x'],
    ['what is set for it alone', 'a.sh', [`BASE=nobody/x ${program[0]}`, ...program.slice(1)], '1 load nobody/x'],
    [
      'what an image sets',
      'Dockerfile',
      ['FROM a', 'ENV BASE=nobody/x', `RUN python -c 'import os; from transformers import AutoModel; ${load}'`],
      '2 load nobody/x',
    ],
    [
      'what a step of a workflow has',
      '.github/workflows/a.yml',
      [
        'jobs:',
        '  a:',
        '    env: {BASE: nobody/x}',
        '    steps:',
        '      - shell: python',
        '        run: |',
        ...program.slice(1, -1).map(line => `          ${line}`),
      ],
      '3 load nobody/x',
    ],
  ])('%s', (_name, path, lines, expected) => expect(found(path, lines)).toEqual([expected]))

  it('but not what a script keeps to itself', () =>
    expect(found('a.sh', ['BASE=nobody/x', ...program])).toEqual(['5 dynamic null']))
})

const pinned = (line: string, ...more: readonly string[]) => {
  const call = 'AutoModel.from_pretrained("nobody/x", revision=os.getenv("REV", "main"))'
  const text = ["python - <<'EOF'", 'import os', 'from transformers import AutoModel', ...more, call, 'EOF'].join('\n')
  return found('a.sh', [line.includes('PYTHON') ? line.replace('PYTHON', text) : `${line}\n${text}`])[0]?.split('@')[1]
}

it('believes the revision that it surely finds there', () => {
  expect(pinned(`export REV=${sha}`)).toBe(sha)
  expect(pinned(`REV=${sha} PYTHON`)).toBe(sha)
})

it.each([
  [`REV=${sha}`],
  [`if [ "$1" ]; then export REV=${sha}; fi`],
  [`pin() { export REV=${sha}; }`],
  [`(export REV=${sha})`],
  [`export REV=${sha}; REV=main`],
  [`export REV=${sha}; unset REV`],
  [`export REV=${sha}; env REV=main PYTHON`],
  [`export REV=${sha}; env -u REV PYTHON`],
  [`export REV=${sha}; sudo PYTHON`],
  [`export REV=${sha}; ssh host PYTHON`],
  [`export REV=${sha}`, 'os.environ["REV"] = "main"'],
  [`export REV=${sha}`, 'os.environ.update(REV="main")'],
  [`export REV=${sha}`, 'os.putenv("REV", "main")'],
  [`export REV=${sha}`, 'load_dotenv(override=True)'],
])('believes none that it perhaps does not find: %s %s', (...lines) => {
  expect(pinned(lines[0] ?? '', ...lines.slice(1))).toBe('main')
})
