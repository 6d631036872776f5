import { afterAll, beforeAll, expect, it } from 'vitest'
import { packageLock } from '../world/package-lock.ts'
import { type Registry, startRegistry } from '../world/registry.ts'
import { createStage, type Stage } from './stage.ts'

let registry: Registry
let stage: Stage

beforeAll(async () => {
  const publishedAt = new Date(Date.now() - 5 * 3_600_000).toISOString()
  registry = await startRegistry({
    packages: [{ name: 'holey', versions: ['1.0.0', { version: '1.0.1', publishedAt }] }],
  })
  const lock = (version: string) => packageLock({ holey: registry.entry('holey', version) })
  stage = await createStage({
    base: { 'package-lock.json': lock('1.0.0') },
    head: { 'package-lock.json': lock('1.0.1') },
  })
})
afterAll(async () => {
  await Promise.all([registry.close(), stage.close()])
})

const titles = async () => {
  const inputs = { 'npm-registry': registry.url, 'trust-root': registry.trustRoot }
  const { annotations } = await stage.run({ inputs })
  return annotations.map(({ properties }) => properties['title'])
}

it('a version of the same day is told of', async () => {
  expect(await titles()).toEqual(['weighmaster: npm-too-young'])
})

it('unless it is the first that fixes an advisory: GitHub is asked with the run’s own token', async () => {
  const at = new Date().toISOString().replace(/\.\d+Z$/, 'Z')
  stage.github.state.advisories.push({ id: 'GHSA-abcd-2345-6789', package: 'holey', fixed: '1.0.1', at })
  expect(await titles()).toEqual([])
  expect(stage.github.state.complaints).toEqual([])
})
