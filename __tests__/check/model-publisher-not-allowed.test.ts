import { describe, expect, it } from 'vitest'
import { modelPublisherNotAllowed } from '../../src/check/model-publisher-not-allowed.ts'
import type { Dossier, PublisherVerdict } from '../../src/model/index.ts'
import { modelArtifact, modelDossier, modelReference, openPolicy, resolved } from '../world/hub/dossier.ts'
import { said } from './said.ts'

const examine = (dossier: Dossier, verdict: PublisherVerdict['verdict']) =>
  said(
    modelPublisherNotAllowed.examine?.(
      dossier,
      openPolicy({ publisher: () => ({ verdict, source: 'base tip', rule: 'publishers' }) }),
    ),
  )

describe('model-publisher-not-allowed', () => {
  it('names the account that owns the name today, not the one that was written', () => {
    const moved = resolved({ artifact: modelArtifact({ id: 'stranger/scale' }) })
    expect(examine(modelDossier({ resolution: moved }), 'not-allowed')).toEqual([
      {
        messageId: 'notAllowed',
        data: { id: 'acme/scale', publisher: 'stranger', source: 'base branch', rule: 'publishers' },
      },
    ])
  })

  it('names the written namespace while the hub is silent', () => {
    const silent = { kind: 'unreachable', reason: 'timeout', detail: '' } as const
    expect(examine(modelDossier({ resolution: silent }), 'not-allowed')).toMatchObject([
      { data: { publisher: 'acme' } },
    ])
    const legacy = modelDossier({ reference: modelReference({ id: 'gpt2' }), resolution: silent })
    expect(examine(legacy, 'not-allowed')).toMatchObject([{ data: { publisher: 'gpt2' } }])
  })

  it('passes an allowed publisher, and everybody where nobody asked', () => {
    expect(examine(modelDossier(), 'allowed')).toEqual([])
    expect(examine(modelDossier(), 'unasked')).toEqual([])
    const npm = modelDossier({ reference: modelReference({ ecosystem: 'npm', hub: 'npm' }) })
    expect(examine(npm, 'not-allowed')).toEqual([])
  })
})
