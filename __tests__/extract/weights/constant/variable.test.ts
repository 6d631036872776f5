import { describe, expect, it } from 'vitest'
import { python } from '../../../../src/extract/weights/carrier/python.ts'
import { extractText } from '../cases.ts'

const found = (...lines: string[]) =>
  extractText(python, 'a.py', ['from transformers import AutoModel', ...lines].join('\n')).references.map(
    ({ id, line, revision, certainty }) => `${line} ${id}@${revision} ${certainty}`,
  )

describe('what a module keeps of its arguments is what it was handed', () => {
  const module = (load: string, handed = 'name="acme-ai/one", pin="v1"') => [
    'class Net(LightningModule):',
    `    def __init__(self, ${handed}):`,
    '        self.save_hyperparameters()',
    `        ${load}`,
  ]
  const load = 'self.net = AutoModel.from_pretrained(self.hparams.name, revision=self.hparams.pin)'

  it('by its defaults', () => expect(found(...module(load))).toEqual(['3 acme-ai/one@v1 load']))

  it('by its caller, whichever module of its line it is', () => {
    const lines = [...module(load), 'class Further(Net):', '    pass', 'Further("acme-ai/two", pin="v2")']
    expect(found(...lines)).toEqual(['3 acme-ai/one@v1 load', '8 acme-ai/two@v2 load'])
  })

  it('unless it keeps something else there', () => {
    const other = ['        self.hparams.name = read()', `        ${load}`]
    expect(found(...module('pass'), ...other)).toEqual(['7 null@null dynamic'])
  })

  it('and as no pin, for what keeps it may keep another', () => {
    const pinned = `name="acme-ai/one", pin="${'a'.repeat(40)}"`
    for (const line of [
      'self.save_hyperparameters({"pin": "main"})',
      'self.hparams = read()',
      'self._set_hparams(read())',
    ])
      expect(found(...module(line, pinned), `        ${load}`)).toEqual(
        expect.not.arrayContaining([expect.stringContaining('aaaa')]),
      )
  })

  it('and nobody knows what it was not handed', () => {
    expect(found(...module(load, 'config'))).toEqual(['5 null@null dynamic'])
  })
})

it('a flag that is kept in a variable holds what it declares', () => {
  const lines = ['NAME = flags.DEFINE_string("name", "acme-ai/one", "which")', 'AutoModel.from_pretrained(NAME.value)']
  expect(found(...lines)).toEqual(['2 acme-ai/one@null load'])
})
