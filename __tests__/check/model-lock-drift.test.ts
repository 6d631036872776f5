import { describe, expect, it } from 'vitest'
import { modelLockDrift } from '../../src/check/model-lock-drift.ts'
import type { LockDifference } from '../../src/model/index.ts'
import { modelDossier, openPolicy, resolved } from '../world/hub/dossier.ts'
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
  it('tells a repository and an owner that are not the locked ones', () => {
    expect(examine(difference('repository'), difference('owner'))).toEqual([
      {
        messageId: 'repository',
        data: { id: 'acme/scale', what: 'repository', expected: 'e', found: 'f' },
        hard: true,
      },
      { messageId: 'owner', data: { id: 'acme/scale', what: 'owner', expected: 'e', found: 'f' }, hard: true },
    ])
  })

  it('tells many files in one sentence, and a digest in its own', () => {
    expect(
      examine(difference('file-changed', 'a.gguf'), difference('file-added', 'b.py'), difference('digest')),
    ).toEqual([
      { messageId: 'digest', data: { id: 'acme/scale', entry, expected: 'e', found: 'f' }, hard: true },
      {
        messageId: 'files',
        data: { id: 'acme/scale', entry, path: 'a.gguf', expected: 'e', found: 'f', count: '2' },
        hard: true,
      },
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
