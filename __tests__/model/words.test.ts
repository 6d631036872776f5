import { describe, expect, it } from 'vitest'
import { enumerate, inline, placeOfPolicy, spoken, words } from '../../src/model/index.ts'

describe('words', () => {
  it('are ours, and what is interpolated is not', () => {
    expect(words`published ${3} days ago by ${'ann'}`).toEqual({
      template: 'published {v0} days ago by {v1}',
      data: { v0: '3', v1: 'ann' },
    })
  })

  it('stand in each other, each value apart', () => {
    const age = words`${1} hour`
    expect(words`${age} ago, ${'x'}`).toEqual({ template: '{v0_v0} hour ago, {v1}', data: { v0_v0: '1', v1: 'x' } })
  })

  it('list a few by name', () => {
    expect(enumerate(['a'])).toEqual({ template: '{v0}', data: { v0: 'a' } })
    expect(enumerate(['a', 'b'], { between: ' and ' })).toEqual({
      template: '{v0} and {v1}',
      data: { v0: 'a', v1: 'b' },
    })
    expect(inline('{all}', { all: enumerate(['a', 'b', 'c', 'd', 'e']) })).toEqual({
      template: '{all_v0_v0}, {all_v0_v1}, {all_v0_v2} and {all_v1} more',
      data: { all_v0_v0: 'a', all_v0_v1: 'b', all_v0_v2: 'c', all_v1: '2' },
    })
  })
})

describe('what is inlined', () => {
  it('is only what is ours: a value that looks like a slot, or like our words, stays a value', () => {
    const data = { pin: '{name} `x`', name: '{pin}' }
    expect(inline('{name} is {pin} ({pin})', data)).toEqual({ template: '{name} is {pin} ({pin})', data })
  })

  it('keeps values that no slot shows, and slots that have no value', () => {
    expect(inline('{a} {b}', { c: 'x', b: words`ours` })).toEqual({ template: '{a} ours', data: { c: 'x' } })
  })
})

describe('codes', () => {
  it.each(['unknown-key-id', 'http-503'])('%s are words', code => {
    expect(spoken(code)).toEqual({ template: code.replaceAll('-', ' '), data: {} })
  })

  it.each(['', 'A', '@team', 'a b', '-a', 'a--b', '{a}', 'x\n', 'https://evil.example', 'ａ'])(
    'but %j is a value like any other',
    text => {
      expect(spoken(text)).toBe(text)
    },
  )
})

it('a policy is called after the place where its owner finds it, another repository’s by its name', () => {
  expect(placeOfPolicy('base tip')).toEqual({ template: 'base branch', data: {} })
  expect(placeOfPolicy('acme/rules')).toBe('acme/rules')
})
