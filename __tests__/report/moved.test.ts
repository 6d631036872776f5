import { describe, expect, it } from 'vitest'
import type { Artifact, Dossier, ListedFile, ModelFacts } from '../../src/model/index.ts'
import { movedIn } from '../../src/report/moved.ts'
import { modelArtifact, modelDossier, modelReference, resolved } from '../world/hub/dossier.ts'

const file = (path: string, hex: string): ListedFile => ({
  path,
  bytes: 7,
  listed: { algorithm: 'sha256', hex: hex.repeat(64) },
})
const [a, b] = ['a'.repeat(40), 'b'.repeat(40)]
const at = (commit: string, model: ModelFacts = {}, files?: readonly ListedFile[]): Artifact =>
  modelArtifact({ ...(files ? { files } : {}), model: { commit, ...model } })
const bump = (was: Artifact, is: Artifact, more: Partial<Dossier> = {}): Dossier =>
  modelDossier({
    reference: modelReference({ revision: b }),
    resolution: resolved({ artifact: is }),
    previous: { reference: modelReference({ revision: a }), resolution: resolved({ artifact: was }) },
    ...more,
  })

describe('what moved', () => {
  it('is told by digests, each file by what it is to a loader', () => {
    const before = [
      file('model.safetensors', '1'),
      file('old.bin', '1'),
      file('config.json', '1'),
      file('same.json', '1'),
    ]
    const after = [
      file('model.safetensors', '2'),
      file('config.json', '2'),
      file('modeling.py', '1'),
      file('chat_template.jinja', '1'),
      file('README.md', '2'),
      file('same.json', '1'),
    ]
    expect(movedIn(bump(at(a, {}, before), at(b, { committedAt: '2026-11-01T10:00:00Z' }, after)))).toEqual({
      files: [
        { kind: 'code', what: 'added', path: 'modeling.py' },
        { kind: 'chat template', what: 'added', path: 'chat_template.jinja' },
        { kind: 'other files', what: 'added', path: 'README.md' },
        { kind: 'weights', what: 'changed', path: 'model.safetensors' },
        { kind: 'configuration', what: 'changed', path: 'config.json' },
        { kind: 'weights', what: 'removed', path: 'old.bin' },
      ],
      byNames: false,
      facts: [],
      date: '2026-11-01',
    })
  })

  it('is told by names where one side’s digests could not be had', () => {
    const moved = movedIn(bump(at(a, { paths: ['a.gguf', 'b.json'] }), at(b, {}, [file('a.gguf', '1')])))
    expect(moved).toMatchObject({ byNames: true, files: [{ what: 'removed', path: 'b.json' }] })
  })

  it('has formats, licence, parents, template, foreign code, owner and signer', () => {
    const step = { model: 'acme/scale', from: 'acme/base', by: 'card', parent: 'known' } as const
    const was = at(a, { paths: ['a.safetensors'], licence: ['mit'], lineage: [step], template: { sha256: '1' } })
    const is = at(b, {
      paths: ['a.bin', 'pytorch_model.bin'],
      licence: ['other'],
      repositoryId: '2',
      lineage: [{ ...step, from: 'evil/base' }],
      template: { sha256: '2' },
      code: { own: false, foreign: ['evil/code'], kernels: [] },
    })
    const signed = {
      claim: 'model-signature',
      subject: 's',
      outcome: 'verified',
      basis: 'signed',
      coverage: { observed: 1, listed: 0, unchecked: 0, excluded: 0 },
      reason: 'r',
      signer: { identity: 'a@example.com' },
    } as const
    expect(movedIn(bump(was, is, { evidence: [signed] }))?.facts).toEqual([
      { what: 'repository', before: '', after: '2' },
      { what: 'licence', before: 'mit', after: 'other' },
      { what: 'parents', before: 'acme/base', after: 'evil/base' },
      { what: 'formats', before: 'safetensors', after: 'pickle' },
      { what: 'chat template', before: '1', after: '2' },
      { what: 'code elsewhere', before: '', after: 'evil/code' },
      { what: 'signer', before: '', after: 'a@example.com' },
    ])
  })

  it('is nothing where the meaning is the same, or one side is not known', () => {
    expect(movedIn(bump(at(a), at(a)))).toBeNull()
    expect(movedIn({ ...bump(at(a), at(b)), previous: null })).toBeNull()
    expect(movedIn({ ...bump(at(a), at(b)), resolution: { kind: 'unsupported', reason: 'x' } })).toBeNull()
  })
})
