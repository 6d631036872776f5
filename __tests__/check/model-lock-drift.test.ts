import { describe, expect, it } from 'vitest'
import { modelLockDrift } from '../../src/check/model-lock-drift.ts'
import { type LockDifference, modelsLockPath } from '../../src/model/index.ts'
import { lockEntry } from '../lock/entries.ts'
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

const entry = 'huggingface:acme/scale@main'
const difference = (what: LockDifference['what'], path?: string): LockDifference => ({
  what,
  expected: 'e',
  found: 'f',
  entry,
  ...(path === undefined ? {} : { path }),
})

function examine(...differences: LockDifference[]) {
  const lock = { entry: null, origin: 'base', differences } as const
  return said(modelLockDrift.examine?.(modelDossier({ lock }), openPolicy()))
}

describe('model-lock-drift', () => {
  const told = { id: 'acme/scale', entry, expected: 'e', found: 'f', place: 'huggingface' }

  it.each([
    ['repository', 'repository', 'repository'],
    ['created', 'repository', 'created'],
    ['owner', 'owner', 'owner'],
    ['publisher', 'owner', 'publisher'],
    ['digest', 'digest', 'digest'],
    ['tree', 'tree', 'tree'],
    ['template', 'template', 'template'],
    ['signer', 'signer', 'signer'],
  ] as const)('tells of another %s, each in its own sentence, and no path lowers it', (kind, messageId, what) => {
    expect(examine(difference(kind))).toEqual([{ messageId, data: { ...told, what }, hard: true }])
  })

  it('tells many files in one sentence', () => {
    const [first, second] = [difference('file-changed', 'a.gguf'), difference('file-added', 'b.py')]
    expect(examine(first, second, difference('digest')).map(({ messageId }) => messageId)).toEqual(['files', 'digest'])
    expect(examine(first, second)).toEqual([
      { messageId: 'files', data: { ...told, what: 'file changed', path: 'a.gguf', count: '2' }, hard: true },
    ])
  })

  it('tells where today’s side was read, and where the lock stood', () => {
    const lock = { entry: lockEntry(), origin: 'base', differences: [difference('digest')] } as const
    const at = (commit: string) =>
      said(
        modelLockDrift.examine?.(
          modelDossier({ lock, resolution: resolved({ artifact: modelArtifact({ model: { commit } }) }) }),
          openPolicy(),
        ),
      ).map(({ data }) => data['place'])
    expect(at(commitA)).toEqual([`huggingface (commit ${commitA})`])
    expect(at(commitB)).toEqual([`huggingface (commit ${commitB}, where the lock has ${commitA})`])
  })

  it('holds a claim to what the hub says, and leaves what an author says today to other checks', () => {
    const differences = [difference('licence'), difference('lineage')]
    expect(examine(...differences)).toEqual([])
    const reference = modelReference({ file: modelsLockPath, loader: modelsLockPath })
    const claim = modelDossier({ reference, lock: { entry: null, origin: 'head', differences } })
    expect(said(modelLockDrift.examine?.(claim, openPolicy())).map(one => [one.messageId, one.data['what']])).toEqual([
      ['claim', 'licence'],
      ['claim', 'lineage'],
    ])
  })

  it('passes what is as it was, what is not locked, and what the hub was silent about', () => {
    expect(examine()).toEqual([])
    expect(said(modelLockDrift.examine?.(modelDossier(), openPolicy()))).toEqual([])
    const resolution = { kind: 'unreachable', reason: 'timeout', detail: '' } as const
    const silent = modelDossier({
      resolution,
      lock: { entry: null, origin: 'base', differences: [difference('digest')] },
    })
    expect(said(modelLockDrift.examine?.(silent, openPolicy()))).toEqual([])
    expect(resolved().kind).toBe('resolved')
  })
})
