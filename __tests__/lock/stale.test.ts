import { describe, expect, it } from 'vitest'
import { staleIn } from '../../src/lock/stale.ts'
import { modelsLockPath, type Reference } from '../../src/model/index.ts'
import { modelReference } from '../world/hub/dossier.ts'
import { lockEntry } from './entries.ts'

const entries = [lockEntry(), lockEntry({ key: 'huggingface:acme/scale', revision: null })]
const main = modelReference({ revision: 'main' })
const stale = (head: readonly Reference[], before: readonly Reference[] = [], isWhole = true) =>
  staleIn(entries, { head, before, isWhole }).entries.map(({ key }) => key)

describe('staleIn', () => {
  it('is what nothing names, the revision included', () => {
    expect(stale([])).toEqual(['huggingface:acme/scale@main', 'huggingface:acme/scale'])
    expect(stale([main])).toEqual(['huggingface:acme/scale'])
    expect(stale([modelReference({ id: 'ACME/Scale' }), main])).toEqual([])
  })

  it('counts neither the lock itself, nor mentions, nor another hub', () => {
    const others = [
      { ...main, file: modelsLockPath, loader: modelsLockPath },
      { ...main, kind: 'mention' },
      { ...main, hub: 'modelscope' },
    ] as const
    expect(stale(others)).toHaveLength(2)
  })

  it('is, of changed files alone, what one of them named before and none does now', () => {
    expect(stale([], [], false)).toEqual([])
    expect(stale([], [main], false)).toEqual(['huggingface:acme/scale@main'])
    expect(stale([main], [main], false)).toEqual([])
  })
})
