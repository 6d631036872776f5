import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkLarge, startLargeHub } from '../../world/hub/large.ts'

/** What a check may cost: hubs count our requests, and runners share their limits with strangers. */
let hub: Awaited<ReturnType<typeof startLargeHub>>
beforeAll(async () => {
  hub = await startLargeHub()
})
afterAll(() => hub.close())

describe.each(['listed', 'git'] as const)('a model of 300 files and 700 GB, verify: %s', verify => {
  it('is checked whole with few requests and few bytes, and passes', async () => {
    const { report, requests, bytes } = await checkLarge(hub, verify)
    const seen = report.findings.filter(({ severity }) => severity !== 'silent')
    expect(seen.map(({ check, messageId, data }) => [check, messageId, data])).toEqual([])
    expect([report.conclusion, report.gaps]).toEqual(['pass', []])
    expect(requests).toBeLessThan(12)
    expect(bytes).toBeLessThan(1e6)
    const integrity = report.dossiers[0]?.evidence.filter(({ claim }) => claim === 'integrity')
    expect(integrity).toContainEqual(expect.objectContaining({ outcome: 'verified', reason: 'lock-matches' }))
    const isProved = integrity?.some(
      ({ reason, outcome }) => reason === 'commit-holds-digests' && outcome === 'verified',
    )
    expect(isProved).toBe(verify === 'git')
  })
})

it('costs no more when the hub lies about one of the files, and is refuted', async () => {
  hub.fail({
    path: /\/tree\//,
    times: 2,
    alter: body => (Array.isArray(body) ? body.map(lie) : body),
  })
  const { report, requests } = await checkLarge(hub, 'git')
  expect(requests).toBeLessThan(12)
  expect(report.dossiers[0]?.evidence).toContainEqual(
    expect.objectContaining({ claim: 'integrity', outcome: 'refuted', reason: 'listing-differs' }),
  )
  expect(report.findings.map(({ check, messageId }) => `${check}/${messageId}`)).toContain(
    'requirement-unmet/contradicted',
  )
  expect(report.conclusion).toBe('fail')
})

const lie = (entry: { readonly path: string; readonly lfs?: object }) =>
  entry.path.startsWith('model-00001') ? { ...entry, lfs: { ...entry.lfs, oid: 'f'.repeat(64) } } : entry
