import { describe, expect, it } from 'vitest'
import { notebook } from '../../../../src/extract/weights/carrier/notebook.ts'
import { extractText } from '../cases.ts'

/** Each cell one text; told by its id, revision and certainty. */
const found = (...cells: string[]) => {
  const text = JSON.stringify({
    nbformat: 4,
    cells: cells.map(cell => ({ cell_type: 'code', source: cell.split(/(?<=\n)/), outputs: [] })),
  })
  return extractText(notebook, 'a.ipynb', text).references.map(
    ({ id, revision, certainty }) => `${id}@${revision} ${certainty}`,
  )
}

const serve = '!vllm serve $NAME'

describe('a command finds what the notebook put into its environment', () => {
  it.each([
    ['a magic of its own', '%env NAME=acme-ai/one'],
    ['without a sign', '%set_env NAME acme-ai/one'],
    ['the program', 'import os\nos.environ["NAME"] = "acme-ai/one"'],
    ['the program where nothing is yet', 'import os\nos.environ.setdefault("NAME", "acme-ai/one")'],
  ])('by %s', (_name, cell) => expect(found(cell, serve)).toEqual(['acme-ai/one@null load']))

  it('in one cell, or in a whole one of the shell', () => {
    expect(found(`%env NAME=acme-ai/one\n${serve}`)).toEqual(['acme-ai/one@null load'])
    expect(found('%env NAME=acme-ai/one', '%%bash\nvllm serve $NAME')).toEqual(['acme-ai/one@null load'])
  })

  it('and so does the program', () => {
    const cell = 'import os\nfrom transformers import AutoModel\nAutoModel.from_pretrained(os.environ["NAME"])'
    expect(found('%env NAME=acme-ai/one', cell)).toEqual(['acme-ai/one@null load'])
  })
})

describe('but of a name that may be another thing by then nobody knows', () => {
  it.each([
    ['set anew', '%env NAME=acme-ai/one\n%env NAME="acme-ai/two"'],
    ['which the program has itself', '%env NAME=acme-ai/one\nNAME = input()'],
    ['whose value says more', `%env NAME=acme-ai/one'; """`],
  ])('%s', (_name, cell) => expect(found(cell, serve)).toEqual(['null@null dynamic']))

  it('and the last that is set counts', () => {
    const cell = '%env NAME=acme-ai/one\nimport os\nos.environ.update({"NAME": "acme-ai/two"})'
    expect(found(cell, serve)).toContain('acme-ai/two@null load')
  })
})

it('what a value opens hides nothing behind it', () => {
  const cell = '%env A="""\nfrom transformers import AutoModel\nAutoModel.from_pretrained("acme-ai/one")'
  expect(found(cell)).toEqual(['acme-ai/one@null load'])
})

it('the installer of the notebook is one of the shell', () => {
  const wheel = 'https://huggingface.co/acme-ai/one/resolve/main/one-1.0-py3-none-any.whl'
  expect(found(`%pip install ${wheel}`)).toEqual(found(`!pip install ${wheel}`))
  expect(found(`%pip install ${wheel}`)).toEqual(['acme-ai/one@main load'])
})
