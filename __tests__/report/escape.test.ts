import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { html, json, link, md, own, plain, suggestion, visible } from '../../src/report/escape.ts'
import { parse, typesIn } from './gfm.ts'
import { hostile } from './hostile.ts'

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ maxLength: 60 }),
  fc.constantFrom(...hostile),
)

describe('visible', () => {
  it('shows what cannot be seen, and joins lines', () => {
    expect(visible('a\u202eb\u200bc\u001b[31m')).toBe('a\\u{202e}b\\u{200b}c\\u{1b}[31m')
    expect(visible('one\r\ntwo\nthree\tfour')).toBe('one two three four')
    expect(visible('\u00a0\u3000')).toBe('\\u{a0}\\u{3000}')
    expect(visible('\\u{202e}')).toBe('\\u{5c}u{202e}')
    expect(visible('##[error]x <!-- y')).toBe('##\\u{5b}error]x \\u{3c}!-- y')
    expect(visible('::error::a b::c ::d')).toBe('\\u{3a}:error::a b::c \\u{3a}:d')
    expect(visible('模型 Qwen déjà')).toBe('模型 Qwen déjà')
  })

  it('cuts by characters and says so', () => {
    expect(visible('x'.repeat(201))).toBe(`${'x'.repeat(200)}…`)
    expect(visible('x'.repeat(200))).toBe('x'.repeat(200))
    expect(visible('𝒳'.repeat(300))).toBe(`${'𝒳'.repeat(200)}…`)
  })

  it('leaves nothing that a terminal or a log acts on', () => {
    fc.assert(
      fc.property(anything, text => {
        const shown = visible(text)
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
        expect(shown).not.toContain('##[')
        expect(shown).not.toContain('<!')
      }),
    )
  })
})

describe('md', () => {
  it.each(hostile)('keeps hostile text %# in one code span', text => {
    const tree = parse(md`before ${text} after`.text)
    expect([...new Set(typesIn(tree))].sort()).toEqual(
      text === '' ? ['emphasis', 'paragraph', 'root', 'text'] : ['inlineCode', 'paragraph', 'root', 'text'],
    )
  })

  it.each(hostile)('keeps hostile text %# in its cell', text => {
    const tree = parse(`| a | b |\n|---|---|\n${md`| ${text} | ${text} |`.text}\n`)
    const types = typesIn(tree).filter(type => type !== 'emphasis' && type !== 'text' && type !== 'inlineCode')
    expect(types).toEqual(['root', 'table', 'tableRow', 'tableCell', 'tableCell', 'tableRow', 'tableCell', 'tableCell'])
  })

  it('is inert for any text at all, alone and beside others', () => {
    fc.assert(
      fc.property(fc.array(anything, { minLength: 1, maxLength: 4 }), texts => {
        const tree = parse(md`x ${texts.map(text => md`${text} `)}`.text)
        for (const type of ['link', 'image', 'html', 'footnoteReference', 'delete', 'heading', 'code', 'table'])
          expect(typesIn(tree)).not.toContain(type)
      }),
      { numRuns: 300 },
    )
  })

  it('writes small numbers as numbers', () => {
    expect(md`${'72'} hours, ${3} files`.text).toBe('72 hours, 3 files')
  })
})

describe('own words', () => {
  it('say literally what they say', () => {
    const tree = parse(own.markdown('Use *one* of [a] <b> __init__ trust_remote_code | ~x~ `').text)
    expect(typesIn(tree)).toEqual(['root', 'paragraph', 'text'])
    expect(tree.children?.[0]?.children?.[0]?.value).toBe('Use *one* of [a] <b> __init__ trust_remote_code | ~x~ `')
  })
})

describe('plain and html', () => {
  it.each(hostile)('quote hostile text %#', text => {
    expect(plain`${text}`.text).toMatch(/^`[^`\n]*`$/)
    expect(html`<b title="${text}">${text}</b>`.text.match(/[<>"]/g)?.join('')).toBe('<"">' + '<>')
  })
})

describe('link', () => {
  it('goes nowhere but below our prefix', () => {
    const label = md`${'x'}`
    expect(link(label, 'https://huggingface.co/', ['a b', '(c)?d#e']).text).toBe(
      '[`x`](https://huggingface.co/a%20b/%28c%29%3Fd%23e)',
    )
    for (const parts of [['..', 'x'], ['a', ''], ['.'], ['\ud800']])
      expect(link(label, 'https://huggingface.co/', parts).text).toBe('`x`')
    expect(link(label, 'javascript:alert(1)//', ['x']).text).toBe('`x`')
  })

  it('is one link to that host for any parts', () => {
    fc.assert(
      fc.property(fc.array(anything, { minLength: 1, maxLength: 3 }), parts => {
        const text = link(md`${'x'}`, 'https://huggingface.co/', parts).text
        expect(text === '`x`' || /^\[`x`\]\(https:\/\/huggingface\.co\/[\w%~./@-]*\)$/.test(text)).toBe(true)
      }),
    )
  })
})

describe('suggestion', () => {
  it('fences longer than any run of backticks in the line', () => {
    expect(suggestion(['a ```` b'])?.text).toBe('`````suggestion\na ```` b\n`````')
  })

  it('is not offered for what a reader would not see, nor for a comment that hides', () => {
    expect(suggestion(['a\u202eb'])).toBeNull()
    expect(suggestion(['a <!-- b'])).toBeNull()
    expect(suggestion(['`'.repeat(41)])).toBeNull()
    expect(suggestion(['x'.repeat(2_001)])).toBeNull()
    expect(suggestion(['a\nb\u0000'])).toBeNull()
  })
})

describe('json', () => {
  it('parses back to the same data and is harmless when printed', () => {
    fc.assert(
      fc.property(fc.array(anything), texts => {
        const text = json(texts)
        expect(JSON.parse(text)).toEqual(texts.map(one => one))
        expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u)
        expect(text).not.toContain('##[')
      }),
    )
  })
})
