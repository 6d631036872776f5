import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examineGguf, readGgufTexts } from '../../src/model/gguf.ts'
import { bleeding, type GgufSpec, ggufFile, sound, value } from '../builders/gguf.ts'

const examine = (spec: GgufSpec, bytes?: number) => {
  const file = ggufFile(spec)
  return examineGguf(file, bytes ?? file.length)
}
const tensor = (said: Partial<NonNullable<GgufSpec['tensors']>[number]>): GgufSpec => ({
  tensors: [{ name: 't', dimensions: [4], ...said }],
  data: 64,
})
const most = 2n ** 64n - 1n

describe('a sound file', () => {
  it.each<[string, GgufSpec]>([
    ['of two tensors', sound],
    ['of no tensor at all, as the first part of a split one', {}],
    ['of the second version', { ...sound, version: 2 }],
    [
      'of blocks',
      tensor({ type: 12, dimensions: [256], offset: 0 }).tensors
        ? { ...tensor({ type: 12, dimensions: [256] }), data: 144 }
        : {},
    ],
    [
      'with an alignment of its own',
      { ...tensor({ offset: 64 }), alignment: 64, entries: [['general.alignment', value.number(64)]], data: 128 },
    ],
    [
      'with lists of every kind',
      {
        ...sound,
        entries: [
          ['a', value.texts('x', 'y')],
          ['b', value.numbers(1, 2)],
          ['c', value.flag(true)],
        ],
      },
    ],
    ['of a tensor without elements', tensor({ dimensions: [0, 5] })],
  ])('%s', (_what, spec) => {
    expect(examine(spec)).toEqual({ kind: 'sound' })
  })
})

describe('a file that contradicts itself', () => {
  it.each<[string, GgufSpec, string, string]>([
    ['a tensor larger than the file (CVE-2026-7482)', bleeding, 'tensor-beyond-the-end', 'blk.0.ffn_up.weight'],
    ['a tensor that begins behind the end', tensor({ offset: 1024 }), 'tensor-beyond-the-end', 't'],
    ['an offset that overflows', tensor({ offset: most - 31n }), 'tensor-beyond-the-end', 't'],
    ['dimensions whose product overflows', tensor({ dimensions: [2n ** 32n, 2n ** 32n, 4] }), 'tensor-too-large', 't'],
    ['dimensions that wrap around to few elements', tensor({ dimensions: [2n ** 63n, 2] }), 'tensor-too-large', 't'],
    ['rows that are no whole blocks', tensor({ type: 12, dimensions: [100] }), 'row-of-broken-blocks', 't'],
    ['an offset between the places', tensor({ offset: 8 }), 'tensor-not-aligned', 't'],
    ['more tensors than the file has room for', { ...sound, counts: { tensors: most } }, 'counts-beyond-the-end', ''],
    [
      'more entries than the file has room for',
      { ...sound, counts: { entries: 2n ** 40n } },
      'counts-beyond-the-end',
      '',
    ],
    ['one tensor more than there are', { ...sound, counts: { tensors: 3 }, data: 0 }, 'cut-short', ''],
    ['a list longer than the file', { entries: [['a', value.empty(4, most)]] }, 'list-beyond-the-end', 'a'],
    ['texts longer than the file', { entries: [['a', value.empty(8, 2n ** 61n)]] }, 'list-beyond-the-end', 'a'],
    [
      'a key twice',
      {
        entries: [
          ['a', value.number(1)],
          ['a', value.number(2)],
        ],
      },
      'key-twice',
      'a',
    ],
    [
      'a tensor twice',
      {
        tensors: [
          { name: 't', dimensions: [4] },
          { name: 't', dimensions: [4], offset: 32 },
        ],
        data: 64,
      },
      'tensor-twice',
      't',
    ],
    [
      'an alignment of nothing',
      { ...sound, entries: [['general.alignment', value.number(0)]] },
      'alignment-is-none',
      '',
    ],
    [
      'an alignment that is no number',
      { ...sound, entries: [['general.alignment', value.text('32')]] },
      'alignment-is-none',
      '',
    ],
  ])('%s', (_what, spec, flaw, where) => {
    expect(examine(spec)).toEqual({ kind: 'flawed', flaw, where })
  })

  it('is one that ends before its data does', () => {
    expect(examine(sound, ggufFile(sound).length - 1)).toMatchObject({ kind: 'flawed', where: 'output.weight' })
    expect(examineGguf(ggufFile(sound).subarray(0, 100), 100)).toMatchObject({ kind: 'flawed', flaw: 'cut-short' })
    expect(examineGguf(Buffer.from('GGUF'), 4)).toMatchObject({ kind: 'flawed', flaw: 'cut-short' })
  })

  it('is one that is no GGUF file at all', () => {
    expect(examineGguf(Buffer.from('\u007fELF and so on, long enough'), 100)).toEqual({
      kind: 'flawed',
      flaw: 'not-gguf',
      where: '',
    })
  })
})

describe('what nobody can tell', () => {
  it.each<[string, GgufSpec, string]>([
    ['a tensor of a type that we do not know', tensor({ type: 200 }), 'tensor-type-not-known'],
    ['a value of a type that we do not know', { entries: [['a', Buffer.from([99, 0, 0, 0])]] }, 'value-type-not-known'],
    [
      'lists in lists',
      {
        entries: [
          ['a', value.empty(9, 1)],
          ['b', value.number(1)],
        ],
      },
      'value-type-not-known',
    ],
    ['a version that we do not know', { ...sound, version: 4 }, 'version-not-known'],
    ['the other order of bytes', { ...sound, version: 3 << 24 }, 'version-not-known'],
  ])('%s', (_what, spec, why) => {
    expect(examine(spec)).toMatchObject({ kind: 'unclear', why })
  })

  it('is the rest of a header of which only a part was read', () => {
    const file = ggufFile(sound)
    expect(examineGguf(file.subarray(0, 60), file.length)).toEqual({
      kind: 'unclear',
      why: 'header-too-long',
      where: '',
    })
  })

  it('excuses no other tensor', () => {
    const tensors = [{ name: 'new', dimensions: [4], type: 200 }, ...(bleeding.tensors ?? [])]
    expect(examine({ tensors, data: 64 })).toMatchObject({ kind: 'flawed', where: 'blk.0.ffn_up.weight' })
  })
})

describe('the texts of a header', () => {
  it('are read as far as it goes, over lists and numbers', () => {
    const file = ggufFile({
      entries: [
        ['general.name', value.text('Scale')],
        ['tokenizer.tokens', value.texts('a', 'b')],
        ['general.license', value.text('mit')],
      ],
    })
    expect([...readGgufTexts(file)]).toEqual([
      ['general.name', 'Scale'],
      ['general.license', 'mit'],
    ])
    expect([...readGgufTexts(file.subarray(0, file.length - 40))]).toEqual([['general.name', 'Scale']])
    expect(readGgufTexts(Buffer.from('no header of that kind, and long enough')).size).toBe(0)
  })

  it('leave out what is too long for a name', () => {
    const file = ggufFile({
      entries: [
        ['a', value.text('x'.repeat(5000))],
        ['b', value.text('y')],
      ],
    })
    expect([...readGgufTexts(file).keys()]).toEqual(['b'])
  })
})

it('never throws and never lasts, whatever the bytes are', () => {
  const start = fc.constantFrom(
    Buffer.from('GGUF\x03\0\0\0', 'latin1'),
    ggufFile(sound),
    ggufFile(bleeding),
    Buffer.alloc(0),
  )
  const hostile = fc.tuple(start, fc.nat(120), fc.uint8Array({ maxLength: 300 }), fc.nat(1000))
  fc.assert(
    fc.property(hostile, ([whole, at, bytes, more]) => {
      const file = Buffer.concat([whole.subarray(0, at), bytes, whole.subarray(at + bytes.length)])
      expect(['sound', 'flawed', 'unclear']).toContain(examineGguf(file, file.length + more).kind)
      expect(readGgufTexts(file).size).toBeLessThan(100)
    }),
  )
})
