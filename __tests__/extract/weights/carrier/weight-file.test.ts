import { expect, it } from 'vitest'
import { weightFile } from '../../../../src/extract/weights/carrier/weight-file.ts'
import type { Content } from '../../../../src/model/index.ts'

const gguf = new TextEncoder().encode('GGUF\u0003\u0000\u0000\u0000')
const extract = (content: Content, path = 'models/a.gguf') => weightFile.extract({ path, content }).references

it('reports weights that are committed to the repository', () => {
  expect(extract({ kind: 'binary', oid: 'x', bytes: 8, head: gguf })).toMatchObject([
    { hub: 'local-weight-file', id: 'models/a.gguf', kind: 'weights', certainty: 'load', revision: null, line: 1 },
  ])
})

it('takes what is too large to be fetched for weights', () => {
  expect(extract({ kind: 'too-large', oid: 'x', bytes: 5e9 })).toHaveLength(1)
})

it.each<[string, Content]>([
  ['text, such as a pointer', { kind: 'text', oid: 'x', text: 'version https://git-lfs.github.com/spec/v1\n' }],
  ['a symbolic link', { kind: 'symlink', oid: 'x', target: '../a.gguf' }],
  ['a picture', { kind: 'binary', oid: 'x', bytes: 8, head: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]) }],
])('leaves %s alone', (_name, content) => {
  expect(extract(content)).toEqual([])
})

it.each([
  ['weights/a.safetensors', true],
  ['a.onnx', true],
  ['a.bin', false],
  ['a.py', false],
])('decides by the extension: %s', (path, wanted) => {
  expect(weightFile.accepts(path)).toBe(wanted)
})
