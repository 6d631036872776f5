import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lfsPointer, looksLikeLfsPointer, readLfsPointer } from '../../src/model/index.ts'

const oid = '4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393'
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 12345\n`

describe('readLfsPointer', () => {
  it('reads what git-lfs writes, under its former name and with extensions too', () => {
    expect(readLfsPointer(pointer)).toEqual({ sha256: oid, bytes: 12345, line: 2, isExtended: false })
    expect(readLfsPointer(pointer.replace('git-lfs', 'hawser'))).toEqual({
      sha256: oid,
      bytes: 12345,
      line: 2,
      isExtended: false,
    })
    const extended = pointer.replace('oid', `ext-0-a sha256:${oid}\next-1-b sha256:${oid}\noid`)
    expect(readLfsPointer(extended)).toEqual({ sha256: oid, bytes: 12345, line: 4, isExtended: true })
  })

  it('reads back whatever is written', () => {
    fc.assert(
      fc.property(fc.nat(), bytes => {
        expect(readLfsPointer(new TextDecoder().decode(lfsPointer(oid, bytes)))).toEqual({
          sha256: oid,
          bytes,
          line: 2,
          isExtended: false,
        })
      }),
    )
  })

  it.each([
    ['another version', pointer.replace('/v1', '/v2')],
    ['another host', pointer.replace('git-lfs.github.com', 'git-lfs.github.com.evil.example')],
    ['other line ends', pointer.replaceAll('\n', '\r\n')],
    ['no line end', pointer.trimEnd()],
    ['something behind', `${pointer}x`],
    ['something in front', `\n${pointer}`],
    ['two digests', pointer.replace('size', `oid sha256:${oid}\nsize`)],
    ['keys in another order', pointer.replace(/(oid.*\n)(size.*\n)/, '$2$1')],
    ['a key that nobody knows', pointer.replace('oid', 'note x\noid')],
    ['a digest in capitals', pointer.replace(oid, oid.toUpperCase())],
    ['another algorithm', pointer.replace('sha256', 'sha1')],
    ['a size that is none', pointer.replace('12345', '-1')],
    ['a size with zeros in front', pointer.replace('12345', '0012345')],
    ['no size', pointer.replace(/size.*\n/, '')],
    ['more than a pointer may hold', pointer.replace('oid', `${`ext-0-a sha256:${oid}\n`.repeat(12)}oid`)],
  ])('believes nothing of %s', (_what, text) => {
    expect(readLfsPointer(text)).toBe(null)
  })
})

describe('looksLikeLfsPointer', () => {
  it.each([
    pointer,
    pointer.replace('/v1', '/v9'),
    pointer.replaceAll('\n', '\r\n'),
    pointer.replace('git-lfs', 'hawser'),
    `\n ${pointer}`,
    'version https://git-lfs.github.com/spec/v1',
    'version http://git-media.io/v/2\n',
  ])('is true of all that git-lfs may replace: %j', text => {
    expect(looksLikeLfsPointer(text)).toBe(true)
  })

  it.each(['', '{}', 'version: 1\n', '# version https://git-lfs.github.com/spec/v1', 'version https://example.com/'])(
    'is false of %j',
    text => {
      expect(looksLikeLfsPointer(text)).toBe(false)
    },
  )
})
