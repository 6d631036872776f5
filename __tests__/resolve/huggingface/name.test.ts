import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apiOf, at, encodePath, isRevision, parseName } from '../../../src/resolve/huggingface/name.ts'

describe('parseName', () => {
  it.each([
    ['gpt2', null, 'gpt2'],
    ['openai-community/gpt2', 'openai-community', 'gpt2'],
    ['Qwen/Qwen3-8B_v1.5', 'Qwen', 'Qwen3-8B_v1.5'],
  ])('takes %s', (id, namespace, name) => {
    expect(parseName(id)).toEqual({ id, type: 'models', namespace, name })
  })

  it.each(['datasets', 'spaces'])('takes a repository of %s by its whole name', type => {
    const id = `${type}/acme/data`
    expect(parseName(id)).toEqual({ id, type, namespace: 'acme', name: 'data' })
    expect(apiOf({ id })).toBe(`/api/${type}/acme/data`)
    expect(apiOf({ id: `${type}/acme` })).toBe(`/api/models/${type}/acme`)
    expect([parseName(`${type}/../data`), parseName(`${type}/acme/data/more`)]).toEqual([null, null])
  })

  it.each([
    null,
    '',
    '/',
    'a/',
    '/a',
    'a/b/c',
    'models/a/b',
    '../api/whoami-v2',
    'a/..',
    'a/b..c',
    'a/b--c',
    'a/.hidden',
    'a/-b',
    'a/b-',
    'a/b.git',
    'a/b?x=1',
    'a/b#c',
    'a/b%2Fc',
    'a\\b',
    'a/b\n',
    'ａcme/scale',
    `a/${'b'.repeat(97)}`,
    'https://evil.example/a',
  ])('refuses %j before a URL is built', id => {
    expect(parseName(id)).toBeNull()
  })
})

describe('isRevision', () => {
  it.each(['main', 'refs/pr/1', 'v1.0', 'a'.repeat(40), 'feature/x@y', 'é'])('takes %s', revision => {
    expect(isRevision(revision)).toBe(true)
  })

  it.each([
    '',
    '.',
    '..',
    'a/..',
    '../x',
    'a//b',
    '/a',
    'a b',
    'a\n',
    'a?b',
    'a:b',
    'a~1',
    'a^',
    '.git',
    'x'.repeat(256),
  ])('refuses %j', revision => {
    expect(isRevision(revision)).toBe(false)
  })
})

describe('a URL made of a stranger’s text', () => {
  const endpoint = new URL('https://hub.example/prefix/')

  it('stays under the endpoint, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary-ascii' }), (id, revision) => {
        if (!parseName(id) || !isRevision(revision)) return
        const path = `/api/models/${id}/revision/${encodeURIComponent(revision)}`
        const url = at(endpoint, path)
        expect(url.origin + url.pathname).toBe(`https://hub.example/prefix${path}`)
        expect(url.search + url.hash).toBe('')
      }),
    )
  })

  it('climbs out of no folder', () => {
    expect(encodePath('onnx/model file.onnx')).toBe('onnx/model%20file.onnx')
    expect(['', '..', 'a/../b', 'a//b', './a', 'a/\u0000'].map(encodePath)).toEqual(Array(6).fill(null))
  })
})
