import { describe, expect, it } from 'vitest'
import type { Reference } from '../../../src/model/index.ts'
import { findPrecursor } from '../../../src/resolve/npm/precursor.ts'
import { npmReference, npmResolved } from '../../world/npm.ts'

const predecessor = async (said: Partial<Reference>, candidates: readonly Partial<Reference>[]) => {
  const found = await findPrecursor(npmReference(said), candidates.map(npmReference), () =>
    Promise.resolve(npmResolved()),
  )
  return found && [found.reference.loader, found.reference.revision, found.resolution.kind]
}

describe('what a reference is compared with', () => {
  it('a version: the nearest that is not higher', async () => {
    const candidates = ['1.0.0', '1.2.0', '2.0.0'].map(revision => ({ revision }))
    expect(await predecessor({ revision: '1.3.0' }, candidates)).toEqual(['registry', '1.2.0', 'resolved'])
    expect(await predecessor({ revision: 'latest' }, candidates)).toBeNull()
  })
  it('what comes from git: what base took from git, and asks nobody', async () => {
    const git = { loader: 'git', revision: null, resolved: 'git+ssh://git@github.com/u/x.git#01' }
    expect(await predecessor(git, [{ revision: '1.0.0' }, git])).toEqual(['git', null, 'unsupported'])
    expect(await predecessor(git, [{ revision: '1.0.0' }])).toEqual(['registry', '1.0.0', 'unsupported'])
    expect(await predecessor(git, [])).toBeNull()
  })
})
