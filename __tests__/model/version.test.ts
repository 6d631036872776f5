import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { tooOldNode } from '../../src/model/index.ts'
import { version } from '../../src/model/version.ts'

const project = join(import.meta.dirname, '..', '..')

it('is the version that package.json has', () => {
  expect(JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')).version).toBe(version)
})

it.each([
  ['v24.15.0', true],
  ['v24.21.0', true],
  ['v26.0.0', true],
  ['v24.14.9', false],
  ['v22.22.2', false],
  ['v20.20.2', false],
])('Node %s is new enough: %s', (node, enough) => {
  expect(tooOldNode(node) === null).toBe(enough)
})
