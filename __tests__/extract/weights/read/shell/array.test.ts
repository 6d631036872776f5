import { describe, expect, it } from 'vitest'
import { shell } from '../../../../../src/extract/weights/carrier/shell.ts'
import { extractText } from '../../cases.ts'

const sha = '0123456789abcdef0123456789abcdef01234567'
const at = (key: string) => '$'.concat(`{A[${key}]}`)
const clone = ['git clone https://huggingface.co/nobody/x', 'cd x', `git checkout ${at('r')}`]

const found = (lines: readonly string[]) =>
  extractText(shell, 'run.sh', lines.join('\n')).references.map(
    ({ line, hub, id, revision }) => `${line} ${hub}:${id}@${revision}`,
  )

describe('an array that is filled one by one', () => {
  const tags = ['ollama:x@1b', 'ollama:y@2b']
  it.each<[string, string[]]>([
    ['by names', ['A["a"]=x:1b', 'A[b]=y:2b', `ollama pull ${at('$1')}`]],
    ['in order', ['A[0]=x:1b', 'A[1]=y:2b', `for m in ${at('@')}; do ollama pull $m; done`]],
    ['from a list on', ['A=(x:1b)', 'A[1]=y:2b', `for m in ${at('@')}; do ollama pull $m; done`]],
    ['with gaps', ['A[3]=x:1b', 'A[7]=y:2b', `ollama pull ${at('$SLURM_ARRAY_TASK_ID')}`]],
    [
      'by its keys',
      ['A[a]=x:1b', 'A[b]=y:2b', `for k in ${at('@').replace('{', '{!')}; do ollama pull ${at('$k')}; done`],
    ],
  ])('%s', (_, lines) => expect(found(lines).map(row => row.slice(2))).toEqual(tags))

  it('says by its name what a variable of that name says', () =>
    expect(found(['A[a]=nobody/x-7b', 'MODEL[a]=nobody/y'])).toEqual([
      '1 huggingface:nobody/x-7b@null',
      '2 huggingface:nobody/y@null',
    ]))

  it.each<[string, string[], string | null]>([
    ['what is surely there', [`A[r]=${sha}`], sha],
    ['what is perhaps there', ['A[z]=1', `if a; then A[r]=${sha}; fi`], null],
    ['what another shell has', ['A[z]=1', `(A[r]=${sha})`, 'A[y]=1'], null],
    ['what is put there by a name that nobody knows', [`A[r]=${sha}`, 'A[$k]=main'], null],
    ['the last of two', [`A[r]=${sha}`, 'A[r]=main'], 'main'],
  ])('pins by %s', (_, lines, revision) => {
    const { references } = extractText(shell, 'run.sh', [...lines, ...clone].join('\n'))
    expect(references.find(({ id }) => id === 'nobody/x')?.revision).toBe(revision)
  })

  it('is carried on only so far', () => {
    const lines = Array.from({ length: 3_000 }, (_, index) => `A[k${index}]=nobody/x${index}`)
    expect(found([...lines, `vllm serve ${at('k2999')}`]).at(-1)).toBe('3000 huggingface:nobody/x2999@null')
  })
})
