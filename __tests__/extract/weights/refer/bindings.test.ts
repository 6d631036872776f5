import { expect, it } from 'vitest'
import { findReferences } from '../../../../src/entry/references.ts'

const sha = '0123456789abcdef0123456789abcdef01234567'
const found = (...lines: readonly string[]) =>
  findReferences([{ path: 'settings.py', content: `${lines.join('\n')}\n` }]).references.map(
    ({ id, revision }) => `${id}@${revision}`,
  )

const model = 'OCR_MODEL_ID = "nobody/reader-7b"'
const revision = `OCR_REVISION = "${sha}"`

it('a file that only declares pairs a name with the revision that is called after it', () => {
  expect(found(model, revision)).toEqual([`nobody/reader-7b@${sha}`])
  expect(found('class Settings(BaseSettings):', `    ${model}`, `    ${revision}`)).toEqual([`nobody/reader-7b@${sha}`])
})

it.each([
  ['something takes the name', [model, revision, 'start(OCR_MODEL_ID)'], ['nobody/reader-7b@null']],
  ['a function may take it', [model, revision, 'def start():', '    pass'], ['nobody/reader-7b@null']],
  [
    'another class has the revision',
    ['class A:', `    ${model}`, 'class B:', `    ${revision}`],
    ['nobody/reader-7b@null'],
  ],
  ['it is perhaps not set', [model, 'if LATE:', `    ${revision}`], ['nobody/reader-7b@null']],
  ['it is set by its name too', [model, revision, 'globals()["OCR_REVISION"] = "main"'], ['nobody/reader-7b@null']],
  [
    'the class is made by something else',
    ['@other', 'class A:', `    ${model}`, `    ${revision}`],
    ['nobody/reader-7b@null'],
  ],
  [
    "the class is another class's",
    ['class A(metaclass=M):', `    ${model}`, `    ${revision}`],
    ['nobody/reader-7b@null'],
  ],
  ['it is set twice', [model, revision, 'OCR_REVISION = "main"'], ['nobody/reader-7b@null']],
  [
    'another name begins so',
    [model, 'OCR_MODEL = "nobody/finder-7b"', revision],
    ['nobody/reader-7b@null', 'nobody/finder-7b@null'],
  ],
])('and not where %s', (_name, lines, expected) => expect(found(...lines)).toEqual(expected))

it('a class of data has data, and what is written to is no name at a hub', () => {
  const kinds = (content: string) =>
    findReferences([{ path: 'a.py', content }]).references.map(({ id, kind }) => `${id} ${kind}`)
  expect(kinds('class TrainDataConfig(Base):\n    name: str = "nobody/reverse-bert"\n')).toEqual([
    'nobody/reverse-bert dataset',
  ])
  expect(kinds('out = "hub-models/llama-2-7b"\nmodel.save_pretrained(out)\n')).toEqual([])
})
