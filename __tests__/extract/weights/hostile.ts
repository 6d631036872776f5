import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Extractor } from '../../../src/model/index.ts'
import { extractText } from './cases.ts'

/** Texts that have felled parsers: each must come back, with references or a gap, and never throw. */
const hostile: Readonly<Record<string, string>> = {
  empty: '',
  'only newlines': '\n'.repeat(10_000),
  'open brackets': '['.repeat(10_000),
  'open braces': '{"a":'.repeat(10_000),
  'open calls': 'from_pretrained('.repeat(10_000),
  'closed calls': `${'f('.repeat(10_000)}${')'.repeat(10_000)}`,
  'one long line': `x = "${'a/b '.repeat(250_000)}"`,
  'long sum': `x = ${'a + '.repeat(20_000)}a`,
  'unclosed quote': 'x = "'.repeat(5_000),
  rulers: [...'#-=*;/"~. '].map(sign => `# a\n${sign.repeat(500)}\nb c\n`).join(''),
  'ruler at the end': `# a\n${'#'.repeat(500)}\nb c\n`,
  'open functions': 'function a('.repeat(2_000),
  'open blocks': 'a { '.repeat(3_000),
  'many names': '$a '.repeat(10_000),
  'long chain': `${'a && '.repeat(3_000)}b`,
  'null bytes': 'model: \0a/b\0',
  'lone surrogate': '\ud800 model: a/b',
  'alias bomb': `a: &a [x, x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*${i ? `b${i - 1}` : 'a'}, *${i ? `b${i - 1}` : 'a'}]`).join('\n')}\nmodel: *b29\n`,
  'self alias': 'a: &a [*a]\nmodel: *a\n',
  'self reference': 'a = a + a\nm = AutoModel.from_pretrained(a)\n',
  'mutual reference': 'def f(a): return g(a)\ndef g(a): return f(a)\nAutoModel.from_pretrained(f(g("a/b")))\n',
  'product bomb': `${Array.from({ length: 20 }, (_, i) => `x${i} = [${'"a/b", '.repeat(50)}]`).join('\n')}\nfor a in x0:\n AutoModel.from_pretrained(a ${Array.from({ length: 19 }, (_, i) => `+ x${i + 1}[k]`).join(' ')})\n`,
}

/** Every carrier is fed the same bad food. */
export function describeHostile(extractor: Extractor, path: string): void {
  it.each(Object.keys(hostile))('survives: %s', name => {
    const extraction = extractText(extractor, path, hostile[name] ?? '')
    expect(Array.isArray(extraction.references)).toBe(true)
  })

  it('survives any text, and any cut of a good one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        const { references, gaps } = extractText(extractor, path, text)
        expect(references.length + gaps.length).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 50 },
    )
  })

  it('says nothing of what is not text', () => {
    const binary = { kind: 'binary', oid: 'x', bytes: 9, head: new Uint8Array(9) } as const
    expect(extractor.extract({ path, content: binary })).toEqual({ references: [], gaps: [] })
  })

  it('reports a file that is too large as unread', () => {
    const { gaps } = extractor.extract({ path, content: { kind: 'too-large', oid: 'x', bytes: 1e9 } })
    expect(gaps).toMatchObject([{ class: 'unreadable', reason: 'too-large', subject: path }])
  })
}
