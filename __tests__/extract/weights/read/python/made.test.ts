import { expect, it } from 'vitest'
import { python } from '../../../../../src/extract/weights/carrier/python.ts'
import { extractText } from '../../cases.ts'

const found = (field: string, load: string) =>
  extractText(
    python,
    'a.py',
    [
      'from transformers import AutoModel',
      '@dataclass',
      'class Part:',
      '    name: str = "acme-ai/part"',
      '    pin: str = "v1"',
      'def both():',
      '    return ["acme-ai/one", "acme-ai/two"]',
      '@dataclass',
      'class All:',
      `    it: object = ${field}`,
      'def main(config: All):',
      `    ${load}`,
    ].join('\n'),
  ).references.map(({ id, line, revision }) => `${line} ${id}@${revision}`)

const each = 'for one in config.it: AutoModel.from_pretrained(one)'
const part = 'AutoModel.from_pretrained(config.it.name, revision=config.it.pin)'

it.each([
  ['a function', 'field(default_factory=both)', each, ['7 acme-ai/one@null', '7 acme-ai/two@null']],
  ['what has no name', 'Field(default_factory=lambda: ["acme-ai/one"])', each, ['10 acme-ai/one@null']],
  ['a class', 'dataclasses.field(default_factory=Part)', part, ['4 acme-ai/part@v1']],
  [
    'a class that is made otherwise',
    'field(default_factory=lambda: Part(name="acme-ai/own", pin="v2"))',
    part,
    ['10 acme-ai/own@v2'],
  ],
])('a field is what %s makes for it', (_name, field, load, expected) => expect(found(field, load)).toEqual(expected))
