import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { inspect } from '../../src/inspect.ts'
import { isVisible } from '../../src/model/index.ts'
import { parsePolicy } from '../../src/policy/index.ts'
import { contextAt, now, trustIn } from '../world/npm.ts'
import { type Registry, startRegistry } from '../world/registry.ts'
import { type Block, blocksIn } from './example.ts'
import { changesOf, packagesOf, policyPath } from './npm-example.ts'

/**
 * The examples on the pages of checks are pull requests: what stands under "Fails" is found by the page's check, and what
 * stands under "Passes" is not, by the preset `default` or by the policy that the example shows.
 */
const folder = join(import.meta.dirname, '../../docs/checks')
const pages = readdirSync(folder).filter(file => file.startsWith('npm-'))

let registry: Registry | null = null
afterEach(() => registry?.close())

async function findingsOf(blocks: readonly Block[]) {
  registry = await startRegistry({ packages: packagesOf(blocks) })
  const { http, endpoints } = contextAt(registry)
  const text = blocks.find(({ what }) => what === policyPath)?.text
  const sources = text === undefined ? [] : [{ name: 'base tip', text: `version: 1\npreset: default\n${text}` }]
  const policy = parsePolicy(sources, { now })
  const { findings } = await inspect(changesOf(blocks, registry), {
    http,
    endpoints,
    policy,
    now,
    trust: trustIn(registry),
  })
  return findings.filter(isVisible).map(({ check }) => check)
}

describe.each(pages)('docs/checks/%s', page => {
  const text = readFileSync(join(folder, page), 'utf8')
  const id = page.replace(/\.md$/, '')

  it('fails what it says it fails', async () => {
    expect(await findingsOf(blocksIn(text, 'Fails'))).toContain(id)
  })

  it('passes what it says it passes', async () => {
    const blocks = blocksIn(text, 'Passes')
    expect(blocks).not.toEqual([])
    expect(await findingsOf(blocks)).not.toContain(id)
  })
})
