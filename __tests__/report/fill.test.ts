import { describe, expect, it } from 'vitest'
import { observed, say } from '../../src/report/fill.ts'
import { finding } from './build.ts'

const phrase = (template: string, data: Record<string, string> = {}) => ({ template, data })

describe('say', () => {
  it('fills slots, each value quoted for the format', () => {
    const told = phrase('{name} has *no* pin, {count} times', { name: '<b>', count: '3' })
    expect(say.markdown(told).text).toBe('`<b>` has \\*no\\* pin, 3 times')
    expect(say.plain(told).text).toBe('`<b>` has *no* pin, 3 times')
    expect(say.html(told).text).toBe('<code>&#60;b&#62;</code> has *no* pin, <code>3</code> times')
  })

  it('reads a value once: what looks like a slot or a backtick in it stays text', () => {
    const told = phrase('{a} and {b}', { a: '{b} `', b: 'x' })
    expect(say.plain(told).text).toBe('`{b} \\u{60}` and `x`')
  })

  it('fills slots inside code, where a value cannot end the code', () => {
    const told = phrase('Write `revision="{commit}"` there', { commit: 'x` [y](https://evil.example)' })
    expect(say.markdown(told).text).toBe('Write `revision="x\\u{60} [y](https://evil.example)"` there')
  })

  it('leaves a slot without a value as it stands, whatever the prototype has', () => {
    expect(say.plain(phrase('{toString} {constructor} {gone}')).text).toBe('{toString} {constructor} {gone}')
  })

  it('does not cut our own words', () => {
    const long = 'word '.repeat(100).trim()
    for (const format of ['markdown', 'plain', 'html'] as const) expect(say[format](phrase(long)).text).toBe(long)
  })
})

describe('observed', () => {
  it('ends as a sentence, once', () => {
    expect(observed(finding({ template: 'It moved' })).template).toBe('It moved.')
    expect(observed(finding({ template: 'It moved.' })).template).toBe('It moved.')
  })
})
