import { expect, it } from 'vitest'
import { unread } from '../../src/change/index.ts'
import type { Change, Reference } from '../../src/model/index.ts'
import { modelReference as model, npmReference as npm } from '../builders/reference.ts'

const content = (text: string) => ({ kind: 'text', oid: text, text }) as const
const lines = (before: string, after: string): Change => ({
  path: 'src/app.py',
  head: content(after),
  mergeBase: content(before),
  baseTip: content(before),
  commentable: null,
})
const told = (change: Change, before: readonly Reference[], after: readonly Reference[] = []) =>
  unread(change, before, after).map(({ id, certainty, kind, line }) => ({ id, certainty, kind, line }))

const load = 'model = LLM("acme/model")'
const base = `from vllm import LLM\n\n${load}`
const head = `import os\nfrom mine import LLM\n\n\n  ${load}`

it('tells of a line that stands as it stood, and of which nothing is known any more', () => {
  expect(told(lines(base, head), [model()])).toEqual([{ id: null, certainty: 'dynamic', kind: 'weights', line: 5 }])
})

it('leaves what is told of elsewhere in the file, in whatever way', () => {
  expect(told(lines(base, head), [model()], [model({ kind: 'mention', line: 1 })])).toEqual([])
})

it('leaves a line that was removed, or made a comment', () => {
  expect(told(lines(base, 'import os\n'), [model()])).toEqual([])
  expect(told(lines(base, `# ${load}`), [model()])).toEqual([])
})

it('leaves what was only guessed, what nobody examines, and packages', () => {
  const others = [model({ certainty: 'heuristic' }), model({ kind: 'tokenizer' }), npm({ line: 3 })]
  expect(told(lines(base, head), others)).toEqual([])
})

it('asks nothing of what is no text', () => {
  const change = {
    ...lines(base, head),
    head: { kind: 'binary', oid: 'x', bytes: 4, head: new Uint8Array(4) } as const,
  }
  expect(told(change, [model()])).toEqual([])
})
