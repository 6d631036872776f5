import { describe, expect, it } from 'vitest'
import { python } from '../../../../../src/extract/weights/carrier/python.ts'
import { extractText } from '../../cases.ts'

const found = (...lines: string[]) =>
  extractText(
    python,
    'a.py',
    [
      'from enum import Enum, StrEnum',
      'from transformers import AutoModel',
      'class Size(str, Enum):',
      '    SMALL = "acme-ai/small"',
      '    LARGE = "acme-ai/large"',
      ...lines,
    ].join('\n'),
  ).references.map(({ id, line, revision }) => `${line} ${id}@${revision}`)

const both = ['4 acme-ai/small@null', '5 acme-ai/large@null']

describe('whichever member of an enumeration it is', () => {
  it.each([
    ['picked by its name', 'AutoModel.from_pretrained(Size[args.size].value)'],
    ['picked by its value', 'AutoModel.from_pretrained(Size(args.size).value)'],
    ['each in turn', 'for size in Size:\n    AutoModel.from_pretrained(size.value)'],
    ['what is handed over', 'def load(size: Size):\n    return AutoModel.from_pretrained(size.value)'],
    ['itself a text', 'def load(size: "Size"):\n    return AutoModel.from_pretrained(size)'],
    ['or nothing', 'def load(size: Size | None = None):\n    return AutoModel.from_pretrained(size.value)'],
    ['what is handed over, or else', 'def load(size: Size = Size.LARGE):\n    AutoModel.from_pretrained(size.value)'],
    ['the one that is asked', '    def load(self):\n        return AutoModel.from_pretrained(self.value)'],
  ])('%s', (_name, text) => expect(found(text).toSorted()).toEqual(both))

  it('is part of a name', () => {
    const lines = ['class Kind(StrEnum):', '    A = "a"', '    B = "b"']
    const load = 'def load(kind: Kind):\n    return AutoModel.from_pretrained(f"acme-ai/{kind.value}")'
    expect(found(...lines, load)).toEqual(['10 acme-ai/a@null', '10 acme-ai/b@null'])
  })

  it('is a pin only where all are the same', () => {
    const pins = ['class Pin(str, Enum):', `    A = "${'a'.repeat(40)}"`, '    B = "main"']
    const load = 'def load(pin: Pin):\n    return AutoModel.from_pretrained("acme-ai/one", revision=pin.value)'
    expect(found(...pins, load)).toEqual(['10 acme-ai/one@main'])
  })
})

describe('is the one that is named', () => {
  it('by itself', () => expect(found('AutoModel.from_pretrained(Size.LARGE.value)')).toEqual([both[1]]))

  it('and nobody knows which where the class makes its values itself', () => {
    const own = ['    @property', '    def value(self):', '        return read()', 'def load(size: Size):']
    expect(found(...own, '    AutoModel.from_pretrained(size.value)')).toEqual(['10 null@null'])
  })

  it('and nobody knows which of what is no enumeration', () => {
    const lines = [
      'class Sizes:',
      '    A = "acme-ai/a"',
      'def load(size: Sizes):',
      '    AutoModel.from_pretrained(size.x)',
    ]
    expect(found(...lines)).toEqual(['9 null@null'])
  })
})
