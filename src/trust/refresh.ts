import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publicRegistry } from '../catalogue/public-hosts.ts'
import type { TrustRoot } from '../model/index.ts'
import { embeddedTrust } from './embedded.ts'
import { registryKeys, sigstoreRoot } from './schema.ts'

/** Reads one target of Sigstore's TUF repository, verified by TUF from the root that came with this release. */
export type ReadTarget = (name: string) => Promise<string>

type WithTuf = (use: (read: ReadTarget) => Promise<TrustRoot>) => Promise<TrustRoot>

/**
 * What is trusted now, where the embedded material is in use: a key that a registry made after this release is then
 * known. What the owner gave stays as it is. Null where TUF cannot be reached in time: the key stays unknown.
 */
export async function refreshTrust(trust: TrustRoot, withTuf: WithTuf = withPublicTuf): Promise<TrustRoot | null> {
  const embedded = embeddedTrust()
  const ours = JSON.stringify(embedded.registries[publicRegistry])
  try {
    return await withTuf(async readTarget => {
      const { keys } = registryKeys.parse(JSON.parse(await readTarget(`${publicRegistry}/keys.json`)))
      const isGiven = JSON.stringify(trust.sigstore) !== JSON.stringify(embedded.sigstore)
      const sigstore = isGiven ? trust.sigstore : sigstoreRoot.parse(JSON.parse(await readTarget('trusted_root.json')))
      const registries = Object.entries(trust.registries).map(
        ([host, one]) => [host, JSON.stringify(one) === ours ? { keys } : one] as const,
      )
      return { ...trust, sigstore, registries: Object.fromEntries(registries) }
    })
  } catch {
    return null
  }
}

/** Milliseconds for one request, and for the whole of it: a pull request does not wait for a repository that is away. */
const [oneRequest, allOfIt] = [5_000, 15_000]

async function withPublicTuf(use: (read: ReadTarget) => Promise<TrustRoot>): Promise<TrustRoot> {
  const { initTUF } = await import('@sigstore/tuf')
  const cachePath = await mkdtemp(join(tmpdir(), 'weighmaster-tuf-'))
  const late = new Promise<never>((_, reject) => setTimeout(reject, allOfIt, new Error('TUF took too long')).unref())
  try {
    const refreshed = initTUF({ cachePath, timeout: oneRequest, retry: 0 }).then(tuf =>
      use(name => tuf.getTarget(name)),
    )
    return await Promise.race([refreshed, late])
  } finally {
    await rm(cachePath, { recursive: true, force: true })
  }
}
