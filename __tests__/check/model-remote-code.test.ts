import { describe, expect, it } from 'vitest'
import { modelRemoteCode } from '../../src/check/model-remote-code.ts'
import type { CodeFacts, Pin, Reference } from '../../src/model/index.ts'
import {
  commitA,
  commitB,
  modelArtifact,
  modelDossier,
  modelReference,
  openPolicy,
  resolved,
} from '../world/hub/dossier.ts'

const none: CodeFacts = { own: false, foreign: [], kernels: [] }
const commit: Pin = { kind: 'commit', commit: commitA }
const running = (revision: string | null = null) => ({ remoteCode: { enabled: true, revision } })

function examine(code: CodeFacts | undefined, pin: Pin, said: Partial<Reference> = {}) {
  const resolution = resolved({ pin, artifact: modelArtifact({ model: code ? { code } : {} }) })
  const dossier = modelDossier({ reference: modelReference(said), resolution })
  return [...(modelRemoteCode.examine?.(dossier, openPolicy()) ?? [])].map(({ messageId, data }) => ({
    messageId,
    ...data,
  }))
}

describe('model-remote-code', () => {
  it('sees code that is run at a revision that moves, also where there is none today', () => {
    expect(examine({ ...none, own: true }, { kind: 'none' }, running())).toEqual([
      { messageId: 'unpinned', id: 'acme/scale' },
    ])
    expect(examine(none, { kind: 'name', name: 'main' }, running())).toMatchObject([{ messageId: 'unpinned' }])
    expect(examine({ ...none, own: true }, commit, running('main'))).toMatchObject([{ messageId: 'unpinned' }])
  })

  it('takes code at a fixed commit for pinned, and a commit without code for nothing', () => {
    expect(examine({ ...none, own: true }, commit, running())).toMatchObject([{ messageId: 'pinned' }])
    expect(examine(none, commit, running())).toEqual([])
    expect(examine(undefined, commit, running())).toMatchObject([{ messageId: 'pinned' }])
  })

  it('sees another repository’s code whether or not the caller turned it on, since some loaders do by themselves', () => {
    const foreign = { ...none, foreign: ['evil/code'] }
    expect(examine(foreign, commit)).toEqual([{ messageId: 'foreign', id: 'acme/scale', repository: 'evil/code' }])
    expect(examine(foreign, commit, running())).toMatchObject([{ messageId: 'foreign' }, { messageId: 'unpinned' }])
    expect(examine(foreign, commit, running(commitB))).toMatchObject([
      { messageId: 'foreign' },
      { messageId: 'pinned' },
    ])
  })

  it('takes another repository of the same publisher for its own once its revision is written', () => {
    const foreign = { ...none, foreign: ['acme/code'] }
    expect(examine(foreign, commit, running(commitB))).toMatchObject([{ messageId: 'pinned' }])
    expect(examine(foreign, commit)).toMatchObject([{ messageId: 'foreign' }])
    expect(examine({ ...none, foreign: ['acme'] }, commit, running(commitB))).toMatchObject([
      { messageId: 'foreign' },
      {},
    ])
  })

  it('sees a kernel that the configuration asks for', () => {
    const kernels = [{ key: '_attn_implementation_internal', value: 'evil/kernel' }]
    expect(examine({ ...none, kernels }, commit)).toEqual([
      { messageId: 'kernel', id: 'acme/scale', key: '_attn_implementation_internal', value: 'evil/kernel' },
    ])
  })

  it('passes a model without code that nobody lets run any', () => {
    expect(examine({ ...none, own: true }, { kind: 'none' })).toEqual([])
  })
})
