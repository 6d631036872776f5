import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refused } from '../../../../src/resolve/npm/tarball/refused.ts'
import { type TarEntry, TarReader } from '../../../../src/resolve/npm/tarball/tar.ts'
import { blocksOf, type Entry, paxRecord } from '../../../world/registry/tarball.ts'

const bounds = { entries: 50, bytes: 100_000, kept: 2000 }
const end = Buffer.alloc(1024)

/** `kind path=content` of each entry, or why it was refused. */
function read(bytes: Uint8Array, chunk = bytes.length): readonly string[] | string {
  const found: TarEntry[] = []
  const reader = new TarReader(
    bounds,
    path => path.endsWith('.json'),
    entry => void found.push(entry),
  )
  try {
    for (let at = 0; at < bytes.length; at += chunk) reader.push(bytes.subarray(at, at + chunk))
    reader.end()
  } catch (error) {
    if (error instanceof Refused) return error.why
    throw error
  }
  return found.map(({ kind, path, content }) => `${kind} ${path}${content ? `=${Buffer.from(content)}` : ''}`)
}

const archive = (...entries: readonly (Entry | Buffer)[]) =>
  Buffer.concat([...entries.map(one => (Buffer.isBuffer(one) ? one : blocksOf(one))), end])

const json = { path: 'package/package.json', text: '{}' }
const other = { path: 'package/a.js', text: 'x'.repeat(1500) }
const pax = (records: string, type = 'x') => ({ path: 'PaxHeader', text: records, type })
const long = (name: string, type = 'L') => ({ path: '././@LongLink', text: `${name}\0`, type })

describe('what it reads', () => {
  it.each([
    ['files', archive(other, json), ['file package/a.js', 'file package/package.json={}']],
    ['an empty file', archive({ path: 'package/b.json' }), ['file package/b.json=']],
    ['a folder', archive({ path: 'package/', type: '5' }, json), ['folder package/', 'file package/package.json={}']],
    ['a folder of the old form', archive({ path: 'package/lib/' }), ['folder package/lib/']],
    ['links', archive({ path: 'p/l', type: '2' }, { path: 'p/h', type: '1' }), ['link p/l', 'link p/h']],
    ['a file of the old kind', archive({ ...json, type: '\0' }), ['file package/package.json={}']],
    [
      'a long name of pax',
      archive(pax(paxRecord('mtime', '1.5') + paxRecord('path', 'package/ä.json')), json),
      ['file package/ä.json={}'],
    ],
    ['a size of pax', archive(pax(paxRecord('size', '2')), { ...json, size: 0 }), ['file package/package.json={}']],
    ['what git writes for all', archive(pax(paxRecord('comment', 'abc'), 'g'), json), ['file package/package.json={}']],
    ['a long name of GNU', archive(long('package/long.json'), json), ['file package/long.json={}']],
    ['a long link of GNU', archive(long('there', 'K'), { path: 'p/l', type: '2' }), ['link p/l']],
    ['more zeros at its end', Buffer.concat([archive(json), Buffer.alloc(9216)]), ['file package/package.json={}']],
    ['no zeros at its end', blocksOf(json), ['file package/package.json={}']],
    ['nothing', Buffer.alloc(0), []],
  ] as const)('%s', (_, bytes, entries) => {
    expect(read(bytes)).toEqual(entries)
  })

  it('the prefix of ustar, and no other form’s', () => {
    const withPrefix = (magic: string) => {
      const block = blocksOf({ path: 'b.json' })
      block.write('package/deep', 345)
      block.write(magic, 257)
      block.write(' '.repeat(8), 148)
      block.write(
        `${block
          .reduce((sum, byte) => sum + byte, 0)
          .toString(8)
          .padStart(6, '0')}\0 `,
        148,
      )
      return block
    }
    expect(read(withPrefix('ustar\u000000'))).toEqual(['file package/deep/b.json='])
    expect(read(withPrefix('ustar  \0'))).toEqual(['file b.json='])
  })

  it('the same in pieces of any length', () => {
    const bytes = archive(pax(paxRecord('path', 'package/x.json')), json, other, long('package/y.json'), json)
    const whole = ['file package/x.json={}', 'file package/a.js', 'file package/y.json={}']
    fc.assert(
      fc.property(fc.integer({ min: 1, max: bytes.length }), chunk => {
        expect(read(bytes, chunk)).toEqual(whole)
      }),
    )
  })
})

const broken = blocksOf(json)
broken[0] = 0x51

describe('what it refuses', () => {
  it.each([
    ['entries after the end, which some read', archive(json, end, json), 'goes-on-after-its-end'],
    ['entries after one block of zeros', archive(json, Buffer.alloc(512), json), 'goes-on-after-its-end'],
    ['a wrong checksum, behind which some look for the next', archive(broken, json), 'has-a-wrong-checksum'],
    ['an archive cut off in a file', archive(other).subarray(0, 700), 'is-cut-off'],
    ['an archive cut off in its padding', blocksOf(other).subarray(0, 2040), 'is-cut-off'],
    ['an archive cut off in a header', blocksOf(json).subarray(0, 300), 'is-cut-off'],
    ['a name without its entry', blocksOf(long('package/package.json')), 'is-cut-off'],
    ['a folder with a body', archive({ path: 'p/', type: '5', text: 'x' }), 'has-a-body-where-none-belongs'],
    ['a link with a body', archive({ path: 'p/l', type: '1', text: 'x' }), 'has-a-body-where-none-belongs'],
    ['a device', archive({ path: 'p/d', type: '3' }), 'has-an-entry-of-an-unknown-kind'],
    ['a sparse file', archive({ path: 'p/s', type: 'S' }), 'has-an-entry-of-an-unknown-kind'],
    ['a sparse file of pax', archive(pax(paxRecord('GNU.sparse.name', 'x')), json), 'has-an-entry-of-an-unknown-kind'],
    ['a kind that nobody knows', archive({ path: 'p/z', type: 'Z' }), 'has-an-entry-of-an-unknown-kind'],
    ['one name for all', archive(pax(paxRecord('path', 'x'), 'g'), json), 'names-all-entries-alike'],
    ['one size for all', archive(pax(paxRecord('size', '0'), 'g'), json), 'names-all-entries-alike'],
    ['names of two forms', archive(long('a'), pax(paxRecord('path', 'b')), json), 'has-two-names-for-one-entry'],
    [
      'names of two forms, turned',
      archive(pax(paxRecord('path', 'b')), long('a'), json),
      'has-two-names-for-one-entry',
    ],
    ['two headers of pax', archive(pax(''), pax(''), json), 'has-two-names-for-one-entry'],
    ['two long names', archive(long('a'), long('b'), json), 'has-two-names-for-one-entry'],
    [
      'a key twice',
      archive(pax(paxRecord('path', 'a') + paxRecord('path', 'b')), json),
      'has-a-broken-extended-header',
    ],
    ['a record longer than it is', archive(pax('99 path=a\n'), json), 'has-a-broken-extended-header'],
    ['a record without its end', archive(pax('8 path=a'), json), 'has-a-broken-extended-header'],
    ['a record without a key', archive(pax(paxRecord('', 'a')), json), 'has-a-broken-extended-header'],
    ['a name with an end in it', archive(pax(paxRecord('path', 'a\0b')), json), 'has-a-broken-extended-header'],
    ['a size that is none', archive(pax(paxRecord('size', '-1')), json), 'has-a-broken-extended-header'],
    ['a package.json too long to keep', archive({ ...json, text: ' '.repeat(2001) }), 'has-a-part-that-is-too-long'],
    ['more entries than the bound', archive(...Array.from({ length: 51 }, () => json)), 'too-large'],
    ['more bytes than the bound', archive({ path: 'p/a', text: 'x'.repeat(100_001) }), 'too-large'],
  ] as const)('%s', (_, bytes, why) => {
    expect(read(bytes)).toBe(why)
  })

  it('a size in base 256, or one that is no number', () => {
    for (const size of [Buffer.from([0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2]), Buffer.from('00000000009\0')]) {
      const block = blocksOf(json)
      size.copy(block, 124)
      block.write(' '.repeat(8), 148)
      block.write(
        `${block
          .subarray(0, 512)
          .reduce((sum, byte) => sum + byte, 0)
          .toString(8)
          .padStart(6, '0')}\0 `,
        148,
      )
      expect(read(block)).toBe('has-a-number-that-is-none')
    }
  })

  it('never with anything but a reason, whatever the bytes', () => {
    const part = fc.oneof(
      fc.uint8Array({ maxLength: 600 }),
      fc.constantFrom(...[blocksOf(json), blocksOf(pax(paxRecord('path', 'x.json'))), blocksOf(other), end]),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), parts => {
        const result = read(Buffer.concat(parts))
        if (typeof result === 'string') expect(result).toMatch(/^[a-z0-9-]+$/)
        else expect(result.every(one => /^(?:file|folder|link) /.test(one))).toBe(true)
      }),
    )
  })
})
