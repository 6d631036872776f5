import { describe, expect, it } from 'vitest'
import { npmSignatureInvalid } from '../../src/check/npm-signature-invalid.ts'
import { type Evidence, nothingCovered } from '../../src/model/index.ts'
import { npmDossier, npmReference, openPolicy } from '../world/npm.ts'
import { said } from './said.ts'

const evidence = (said: Partial<Evidence>): Evidence => ({
  claim: 'registry-signature',
  subject: 'npm:left-pad@1.3.0',
  outcome: 'verified',
  basis: 'signed',
  coverage: nothingCovered,
  reason: 'signed-by-registry',
  detail: { registry: 'r.test' },
  ...said,
})
const examine = (all: readonly Evidence[], reference = npmReference()) =>
  said(npmSignatureInvalid.examine?.(npmDossier({ evidence: all, reference }), openPolicy()))
const wrong = evidence({ outcome: 'refuted', reason: 'signature-wrong' })

describe('npm-signature-invalid', () => {
  it('reports a signature that does not hold; no path lowers it', () => {
    expect(examine([wrong])).toEqual([
      { messageId: 'signature', data: { name: 'left-pad', version: '1.3.0', registry: 'r.test' }, hard: true },
    ])
  })

  it('reports each attestation that does not hold', () => {
    const refuted = evidence({ claim: 'provenance', outcome: 'refuted', reason: 'other-subject' })
    expect(examine([refuted, refuted])).toMatchObject([
      { messageId: 'attestation', data: { why: 'other subject' }, hard: true },
      { messageId: 'attestation' },
    ])
  })

  it('mentions junk beside a good signature', () => {
    const seen = examine([evidence({ detail: { registry: 'r.test', junk: '2' } })])
    expect(seen).toMatchObject([{ messageId: 'junk', data: { kind: 'signature', junk: '2', registry: 'r.test' } }])
    const attested = evidence({ claim: 'provenance', detail: { junk: '1' } })
    expect(examine([attested])).toMatchObject([{ messageId: 'junk', data: { kind: 'attestation', junk: '1' } }])
    expect(examine([evidence({ claim: 'integrity', detail: { junk: '1' } })])).toEqual([])
  })

  it('is silent about good ones, about silence, and about models', () => {
    expect(examine([evidence({})])).toEqual([])
    expect(examine([evidence({ outcome: 'undetermined', reason: 'unknown-key-id' })])).toEqual([])
    expect(examine([evidence({ outcome: 'absent', reason: 'registry-does-not-sign' })])).toEqual([])
    expect(examine([wrong], npmReference({ hub: 'ollama' }))).toEqual([])
  })
})
