import { describe, expect, it } from 'vitest'
import { extract } from '../../../../src/extract/index.ts'

const commit = '5a0b7c1d2e3f405162738495a6b7c8d9e0f1a2b3'
const pins = (lines: readonly string[], revision: string) => {
  const text = ['from transformers import AutoModel', ...lines].join('\n').replaceAll('PINS', `["${commit}", "main"]`)
  const call = `AutoModel.from_pretrained("maker/model", revision=${revision})`
  return extract('a.py', {
    kind: 'text',
    oid: 'x',
    text: `${text}\n${call.replaceAll('PINS', `["${commit}", "main"]`)}\n`,
  }).references.map(one => `${one.revision}`)
}

describe('an element by its number', () => {
  it.each([
    ['of a list in another order', [], 'sorted(PINS, key=len)[0]'],
    ['of one that is turned', ['pins = reversed(PINS)'], 'list(pins)[0]'],
    ['of one that is handed to what moves it', ['pins = PINS', 'random.shuffle(pins)'], 'pins[0]'],
    ['of one that loses another', ['pins = PINS', 'pins.pop(0)'], 'pins[0]'],
    ['of a text, by how it is written', [], `"{:.7}".format("${commit}")`],
    ['of a text, in another', [`rev = "${commit}"`], 'f"{rev:.7}"'],
    ['of one that goes round', ['pins = deque(PINS)', 'pins.rotate(1)'], 'pins[0]'],
  ])('is no pin: %s', (_, lines, revision) => {
    expect(pins(lines, revision)).not.toContain(commit)
  })

  it.each([
    ['of a list', ['pins = PINS'], 'pins[0]'],
    ['of the parts of a text', [], `"${commit},main".split(",")[0]`],
    ['of one that is only looked at', ['pins = PINS', 'print(len(pins))'], 'pins[0]'],
    ['of what a function gives', ['def f():', '    return PINS'], 'f()[0]'],
  ])('is what stands there: %s', (_, lines, revision) => {
    expect(pins(lines, revision)).toEqual([commit])
  })
})
