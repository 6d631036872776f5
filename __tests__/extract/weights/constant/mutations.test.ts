import { describe, expect, it } from 'vitest'
import { extract } from '../../../../src/extract/index.ts'

const commit = '5a0b7c1d2e3f405162738495a6b7c8d9e0f1a2b3'
const found = (path: string, text: string) =>
  extract(path, { kind: 'text', oid: 'x', text }).references.map(({ id, revision }) => `${id}@${revision}`)
const python = (lines: readonly string[]) => found('a.py', ['from transformers import AutoModel', ...lines].join('\n'))

describe('a pin in a list', () => {
  const load = 'AutoModel.from_pretrained("maker/model", revision=pins[0])'
  it.each([
    ['turned round', [`pins = ["${commit}", "main"]`, 'pins.reverse()']],
    ['sorted', [`pins = ["${commit}", "main"]`, 'pins.sort()']],
    ['with another in front', [`pins = ["${commit}"]`, 'pins.insert(0, "main")']],
    ['with another in its place', [`pins = ["${commit}"]`, 'pins[0] = "main"']],
    ['without the first', [`pins = ["${commit}", "main"]`, 'pins.remove(x)']],
  ])('is none: %s', (_, lines) => {
    const rows = python([...lines, load])
    expect(rows.length).toBe(1)
    expect(rows).not.toContain(`maker/model@${commit}`)
  })

  it('is one where the list stays as it is, and names in a sorted list are all told', () => {
    expect(python([`pins = ["${commit}", "main"]`, load])).toEqual([`maker/model@${commit}`])
    const names = [
      'names = ["maker/a", "maker/b"]',
      'names.sort()',
      'for name in names:',
      '    AutoModel.from_pretrained(name)',
    ]
    expect(python(names)).toEqual(['maker/a@null', 'maker/b@null'])
  })
})

describe('an option', () => {
  const options = ['import argparse', 'parser = argparse.ArgumentParser()']
  it('may be what it stands for where it is given alone', () => {
    const lines = [
      `parser.add_argument("--revision", default="${commit}")`,
      'parser.add_argument("--latest", dest="revision", action="store_const", const="main")',
      'AutoModel.from_pretrained("maker/model", revision=parser.parse_args().revision)',
    ]
    expect(python([...options, ...lines])).toEqual(['maker/model@main'])
    const named = [
      'parser.add_argument("--model", nargs="?", const="maker/other", default="maker/model")',
      'AutoModel.from_pretrained(parser.parse_args().model)',
    ]
    expect(python([...options, ...named])).toEqual(['maker/other@null', 'maker/model@null'])
  })
})

it('is no pin where a function may give nothing', () => {
  const lines = [
    'def pin(x):',
    '    if x:',
    '        return',
    `    return "${commit}"`,
    'AutoModel.from_pretrained("maker/model", revision=pin(0))',
  ]
  expect(python(lines)).toEqual(['maker/model@null'])
})

it('is a name that a table fills in', () => {
  expect(python(['AutoModel.from_pretrained("%(who)s/model" % {"who": "maker"})'])).toEqual(['maker/model@null'])
})

describe('a notebook', () => {
  const notebook = (source: readonly string[]) =>
    found('a.ipynb', JSON.stringify({ cells: [{ cell_type: 'code', source: source.map(line => `${line}\n`) }] }))
  const load = ['from huggingface_hub import snapshot_download', 'snapshot_download("maker/model", revision=REV)']
  it.each([
    ['a command sets', 'REV = !cat pin.txt'],
    ['a store sets', '%store -r REV'],
    ['a store may set', '%store -r'],
    ['another notebook may set', '%run other.ipynb'],
  ])('believes no pin that %s', (_, line) => {
    expect(notebook([`REV = "${commit}"`, line, ...load])).toEqual(['maker/model@null'])
  })

  it('is what its last keys say', () => {
    const cell =
      '{"cell_type": "markdown", "source": ["x"], "cell_type": "code", "source": ["!hf download maker/model"]}'
    expect(found('a.ipynb', `{"cells": [${cell}]}`)).toEqual(['maker/model@null'])
  })
})
