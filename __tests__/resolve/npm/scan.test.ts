import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { JsonScan, type Path } from '../../../src/resolve/npm/scan.ts'

/** All values at `wanted` to a depth of four, with the text cut into pieces of `size`. */
function scan(text: string, wanted: (path: Path) => boolean, size = 7) {
  const taken: [string, unknown][] = []
  const scanning = new JsonScan({
    wish: path => (wanted(path) ? 'take' : path.length < 4 ? 'enter' : 'pass'),
    take: (path, json) => void taken.push([path.join('/'), JSON.parse(json)]),
  })
  for (let at = 0; at < text.length; at += size) scanning.push(text.slice(at, at + size))
  return { taken, whole: scanning.end() }
}

const under = (key: string) => (path: Path) => path.length === 2 && path[0] === key

describe('reading piece by piece', () => {
  it('takes what is wanted and passes the rest by', () => {
    const text = '{"a": {"x": 1, "y": [1, {"z": "}"}], "q": "\\"", "n": null}, "b": {"x": {"a": {}}}, "c": true}'
    expect(scan(text, under('a'))).toEqual({
      taken: [
        ['a/x', 1],
        ['a/y', [1, { z: '}' }]],
        ['a/q', '"'],
        ['a/n', null],
      ],
      whole: true,
    })
  })

  it('knows an escaped quote from a closing one, wherever the text is cut', () => {
    const value = ['\\', '\\"', '"', '\\\\', 'a\\"b', '\\\\"'].map(piece => JSON.stringify({ a: { x: piece } }))
    for (const text of value) {
      for (let size = 1; size < text.length; size++) {
        expect(scan(text, under('a'), size)).toEqual({ taken: [['a/x', JSON.parse(text).a.x]], whole: true })
      }
    }
  })

  it('sees the end of what it passes by, whatever stands in it', () => {
    const passed = { deep: [[{ '}': ']"\\' }], { x: '{[' }], '"': '\\"', a: { x: 1 } }
    const text = JSON.stringify({ b: { c: { d: { e: passed, x: 1 } } }, a: { x: 2 } })
    for (let size = 1; size < text.length; size++) {
      expect(scan(text, under('a'), size)).toEqual({ taken: [['a/x', 2]], whole: true })
    }
  })

  it('reads keys as JSON means them', () => {
    expect(scan('{"\\u0061": {"__proto__": 1}}', under('a')).taken).toEqual([['a/__proto__', 1]])
  })

  it.each([
    '',
    '{',
    '{"a":1',
    '[}',
    '{}{}',
    '{"a":"',
    ']',
    '{"a":{}]',
    `${'['.repeat(101)}${']'.repeat(101)}`,
    '{"a":{"b":{"c":{"d":{]}}}}',
    '{"a":{"b":{"c":{"d":{"e":[}}}}}',
    `{"${'k'.repeat(2001)}":1}`,
  ])('does not take %j for a whole document', text => {
    expect(scan(text, () => false).whole).toBe(false)
  })

  it('agrees with JSON.parse, wherever the text is cut', () => {
    const documents = fc.dictionary(fc.string(), fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })))
    fc.assert(
      fc.property(
        documents,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(undefined, 1),
        (document, size, indent) => {
          const expected = Object.entries(document).flatMap(([key, value]) =>
            Object.entries(value).map(([inner, leaf]) => [`${key}/${inner}`, leaf]),
          )
          const found = scan(JSON.stringify(document, null, indent), path => path.length === 2, size)
          expect(found.whole).toBe(true)
          expect(found.taken).toEqual(JSON.parse(JSON.stringify(expected)))
        },
      ),
      { numRuns: 300 },
    )
  })
})
