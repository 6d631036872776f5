import { describe, expect, it } from 'vitest'
import { publicRegistry } from '../../src/catalogue/public-hosts.ts'
import type { TrustRoot } from '../../src/model/index.ts'
import { loadTrust } from '../../src/trust/index.ts'
import { type ReadTarget, refreshTrust } from '../../src/trust/refresh.ts'

const embedded = loadTrust()
const key = { ...embedded.registries[publicRegistry]?.keys[0], keyId: 'SHA256:new' }
const asked: string[] = []
const targets: Record<string, string> = {
  [`${publicRegistry}/keys.json`]: JSON.stringify({ keys: [key] }),
  'trusted_root.json': JSON.stringify(embedded.sigstore),
}
const tuf = (use: (read: ReadTarget) => Promise<TrustRoot>) =>
  use(async name => {
    asked.push(name)
    return targets[name] ?? ''
  })
const keyIds = (trust: TrustRoot | null, host: string) => trust?.registries[host]?.keys.map(one => one.keyId)

describe('what is trusted now', () => {
  it('replaces what came with the release, for every host that it stands for', async () => {
    const mirrored = loadTrust({ npmRegistry: new URL('https://mirror.example/npm/') })
    const fresh = await refreshTrust(mirrored, tuf)
    expect(keyIds(fresh, publicRegistry)).toEqual(['SHA256:new'])
    expect(keyIds(fresh, 'mirror.example')).toEqual(['SHA256:new'])
  })

  it('leaves alone what the owner gave', async () => {
    const own = { ...embedded, sigstore: { mine: true }, registries: { 'npm.acme.example': { keys: [] } } }
    asked.length = 0
    expect(await refreshTrust(own, tuf)).toEqual(own)
    expect(asked).not.toContain('trusted_root.json')
  })

  it.each([
    ['TUF is away', () => Promise.reject(new Error('ENOTFOUND'))],
    ['a target is no JSON', (use: (read: ReadTarget) => Promise<TrustRoot>) => use(async () => 'not JSON')],
    [
      'a target has another shape',
      (use: (read: ReadTarget) => Promise<TrustRoot>) => use(async () => '{"keys":"all"}'),
    ],
  ])('is not known where %s: nothing is trusted instead', async (_, broken) => {
    expect(await refreshTrust(embedded, broken)).toBeNull()
  })
})
