import { afterAll, beforeAll, expect, it } from 'vitest'
import { contentOf, createHttp, type InspectOptions, inspect, loadTrust, parsePolicy } from '../src/index.ts'
import { type Registry, startRegistry } from './world/registry.ts'

let registry: Registry

beforeAll(async () => {
  registry = await startRegistry({ packages: [{ name: 'left-pad', versions: ['1.3.0'] }] })
})
afterAll(() => registry.close())

/** A registry whose key was made after this release. */
async function outcomes(refreshTrust: InspectOptions['refreshTrust']) {
  const packages = { '': { name: 'web' }, 'node_modules/left-pad': registry.entry('left-pad', '1.3.0') }
  const text = JSON.stringify({ name: 'web', lockfileVersion: 3, packages })
  const head = contentOf('100644', 'oid', new TextEncoder().encode(text))
  const now = new Date('2026-11-21T12:00:00Z')
  const report = await inspect(
    [{ path: 'package-lock.json', head, mergeBase: null, baseTip: null, commentable: null }],
    {
      policy: parsePolicy([], { now }),
      http: createHttp({ userAgent: 'test' }),
      trust: loadTrust({ npmRegistry: new URL(registry.url) }),
      endpoints: { npm: new URL(registry.url), huggingface: new URL('https://huggingface.co/') },
      now,
      ...(refreshTrust ? { refreshTrust } : {}),
    },
  )
  return report.dossiers[0]?.evidence
    .filter(({ claim }) => claim === 'registry-signature')
    .map(({ outcome, reason }) => `${outcome}: ${reason}`)
}

it('asks once what is trusted now when a key is not known, and then proves', async () => {
  let asked = 0
  const fresh = loadTrust({ trustRoot: registry.trustRoot })
  const refresh = async () => {
    asked++
    return fresh
  }
  expect(await outcomes(refresh)).toEqual(['verified: signed-by-registry'])
  expect(asked).toBe(1)
})

it('does not know where nobody can tell', async () => {
  expect(await outcomes(async () => null)).toEqual(['undetermined: unknown-key-id'])
  expect(await outcomes(undefined)).toEqual(['undetermined: unknown-key-id'])
})
