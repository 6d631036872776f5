import { describe, expect, it } from 'vitest'
import { extract } from '../../../../src/extract/index.ts'

const modules = (path: string, ...lines: readonly string[]) => {
  const content = { kind: 'text', oid: 'x', text: lines.join('\n') } as const
  return extract(path, content).references.map(({ id, module }) => [id, module])
}
const load = 'AutoModel.from_pretrained("maker/model")'

describe('the module that a loader is taken from', () => {
  it.each([
    ['another package', 'from mine.models import AutoModel', 'mine'],
    ['a module under its name', 'import mine as AutoModel', 'mine'],
    ['one that is named like a library', 'from transformers_too import AutoModel', 'transformers_too'],
    ['the project, wherever in it', 'from ..models.auto import AutoModel', '.'],
    ['the project, from beside', 'from .auto import AutoModel', '.'],
    ['the later of two', 'from transformers import AutoModel\nfrom mine import AutoModel', 'mine'],
  ])('is told: %s', (_, line, module) => {
    expect(modules('a.py', line, load)).toEqual([['maker/model', module]])
  })

  it.each([
    ['a library', 'from transformers import AutoModel'],
    ['a part of one', 'from transformers.models.auto import AutoModel'],
    ['nothing that is told', 'from transformers import *'],
  ])('is not told: %s', (_, line) => {
    expect(modules('a.py', line, load)).toEqual([['maker/model', undefined]])
  })

  it('is told in scripts', () => {
    const text = 'const pipe = await T.pipeline("fill-mask", "maker/model")'
    expect(modules('a.mjs', 'import * as T from "@huggingface/transformers"', text)).toEqual([
      ['maker/model', undefined],
    ])
    expect(modules('a.mjs', 'import * as T from "npm:@xenova/transformers@2"', text)).toEqual([
      ['maker/model', undefined],
    ])
    expect(modules('a.mjs', 'import * as T from "@huggingface/transformers-mine"', text)).toEqual([])
  })

  it('is of no interest where nothing is loaded', () => {
    expect(modules('a.py', 'from mine import AutoTokenizer', 'AutoTokenizer.from_pretrained("maker/words")')).toEqual([
      ['maker/words', undefined],
    ])
  })
})
