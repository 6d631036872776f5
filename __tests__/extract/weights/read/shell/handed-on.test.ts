import { describe, expect, it } from 'vitest'
import { yaml } from '../../../../../src/extract/weights/carrier/yaml.ts'
import { extractText } from '../../cases.ts'

const sha = '0123456789abcdef0123456789abcdef01234567'
/** `${{ … }}` */
const filled = (text: string) => '$'.concat(`{{ ${text} }}`)

/** The names found, each with its line, in a job whose steps begin on line 5. */
function found(...steps: readonly string[]): readonly string[] {
  const text = ['on: push', 'jobs:', '  a:', '    steps:', ...steps.map(line => `      ${line}`)].join('\n')
  const { references } = extractText(yaml, '.github/workflows/a.yml', text)
  return references.flatMap(({ id, revision, line }) =>
    id === null ? [] : [`${line} ${id}${revision ? `@${revision}` : ''}`],
  )
}

const get = '- run: hf download "$M"'

describe('what a step of a workflow hands on', () => {
  it.each<[string, string[], string[]]>([
    ['a variable', ['- run: echo "M=nobody/x" >> $GITHUB_ENV', get], ['5 nobody/x']],
    [
      'in quotes',
      ['- run: echo "M=nobody/x" >> "$GITHUB_ENV"', `- run: hf download ${filled('env.M')}`],
      ['5 nobody/x'],
    ],
    [
      'several',
      ['- run: |', '    cat >> $GITHUB_ENV <<EOF', '    A=1', '    M=nobody/x', '    EOF', get],
      ['8 nobody/x'],
    ],
    [
      'an output',
      ['- id: p', '  run: echo "m=nobody/x" >> $GITHUB_OUTPUT', `- run: hf download ${filled('steps.p.outputs.m')}`],
      ['6 nobody/x'],
    ],
    [
      'as it was once written',
      ['- id: p', '  run: echo "::set-output name=m::nobody/x"', `- run: hf download ${filled('steps.p.outputs.m')}`],
      ['6 nobody/x'],
    ],
    ['as another runner reads it', ['- bash: echo "##vso[task.setvariable variable=M]nobody/x"', get], ['5 nobody/x']],
    [
      'of another step',
      ['- id: p', '  run: echo "m=nobody/x" >> $GITHUB_OUTPUT', `- run: hf download ${filled('steps.q.outputs.m')}`],
      [],
    ],
    ['behind its use', [get, '- run: echo "M=nobody/x" >> $GITHUB_ENV'], []],
    ['to another file', ['- run: echo "M=nobody/x" >> notes.txt', get], []],
  ])('%s', (_name, steps, expected) => expect(found(...steps)).toEqual(expected))

  it('reaches the jobs that need this one', () => {
    const lines = [
      'jobs:',
      '  a:',
      '    outputs:',
      `      m: ${filled('steps.p.outputs.m')}`,
      '    steps:',
      '      - id: p',
      '        run: echo "m=nobody/x" >> $GITHUB_OUTPUT',
      '  b:',
      '    needs: a',
      '    steps:',
      `      - run: hf download ${filled('needs.a.outputs.m')}`,
    ]
    const { references } = extractText(yaml, '.github/workflows/a.yml', lines.join('\n'))
    expect(references.map(({ id, line }) => [id, line])).toEqual([['nobody/x', 7]])
  })

  it.each<[string, string[]]>([
    ['a step that perhaps does not run', ['- if: a', `  run: echo "R=${sha}" >> $GITHUB_ENV`]],
    ['any step', [`- run: echo "R=${sha}" >> $GITHUB_ENV`]],
    [
      'the one that ran last',
      ['- run: echo "R=main" >> $GITHUB_ENV', `- if: a`, `  run: echo "R=${sha}" >> $GITHUB_ENV`],
    ],
  ])('believes no pin of %s', (_name, steps) => {
    const rows = found(...steps, '- run: hf download nobody/x --revision "$R"')
    expect(rows.some(row => row.endsWith(sha))).toBe(false)
    expect(rows).toHaveLength(1)
  })

  it('keeps outputs of the same name apart', () => {
    const output = (id: string, value: string) => [`- id: ${id}`, `  run: echo "r=${value}" >> $GITHUB_OUTPUT`]
    const use = `- run: hf download nobody/x --revision "${filled('steps.a.outputs.r')}"`
    expect(found(...output('a', 'main'), ...output('b', sha), use)).toEqual(['9 nobody/x@main'])
  })
})

describe('values that a runner fills in', () => {
  it.each<[string, string[], string[]]>([
    [
      'GitLab, a matrix',
      ['a:', '  parallel:', '    matrix:', '      - N: [nobody/x, nobody/y]', '  script:', '    - hf download $N'],
      ['4 nobody/x', '4 nobody/y'],
    ],
    [
      'Cloud Build',
      ['steps:', '  - entrypoint: bash', "    args: ['-c', 'hf download $_N']", 'substitutions:', '  _N: nobody/x'],
      ['5 nobody/x'],
    ],
    [
      'Ansible, a loop',
      [
        '- hosts: all',
        '  tasks:',
        '    - ansible.builtin.command: hf download {{ item }}',
        '      loop:',
        '        - nobody/x',
        '        - nobody/y',
      ],
      ['5 nobody/x', '6 nobody/y'],
    ],
    [
      'Ansible, a script',
      ['- hosts: all', '  tasks:', '    - ansible.builtin.shell: |', '        hf download nobody/x'],
      ['4 nobody/x'],
    ],
    ['Azure', ['steps:', '  - pwsh: hf download nobody/x'], ['2 nobody/x']],
  ])('%s', (_name, lines, expected) => {
    const { references } = extractText(yaml, 'ci.yml', lines.join('\n'))
    expect(references.flatMap(({ id, line }) => (id === null ? [] : [`${line} ${id}`]))).toEqual(expected)
  })
})
