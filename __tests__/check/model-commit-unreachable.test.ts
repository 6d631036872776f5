import { describe, expect, it } from 'vitest'
import { modelCommitUnreachable } from '../../src/check/model-commit-unreachable.ts'
import type { Dossier, Reach } from '../../src/model/index.ts'
import { reachability } from '../../src/verify/reachability.ts'
import {
  commitA,
  commitB,
  modelArtifact,
  modelDossier,
  modelReference,
  now,
  openPolicy,
  resolved,
} from '../world/hub/dossier.ts'

const reference = modelReference({ revision: commitA })
const examine = (dossier: Dossier) => [...(modelCommitUnreachable.examine?.(dossier, openPolicy()) ?? [])]

function pinned(reach: Reach): Dossier {
  const artifact = modelArtifact({ model: { reach } })
  const trust = { sigstore: null, registries: {} }
  const evidence = [...reachability.verify({ reference, artifact, attestations: [], trust, now })]
  return modelDossier({ reference, resolution: resolved({ artifact }), evidence })
}

describe('model-commit-unreachable', () => {
  it('refuses a commit that the repository does not have', () => {
    const resolution = { kind: 'absent', what: 'revision', detail: '' } as const
    expect(examine(modelDossier({ reference, resolution }))).toEqual([
      { messageId: 'absent', data: { id: 'acme/scale', commit: commitA }, hard: true },
    ])
  })

  it('refuses a commit that only strangers’ refs hold', () => {
    expect(examine(pinned({ kind: 'unreachable', searched: 9 }))).toEqual([
      { messageId: 'foreign', data: { id: 'acme/scale', commit: commitA }, hard: true },
    ])
  })

  it('refuses a branch that bears a commit id as its name', () => {
    expect(examine(pinned({ kind: 'other-commit', commit: commitB }))).toEqual([
      { messageId: 'misnamed', data: { id: 'acme/scale', commit: commitA, found: commitB }, hard: true },
    ])
  })

  it('passes a commit of the repository, and leaves an unknown history to the gaps', () => {
    expect(examine(pinned({ kind: 'reachable', from: 'main' }))).toEqual([])
    expect(examine(pinned({ kind: 'unknown', reason: 'hub-failed' }))).toEqual([])
  })

  it('has nothing to say of a branch that is not there', () => {
    const resolution = { kind: 'absent', what: 'revision', detail: '' } as const
    expect(examine(modelDossier({ reference: modelReference({ revision: 'v1' }), resolution }))).toEqual([])
  })
})
