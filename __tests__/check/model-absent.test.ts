import { describe, expect, it } from 'vitest'
import { modelAbsent } from '../../src/check/model-absent.ts'
import type { Reference, Resolution } from '../../src/model/index.ts'
import { commitA, modelDossier, modelReference, openPolicy } from '../world/hub/dossier.ts'

const examine = (said: Partial<Reference>, resolution: Resolution) => [
  ...(modelAbsent.examine?.(modelDossier({ reference: modelReference(said), resolution }), openPolicy()) ?? []),
]

describe('model-absent', () => {
  it('names what is not there', () => {
    expect(examine({}, { kind: 'absent', what: 'artifact', detail: 'disabled by the hub' })).toEqual([
      { messageId: 'artifact', data: { id: 'acme/scale', detail: 'disabled by the hub' } },
    ])
    expect(examine({ revision: 'v9' }, { kind: 'absent', what: 'revision', detail: '' })).toEqual([
      { messageId: 'revision', data: { id: 'acme/scale', revision: 'v9' } },
    ])
    expect(examine({ path: 'a.gguf' }, { kind: 'absent', what: 'file', detail: '' })).toEqual([
      { messageId: 'file', data: { id: 'acme/scale', path: 'a.gguf' } },
    ])
  })

  it('leaves a missing commit to model-commit-unreachable, silence to the gaps, and packages to their checks', () => {
    expect(examine({ revision: commitA }, { kind: 'absent', what: 'revision', detail: '' })).toEqual([])
    expect(examine({}, { kind: 'unreachable', reason: 'missing-or-private', detail: '' })).toEqual([])
    expect(examine({ ecosystem: 'npm', hub: 'npm' }, { kind: 'absent', what: 'artifact', detail: '' })).toEqual([])
  })
})
