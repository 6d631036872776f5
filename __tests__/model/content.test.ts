import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { contentOf } from '../../src/model/index.ts'

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

describe('what a blob is', () => {
  it.each([
    ['100644', bytes('a\n'), { kind: 'text', text: 'a\n' }],
    ['100644', bytes('\uFEFFa'), { kind: 'text', text: '\uFEFFa' }],
    ['120000', bytes('../x'), { kind: 'symlink', target: '../x' }],
    ['160000', bytes(''), { kind: 'submodule' }],
    ['100644', bytes('a', [0], 'b'), { kind: 'binary', bytes: 3 }],
    ['100644', bytes('caf', [0xe9]), { kind: 'binary', bytes: 4, text: 'café' }],
    ['100644', Buffer.from('\uFEFFé', 'utf16le'), { kind: 'binary', bytes: 4, text: 'é' }],
  ])('%s %o', (mode, blob, content) => {
    expect(contentOf(mode, 'oid', blob)).toMatchObject({ oid: 'oid', ...content })
  })

  it.each([
    ['an archive', ['PK', [3, 4, 0]]],
    ['a pickle', [[0x80, 4, 0]]],
    ['a picture', [[0x89], 'PNG', [0]]],
    ['safetensors', [[8, 0, 0, 0, 0, 0, 0, 0], '{']],
  ])('has no text where it is %s', (_what, parts) => {
    expect(contentOf('100644', 'oid', bytes(...parts))).not.toHaveProperty('text')
  })

  it('has text with its NULs elsewhere: shells read past them', () => {
    expect(contentOf('100644', 'oid', bytes('a', [0], 'b'))).toMatchObject({ kind: 'binary', text: 'a\0b' })
  })
})

describe('a byte that is no UTF-8 hides nothing', () => {
  const idsIn = (path: string, blob: Uint8Array) =>
    extract(path, contentOf('100644', 'oid', blob)).references.map(one => one.id)

  it('in Python that declares its encoding', () => {
    const code = '\nfrom transformers import AutoModel\nAutoModel.from_pretrained("evil/x")\n'
    expect(idsIn('a.py', bytes('# -*- coding: latin-1 -*-\n# caf', [0xe9], code))).toEqual(['evil/x'])
  })

  it('in YAML as UTF-16', () => {
    const text = '\uFEFFmodel_name_or_path: evil/x\n'
    expect(idsIn('train.yaml', Buffer.from(text, 'utf16le'))).toEqual(idsIn('train.yaml', Buffer.from(text.slice(1))))
    expect(idsIn('train.yaml', Buffer.from(text, 'utf16le'))).toEqual(['evil/x'])
  })

  it('and a lockfile with one is still unreadable', () => {
    const { gaps } = extract('package-lock.json', contentOf('100644', 'oid', bytes('{"name": "caf', [0xe9], '"}')))
    expect(gaps.map(gap => [gap.class, gap.reason])).toEqual([['unreadable', 'binary']])
  })
})
