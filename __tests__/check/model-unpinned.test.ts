import { describe, expect, it } from 'vitest'
import { modelUnpinned } from '../../src/check/model-unpinned.ts'
import { applyFix, type Dossier, type Policy } from '../../src/model/index.ts'
import {
  commitA,
  commitB,
  modelArtifact,
  modelDossier,
  modelReference,
  openPolicy,
  resolved,
} from '../world/hub/dossier.ts'
import { said } from './said.ts'

const examine = (dossier: Dossier, policy: Policy = openPolicy()) => said(modelUnpinned.examine?.(dossier, policy))
const line = 'model = AutoModel.from_pretrained("acme/scale")'
const pinAt = { line: 3, start: 46, end: 46, before: ', revision="', after: '"' }
const proposing = resolved({
  artifact: modelArtifact({ model: { proposed: { commit: commitB, date: '2026-11-01' } } }),
})

describe('model-unpinned', () => {
  it('sees a reference without a revision, and a branch or tag in its place', () => {
    expect(examine(modelDossier())).toEqual([
      { messageId: 'mutable', data: { id: 'acme/scale', pin: 'what its default branch holds' } },
    ])
    const reference = modelReference({ revision: 'v1' })
    expect(examine(modelDossier({ reference, resolution: resolved({ pin: { kind: 'name', name: 'v1' } }) }))).toEqual([
      { messageId: 'mutable', data: { id: 'acme/scale', pin: 'v1' } },
    ])
  })

  it('passes what the hub confirmed as a commit or a digest', () => {
    const pins = [
      { kind: 'commit', commit: commitA },
      { kind: 'digest', algorithm: 'sha256', hex: '0'.repeat(64) },
    ] as const
    for (const pin of pins) expect(examine(modelDossier({ resolution: resolved({ pin }) }))).toEqual([])
  })

  it('says nothing while the hub is silent, nor of a commit id that is another check’s matter', () => {
    const silent = { kind: 'unreachable', reason: 'rate-limited', detail: '' } as const
    expect(examine(modelDossier({ resolution: silent }))).toEqual([])
    const pin = { kind: 'name', name: commitA } as const
    const foreign = resolved({ pin, artifact: modelArtifact({ model: { reach: { kind: 'unknown', reason: 'r' } } }) })
    expect(examine(modelDossier({ reference: modelReference({ revision: commitA }), resolution: foreign }))).toEqual([])
  })

  it('is not talked out of it by a tag that looks like a commit, at a hub that has none', () => {
    const reference = modelReference({ hub: 'ollama', id: 'scale', revision: commitA })
    const resolution = resolved({ pin: { kind: 'name', name: commitA } })
    expect(examine(modelDossier({ reference, resolution }))).toMatchObject([{ messageId: 'mutable' }])
  })

  it('takes an upper-case id for the name that it is', () => {
    const name = commitA.toUpperCase()
    const reference = modelReference({ revision: name })
    expect(examine(modelDossier({ reference, resolution: resolved({ pin: { kind: 'name', name } }) }))).toHaveLength(1)
  })

  it('proposes a settled commit where the extractor says it goes', () => {
    const [seen] = examine(modelDossier({ reference: modelReference({ pinAt }), resolution: proposing }))
    expect(seen).toMatchObject({ messageId: 'mutable', fix: { date: '2026-11-01' } })
    const fixed = seen?.fix ? applyFix(line, seen.fix) : ''
    expect(fixed).toBe(`model = AutoModel.from_pretrained("acme/scale", revision="${commitB}")`)
  })

  it('proposes nothing of a publisher that is not allowed, or where anything is refuted', () => {
    const dossier = modelDossier({ reference: modelReference({ pinAt }), resolution: proposing })
    const strict = openPolicy({ publisher: () => ({ verdict: 'not-allowed', source: 's', rule: 'r' }) })
    expect(examine(dossier, strict)[0]).not.toHaveProperty('fix')
    const refuted = {
      claim: 'model-signature',
      subject: 's',
      outcome: 'refuted',
      basis: 'signed',
      coverage: { observed: 0, listed: 0, unchecked: 0, excluded: 0 },
      reason: 'r',
    } as const
    expect(examine({ ...dossier, evidence: [refuted] })[0]).not.toHaveProperty('fix')
  })

  it('says that a form cannot pin, and proposes nothing', () => {
    const reference = modelReference({ pinnable: false, loader: 'cli.ollama', pinAt })
    expect(examine(modelDossier({ reference, resolution: proposing }))).toEqual([
      { messageId: 'unpinnable', data: { id: 'acme/scale', loader: 'cli.ollama' } },
    ])
    expect(modelUnpinned.messages['unpinnable']?.remedy).toContain('This API cannot pin')
  })

  it('leaves packages to their own checks', () => {
    expect(examine(modelDossier({ reference: modelReference({ ecosystem: 'npm', hub: 'npm' }) }))).toEqual([])
  })
})
