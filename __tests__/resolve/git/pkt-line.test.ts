import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pktLine, readPackSection, readRefLines } from '../../../src/resolve/git/pkt-line.ts'

const bytes = (...lines: string[]) => Buffer.from(lines.join(''), 'latin1')
const a = 'a'.repeat(40)
const b = 'b'.repeat(40)

it('frames a line with its length', () => {
  expect(pktLine('want x')).toBe('000bwant x\n')
})

it('takes the pack out of the side band, and nothing of an answer that is cut or complains', () => {
  const packfile = '000dpackfile\n'
  expect(
    readPackSection(
      bytes('0011shallow-info\n', '0001', packfile, '0007\u0001AB', '0007\u0002hi', '0006\u0001C', '0000'),
    ),
  ).toEqual(Buffer.from('ABC'))
  for (const bad of [
    [packfile, '0007\u0003no', '0000'],
    [packfile, '00ff\u0001A'],
    ['zzzz'],
    ['0003'],
    [],
    ['0000'],
    [packfile],
  ]) {
    expect(readPackSection(bytes(...bad))).toBeNull()
  }
})

it('reads refs, tags by what they lead to', () => {
  const lines = [pktLine(`${a} HEAD symref-target:refs/heads/main`), pktLine(`${a} refs/tags/v1 peeled:${b}`), '0000']
  expect(readRefLines(bytes(...lines))).toEqual([
    { name: 'HEAD', commit: a },
    { name: 'refs/tags/v1', commit: b },
  ])
  expect(readRefLines(bytes('0000'))).toEqual([])
  for (const bad of [[pktLine('ERR no')], ['00ff'], [pktLine(`${a}`)]]) expect(readRefLines(bytes(...bad))).toBeNull()
})

it('ends, whatever it reads', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), input => {
      const pack = readPackSection(input)
      expect(pack === null || pack.length < input.length).toBe(true)
      expect([null, 0]).toContain(readRefLines(input)?.length ?? null)
    }),
  )
})
