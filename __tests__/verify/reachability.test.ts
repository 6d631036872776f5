import { describe, expect, it } from 'vitest'
import type { Reach } from '../../src/model/index.ts'
import { reachability } from '../../src/verify/reachability.ts'
import { commitA, commitB, modelArtifact, modelReference, now } from '../world/hub/dossier.ts'

function evidenceOf(reach?: Reach) {
  const artifact = modelArtifact(reach ? { model: { reach } } : {})
  const reference = modelReference({ revision: commitA })
  const trust = { sigstore: null, registries: {} }
  return [...reachability.verify({ reference, artifact, attestations: [], trust, now })]
}

describe('reachability', () => {
  it('has nothing to say of a reference that names no commit', () => {
    expect(evidenceOf()).toEqual([])
  })

  it('verifies a commit of a branch or tag, on the hub’s word', () => {
    expect(evidenceOf({ kind: 'reachable', from: 'main' })).toEqual([
      {
        claim: 'reachability',
        subject: `huggingface:acme/scale@${commitA}`,
        outcome: 'verified',
        basis: 'listed',
        coverage: { observed: 0, listed: 0, unchecked: 0, excluded: 0 },
        reason: 'in-own-history',
        detail: { from: 'main' },
      },
    ])
  })

  it('refutes a commit of no branch or tag, and a name that means another commit', () => {
    expect(evidenceOf({ kind: 'unreachable', searched: 3 })).toMatchObject([
      { outcome: 'refuted', reason: 'not-in-own-history', detail: { searched: '3' } },
    ])
    expect(evidenceOf({ kind: 'other-commit', commit: commitB })).toMatchObject([
      { outcome: 'refuted', reason: 'named-like-a-commit', detail: { found: commitB } },
    ])
  })

  it('leaves a history that it could not read undetermined, as a gap', () => {
    expect(evidenceOf({ kind: 'unknown', reason: 'rate-limited' })).toMatchObject([
      { outcome: 'undetermined', reason: 'history-unknown', gap: 'unreachable', detail: { why: 'rate-limited' } },
    ])
  })
})
