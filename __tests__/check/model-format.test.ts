import { describe, expect, it } from 'vitest'
import { modelFormat } from '../../src/check/model-format.ts'
import type { GgufVerdict } from '../../src/model/gguf.ts'
import { type Dossier, words } from '../../src/model/index.ts'
import { modelArtifact, modelDossier, modelReference, openPolicy, resolved, rulesFor } from '../world/hub/dossier.ts'

const withPaths = (...paths: string[]) => resolved({ artifact: modelArtifact({ model: { paths } }) })
const formats = (...allowed: string[]) => rulesFor(`{ formats: [${allowed.join(', ')}] }`)

function examine(dossier: Partial<Dossier>, policy = openPolicy()) {
  return [...(modelFormat.examine?.(modelDossier(dossier), policy) ?? [])].map(({ messageId, data }) => ({
    messageId,
    ...data,
  }))
}

describe('model-format', () => {
  it('sees a repository that has nothing but pickles', () => {
    expect(examine({ resolution: withPaths('config.json', 'pytorch_model.bin') })).toEqual([
      { messageId: 'executes', id: 'acme/scale', path: 'pytorch_model.bin' },
    ])
    expect(examine({ resolution: withPaths('a/model.PT') })).toMatchObject([{ messageId: 'executes' }])
  })

  it('passes one that has a safe format beside them, and formats without code', () => {
    expect(examine({ resolution: withPaths('pytorch_model.bin', 'model.safetensors', 'training_args.bin') })).toEqual(
      [],
    )
    expect(examine({ resolution: withPaths('model-Q4_K_M.gguf') })).toEqual([])
    expect(examine({ resolution: withPaths('model.bin', 'vocabulary.txt') })).toEqual([])
    expect(examine({ resolution: withPaths('optimizer.pt') })).toEqual([])
  })

  it('sees formats that can hold code, where there is nothing better', () => {
    expect(examine({ resolution: withPaths('model.keras') })).toMatchObject([
      { messageId: 'code-inside', path: 'model.keras' },
    ])
    expect(examine({ resolution: withPaths('tf_model.h5', 'model.onnx') })).toEqual([])
  })

  it('sees the pickle that a reference selects, whatever lies beside it', () => {
    const reference = modelReference({ path: 'ckpt/last.ckpt' })
    const resolution = withPaths('ckpt/last.ckpt', 'model.safetensors')
    expect(examine({ reference, resolution })).toMatchObject([{ messageId: 'selected', path: 'ckpt/last.ckpt' }])
    expect(examine({ reference: modelReference({ path: 'model.safetensors' }), resolution })).toEqual([])
    expect(examine({ reference: modelReference({ path: '*.gguf' }), resolution })).toEqual([])
  })

  it('sees a program among weights, unless base had it already', () => {
    const resolution = withPaths('model.safetensors', 'loader.py', 'start.bat')
    expect(examine({ resolution })).toMatchObject([{ messageId: 'program', path: 'start.bat' }])
    expect(examine({ resolution, previous: { reference: modelReference(), resolution } })).toEqual([])
  })

  it('holds what is there against the formats that the policy allows', () => {
    const bin = withPaths('pytorch_model.bin', 'tf_model.h5')
    expect(examine({ resolution: bin }, formats('safetensors', 'gguf'))).toContainEqual({
      messageId: 'not-allowed',
      id: 'acme/scale',
      formats: 'keras, pickle',
      allowed: 'gguf, safetensors',
    })
    expect(examine({ resolution: withPaths('a.safetensors', 'b.h5') }, formats('safetensors'))).toEqual([])
    expect(examine({ resolution: withPaths('config.json') }, formats('safetensors'))).toEqual([])
  })

  it('sees what a file holds whose name does not say it, and names what was not looked into', () => {
    const withContents = (risk: string, unlooked: readonly string[]) =>
      resolved({
        artifact: modelArtifact({
          model: {
            paths: ['model.bin'],
            contents: { looked: [{ path: 'model.bin', holds: 'pickle', risk }], unlooked },
          },
        }),
      })
    expect(examine({ resolution: withContents('executes', []) })).toEqual([
      { messageId: 'disguised', id: 'acme/scale', path: 'model.bin', holds: 'pickle' },
    ])
    expect(examine({ resolution: withContents('unknown', ['b.bin', 'c.bin']) })).toEqual([
      { messageId: 'unlooked', id: 'acme/scale', path: 'b.bin', count: '2' },
    ])
    expect(examine({ resolution: withContents('data', []) })).toEqual([])
  })

  it('tells what a GGUF file says against itself, committed or at the hub, and what could not be told', () => {
    const flawed = { kind: 'flawed', flaw: 'tensor-beyond-the-end', where: 't' } as const
    const local = modelReference({ hub: 'local-weight-file', id: 'w/a.gguf', gguf: flawed })
    expect(examine({ reference: local, resolution: withPaths('w/a.gguf') })).toMatchObject([
      { messageId: 'flawed', path: 'w/a.gguf', where: words` (${'t'})` },
    ])
    const looked = (gguf: GgufVerdict) =>
      resolved({
        artifact: modelArtifact({
          model: {
            paths: ['a.gguf'],
            contents: { looked: [{ path: 'a.gguf', holds: 'GGUF', risk: 'safe', gguf }], unlooked: [] },
          },
        }),
      })
    expect(examine({ resolution: looked(flawed) })).toMatchObject([{ messageId: 'flawed', path: 'a.gguf' }])
    expect(
      examine({ resolution: looked({ kind: 'unclear', why: 'tensor-type-not-known', where: 't' }) }),
    ).toMatchObject([{ messageId: 'unclear', path: 'a.gguf' }])
    expect(examine({ resolution: looked({ kind: 'sound' }) })).toEqual([])
  })

  it('says nothing of what it does not know', () => {
    expect(examine({ resolution: resolved() })).toEqual([])
    expect(examine({ resolution: { kind: 'absent', what: 'artifact', detail: '' } })).toEqual([])
  })
})
