import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { inspect } from '../../src/inspect.ts'
import { type Content, type Finding, isNpmLock, isVisible } from '../../src/model/index.ts'
import { createHttp } from '../../src/net/index.ts'
import { parsePolicy } from '../../src/policy/index.ts'
import { type Hub, startHub } from '../world/hub/index.ts'
import { contextAt, now, trustIn } from '../world/npm.ts'
import { type Registry, startRegistry } from '../world/registry.ts'
import { type Block, blocksIn, policyPath } from './example.ts'
import * as model from './model-example.ts'
import { changesOf, packagesOf } from './npm-example.ts'

/**
 * The examples on the pages of checks are pull requests: what stands under "Fails" is found by the page's check, and what
 * stands under "Passes" is not, by the preset `default` or by the policy that the example shows.
 */
const folder = join(import.meta.dirname, '../../docs/checks')
const pages = readdirSync(folder).filter(file => /^(?:npm|model)-/.test(file))

let registry: Registry | null = null
let hub: Hub
beforeAll(async () => {
  hub = await startHub({ limits: { api: 100_000, resolvers: 100_000, pages: 100_000 } })
})
afterAll(() => hub.close())
afterEach(() => registry?.close())

function policyIn(blocks: readonly Block[]) {
  const text = blocks.find(({ what }) => what === policyPath)?.text
  const source = { name: 'base tip', path: policyPath, files: model.keys, text: `version: 1\npreset: default\n${text}` }
  return parsePolicy(text === undefined ? [] : [source], { now })
}

async function npmFindings(blocks: readonly Block[]): Promise<readonly Finding[]> {
  registry = await startRegistry({ packages: packagesOf(blocks) })
  const { http, endpoints } = contextAt(registry)
  const changes = changesOf(blocks, registry)
  const locks = changes.flatMap(({ path, head }) => (head !== null && isNpmLock(path) ? [path] : []))
  const world = { http, endpoints, policy: policyIn(blocks), now, trust: trustIn(registry), locks }
  return (await inspect(changes, world)).findings
}

async function modelFindings(blocks: readonly Block[]): Promise<readonly Finding[]> {
  hub.state.models.clear()
  hub.state.moved.clear()
  hub.state.faults.length = 0
  await model.publish(hub, blocks)
  const text = model.lockOf(blocks, hub)
  const lock: Content | null = text === null ? null : { kind: 'text', oid: text, text }
  model.goOn(hub, blocks)
  const endpoint = new URL(hub.url)
  const { findings, gaps, dossiers } = await inspect(model.changesOf(blocks, hub), {
    http: createHttp({ userAgent: 't', retries: 0 }),
    endpoints: { npm: endpoint, huggingface: endpoint },
    policy: policyIn(blocks),
    trust: { sigstore: null, registries: {} },
    lock,
    now,
  })
  // Nobody would notice an example of which nothing is found, or that nobody could check.
  expect([dossiers.length > 0, gaps]).toEqual([true, []])
  return findings
}

describe.each(pages)('docs/checks/%s', page => {
  const text = readFileSync(join(folder, page), 'utf8')
  const id = page.replace(/\.md$/, '')
  const foundIn = async (blocks: readonly Block[]) => {
    const findings = page.startsWith('npm-') ? await npmFindings(blocks) : await modelFindings(blocks)
    return findings.filter(isVisible).map(({ check }) => check)
  }

  it('fails what it says it fails', async () => {
    expect(await foundIn(blocksIn(text, 'Fails'))).toContain(id)
  })

  it('passes what it says it passes', async () => {
    const blocks = blocksIn(text, 'Passes')
    expect(blocks).not.toEqual([])
    expect(await foundIn(blocks)).not.toContain(id)
  })
})
