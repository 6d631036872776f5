import { expect, it } from 'vitest'
import { fold } from '../../src/change/index.ts'
import { npmReference as npm } from '../builders/reference.ts'

const declares = (path: string) => path.endsWith('package.json')
const alone = (reference: ReturnType<typeof npm>) => ({ reference, candidates: [], alsoAt: [] })
const locked = npm()
const declared = npm({ file: 'package.json', line: 4 })

it('examines the lock’s entry, and keeps the manifest’s line as one of its places', () => {
  const found = fold([alone(declared), alone(locked)], declares)
  expect(found).toEqual([{ reference: locked, candidates: [], alsoAt: [declared] }])
})

it('lets a manifest stand for itself where no lock pins that version', () => {
  const other = npm({ file: 'package.json', revision: '2.0.0' })
  expect(fold([alone(other), alone(locked)], declares).map(one => one.reference)).toEqual([other, locked])
})

it('a workspace speaks for the manifests of its own project, not for the same name elsewhere', () => {
  const workspace = npm({ file: 'a/yarn.lock', loader: 'workspace' })
  const [inside, elsewhere] = ['a/app/package.json', 'b/package.json'].map(file => alone(npm({ file })))
  const local = alone(workspace)
  expect(inside && fold([inside, local], declares)).toEqual([{ ...local, alsoAt: [inside?.reference] }])
  expect(elsewhere && fold([elsewhere, local], declares)).toEqual([elsewhere, local])
})
