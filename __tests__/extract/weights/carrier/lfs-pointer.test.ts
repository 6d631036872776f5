import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lfsPointer } from '../../../../src/extract/weights/carrier/lfs-pointer.ts'
import { extractText } from '../cases.ts'

const oid = '4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393'
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 12345\n`

it('reads the digest of a pointer, on its line', () => {
  expect(extractText(lfsPointer, 'models/a.safetensors', pointer).references).toMatchObject([
    {
      hub: 'git-lfs',
      id: 'models/a.safetensors',
      kind: 'weights',
      revision: null,
      digest: `sha256:${oid}`,
      line: 2,
      column: 11,
      endColumn: 75,
    },
  ])
})

it('knows extensions of the pointer format, and adapters by their name', () => {
  const extended = pointer.replace('oid', `ext-0-foo sha256:${oid}\noid`)
  const { references } = extractText(lfsPointer, 'adapter_model.safetensors', extended)
  expect(references).toMatchObject([{ kind: 'adapter', line: 3 }])
})

it.each([
  ['a picture', 'assets/logo.png'],
  ['a data file', 'data/train.csv'],
])('leaves %s alone', (_name, path) => {
  expect(lfsPointer.accepts(path)).toBe(false)
})

it.each([
  ['something in front', `# ${pointer}`],
  ['nothing', ''],
])('takes for no pointer: %s', (_name, text) => {
  expect(extractText(lfsPointer, 'a.gguf', text)).toEqual({ references: [], gaps: [] })
})

it.each([
  ['another version', pointer.replace('/v1', '/v9')],
  ['a digest that is too short', pointer.replace(oid, oid.slice(1))],
  ['a digest in capitals', pointer.replace(oid, oid.toUpperCase())],
  ['other line ends, which git-lfs reads as well', pointer.replaceAll('\n', '\r\n')],
])('does not pass over what only begins as a pointer: %s', (_name, text) => {
  const found = extractText(lfsPointer, 'a.gguf', text)
  expect(found).toMatchObject({ references: [], gaps: [{ class: 'unreadable', reason: 'lfs-pointer-invalid' }] })
})

it('survives any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
      expect(extractText(lfsPointer, 'a.gguf', text).gaps).toEqual([])
    }),
    { numRuns: 50 },
  )
})
