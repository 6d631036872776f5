import { describe, expect, it } from 'vitest'
import { modelSignatureInvalid } from '../../src/check/model-signature-invalid.ts'
import { type Evidence, nothingCovered } from '../../src/model/index.ts'
import { modelDossier, openPolicy } from '../world/hub/dossier.ts'
import { said } from './said.ts'

const evidence = (said: Partial<Evidence>): Evidence => ({
  claim: 'model-signature',
  subject: 'huggingface:acme/scale',
  outcome: 'verified',
  basis: 'listed',
  coverage: nothingCovered,
  reason: 'verified',
  signer: { identity: 'sign@acme.example' },
  detail: { source: 'model.sig', name: 'model.safetensors' },
  ...said,
})
const examine = (...all: readonly Partial<Evidence>[]) =>
  said(modelSignatureInvalid.examine?.(modelDossier({ evidence: all.map(evidence) }), openPolicy()))
const scale = { id: 'acme/scale', signer: 'sign@acme.example' }

describe('model-signature-invalid', () => {
  it.each<[Partial<Evidence>, object]>([
    [
      { outcome: 'refuted', reason: 'changed-file' },
      { messageId: 'changed', data: { ...scale, file: 'model.safetensors' }, hard: true },
    ],
    [
      { outcome: 'refuted', reason: 'missing-file' },
      { messageId: 'missing', data: { ...scale, file: 'model.safetensors' }, hard: true },
    ],
    [
      { outcome: 'refuted', reason: 'signature-invalid' },
      { messageId: 'broken', data: { id: 'acme/scale', source: 'model.sig', why: 'signature invalid' }, hard: true },
    ],
    [
      { claim: 'signer-identity', outcome: 'refuted', reason: 'other-signer' },
      { messageId: 'other-signer', data: scale, hard: true },
    ],
    [
      { claim: 'signer-identity', outcome: 'refuted', reason: 'other-publisher' },
      { messageId: 'other-publisher', data: scale },
    ],
    [
      { outcome: 'undetermined', reason: 'copied-signature' },
      { messageId: 'copied', data: { ...scale, source: 'model.sig' } },
    ],
    [
      { reason: 'documents-differ', detail: { name: 'README.md' } },
      { messageId: 'documents', data: { ...scale, file: 'README.md' } },
    ],
    [
      {
        outcome: 'undetermined',
        reason: 'signature-invalid',
        detail: { source: 'a.oms.sig', junk: 'signature-invalid' },
      },
      { messageId: 'junk', data: { id: 'acme/scale', source: 'a.oms.sig', why: 'signature invalid' } },
    ],
  ])('%j', (said, seen) => {
    expect(examine(said)).toEqual([seen])
  })

  it('names the key where no identity signed', () => {
    const seen = examine({ outcome: 'refuted', reason: 'changed-file', signer: { keyId: 'abc' } })
    expect(seen).toMatchObject([{ data: { signer: 'abc' } }])
  })

  it.each<[Partial<Evidence>]>([
    [{}],
    [{ outcome: 'absent', reason: 'unsigned' }],
    [{ outcome: 'undetermined', reason: 'no-key' }],
    [{ claim: 'signer-identity', outcome: 'undetermined', reason: 'unknown-signer' }],
    [{ claim: 'integrity', outcome: 'refuted', reason: 'lock-differs' }],
  ])('is silent about %j', said => {
    expect(examine(said)).toEqual([])
  })
})
