import { describe, expect, it } from 'vitest'
import { extract } from '../../../../../src/extract/index.ts'

const commit = '5a0b7c1d2e3f405162738495a6b7c8d9e0f1a2b3'
const found = (path: string, lines: readonly string[]) =>
  extract(path, { kind: 'text', oid: 'x', text: lines.join('\n') }).references.map(
    ({ line, id, revision }) => `${line} ${id}@${revision}`,
  )
/** What a setting says where another one is meant. */
const of = (path: string) => ['$', '{', path, '}'].join('')

describe('what stands for another setting of the same file', () => {
  it.each([
    ['a key', ['x: maker/model', `model_name_or_path: ${of('x')}`], '1 maker/model@null'],
    ['a path of keys', ['x:', '  y: maker/model', `model_name_or_path: ${of('x.y')}`], '2 maker/model@null'],
    ['a part of it', ['who: maker', `model_name_or_path: ${of('who')}/model`], '2 maker/model@null'],
    [
      'its revision',
      ['x: main', 'model_name_or_path: maker/model', `model_revision: ${of('x')}`],
      '2 maker/model@main',
    ],
    ['an anchor as a key', ['x: &k model_name_or_path', '*k : maker/model'], '2 maker/model@null'],
  ])('%s', (_, lines, expected) => expect(found('a.yaml', lines)).toEqual([expected]))

  it('is nothing where no such setting is', () => {
    expect(found('a.yaml', ['y: maker/model', `model_name_or_path: ${of('x')}`])).toEqual([])
  })
})

describe('a revision that something else decides', () => {
  const model = ['model_name_or_path: maker/model']
  it('is none behind a tag of its own', () => {
    expect(found('a.yaml', [...model, `model_revision: !other "${commit}"`])).toEqual(['1 maker/model@null'])
    expect(found('a.yaml', [...model, `model_revision: !!str "${commit}"`])).toEqual([`1 maker/model@${commit}`])
  })

  const workflow = (on: readonly string[]) => [
    'on:',
    ...on,
    '  workflow_dispatch:',
    `    inputs: {rev: {default: "${commit}"}}`,
    'jobs:',
    '  a:',
    '    steps:',
    `      - run: hf download maker/model --revision ${of("{ inputs.rev || 'main' }")}`,
  ]
  it('is the default of an input where it is always asked for, and not where a push asks for none', () => {
    expect(found('.github/workflows/a.yml', workflow([]))).toEqual([`7 maker/model@${commit}`])
    expect(found('.github/workflows/a.yml', workflow(['  push: {}']))).toEqual(['8 maker/model@main'])
  })
})
