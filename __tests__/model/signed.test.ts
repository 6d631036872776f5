import { describe, expect, it } from 'vitest'
import { besideSigned, signedFolderOf } from '../../src/model/index.ts'

it.each([
  ['models/scale/model.sig', 'models/scale/'],
  ['model.sig', ''],
  ['a/.kaggle/signing.json', 'a/'],
  ['a/signing.json', null],
  ['a/model.sig/config.json', null],
])('%s is about the folder %j', (path, folder) => {
  expect(signedFolderOf(path)).toBe(folder)
})

describe('weights beside what changed', () => {
  const isWeights = (path: string) => path.endsWith('.gguf')
  const tree = (...paths: readonly string[]) => new Map(paths.map(path => [path, { oid: path }]))
  const changed = (path: string, after: { oid: string } | null = { oid: 'new' }) => ({ path, before: null, after })
  const found = (differing: readonly ReturnType<typeof changed>[], ...paths: readonly string[]) =>
    besideSigned(differing, tree(...paths), isWeights).map(({ path }) => path)
  const model = ['models/a/x.gguf', 'models/a/part/y.gguf', 'models/b/z.gguf', 'models/a/model.sig'] as const

  it('are those of the signed folder, with what lies below it', () => {
    expect(found([changed('models/a/tokenizer.model')], ...model)).toEqual(['models/a/x.gguf', 'models/a/part/y.gguf'])
    expect(found([changed('models/a/part/chat_template.jinja')], ...model)).toHaveLength(2)
    expect(found([changed('models/b/config.json'), changed('config.json')], ...model)).toEqual([])
  })

  it('are there too when the signature changes or goes, and not for what only people read', () => {
    expect(found([changed('models/a/model.sig')], ...model)).toHaveLength(2)
    expect(found([changed('models/a/model.sig', null)], 'models/a/x.gguf')).toEqual(['models/a/x.gguf'])
    expect(found([changed('models/a/README.md')], ...model)).toEqual([])
  })

  it('do not stand there twice when they change themselves', () => {
    expect(found([changed('models/a/x.gguf'), changed('models/a/config.json')], ...model)).toEqual([
      'models/a/part/y.gguf',
    ])
  })

  it('are touched by their own folder only, where the signature lies at the top', () => {
    const all = ['model.sig', 'models/a/x.gguf', 'models/b/z.gguf'] as const
    expect(found([changed('src/app.py')], ...all)).toEqual([])
    expect(found([changed('models/b/config.json')], ...all)).toEqual(['models/b/z.gguf'])
    expect(found([changed('model.sig')], ...all)).toHaveLength(2)
  })
})
