import { expect, it } from 'vitest'
import { weightFile } from '../../../../src/extract/weights/carrier/weight-file.ts'
import { type Content, contentOf } from '../../../../src/model/index.ts'
import { bleeding, ggufFile, sound } from '../../../builders/gguf.ts'

const gguf = new TextEncoder().encode('GGUF\u0003\u0000\u0000\u0000')
const extract = (content: Content, path = 'models/a.gguf') => weightFile.extract({ path, content }).references

it('reports weights that are committed to the repository', () => {
  expect(extract({ kind: 'binary', oid: 'x', bytes: 8, head: gguf })).toMatchObject([
    { hub: 'local-weight-file', id: 'models/a.gguf', kind: 'weights', certainty: 'load', revision: null, line: 1 },
  ])
})

it('knows content by its id in git, so that other weights under the same name are new', () => {
  const [first, second] = ['x', 'y'].flatMap(oid => extract({ kind: 'binary', oid, bytes: 8, head: gguf }))
  expect([first?.digest, second?.digest]).toEqual(['git:x', 'git:y'])
})

it.each([
  ["cposix\nsystem\n(S'id'\ntR.", 1],
  ["(cposix\nsystem\nS'id'\no.", 1],
  ["(S'id'\niposix\nsystem\n.", 1],
  ['(dp0\n.', 1],
  ['class Bird {\n  name: String\n}\n', 0],
  ['amends "pkl:Project"\n', 0],
])('a pickle can be text: %j', (text, found) => {
  expect(extract({ kind: 'text', oid: 'x', text }, 'a.pkl')).toHaveLength(found)
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
  ['a.bin', true],
  ['a.py', false],
])('decides by the extension: %s', (path, wanted) => {
  expect(weightFile.accepts(path)).toBe(wanted)
})

const bytes = (hex: string, text = ''): Content => {
  const head = Buffer.concat([Buffer.from(hex, 'hex'), Buffer.from(text), Buffer.alloc(32)])
  return { kind: 'binary', oid: 'x', bytes: head.length, head }
}

it.each<[string, Content, number]>([
  ['pytorch_model.bin', bytes('0102'), 1],
  ['nets/adapter_model.bin', { kind: 'too-large', oid: 'x', bytes: 5e9 }, 1],
  ['saved_model.pb', bytes('0801'), 1],
  ['state.pickle', bytes('0102'), 1],
  ['a.bin', bytes('8004'), 1],
  ['a.bin', bytes('504b0304', 'archive/data.pkl'), 1],
  ['a.ptl', bytes('504b0304', 'lite/data.pkl'), 1],
  ['a.model', bytes('894844460d0a1a0a'), 1],
  ['a.bin', bytes('47475546'), 1],
  ['a.bin', bytes('504b0304', 'firmware/boot.img'), 0],
  ['a.npz', bytes('504b0304', 'arr_0.npy'), 0],
  ['a.bin', bytes('7f454c46'), 0],
  ['a.bin', bytes('0102'), 0],
  ['a.bin', { kind: 'too-large', oid: 'x', bytes: 5e9 }, 0],
])('looks into what may be called anything: %s', (path, content, found) => {
  expect(extract(content, path)).toHaveLength(found)
})

it('says what the header of a committed GGUF file says against itself', () => {
  const verdictOf = (bytes: Uint8Array, path = 'a.gguf') =>
    weightFile.extract({ path, content: contentOf('100644', 'x', bytes) }).references.map(({ gguf }) => gguf)
  expect(verdictOf(ggufFile(sound))).toEqual([undefined])
  expect(verdictOf(ggufFile(bleeding))).toMatchObject([{ kind: 'flawed', flaw: 'tensor-beyond-the-end' }])
  expect(verdictOf(ggufFile(bleeding), 'a.ggml')).toMatchObject([{ kind: 'flawed' }])
  expect(verdictOf(Buffer.from([0x80, 4, 0, 0, 0xff]))).toMatchObject([{ kind: 'flawed', flaw: 'not-gguf' }])
  const content = { kind: 'too-large', oid: 'x', bytes: 1 } as const
  expect(weightFile.extract({ path: 'a.gguf', content }).references).toMatchObject([{ gguf: { kind: 'unclear' } }])
})
