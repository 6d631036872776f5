import * as z from 'zod'
import { haveNpmVectors, npmVectors } from '../../__tests__/world/npm-vectors.ts'
import { packageLock } from '../../__tests__/world/package-lock.ts'
import { type Registry, startRegistry } from '../../__tests__/world/registry.ts'
import { loadTrust } from '../../src/trust/index.ts'

export interface RealPackage {
  readonly registry: Registry
  readonly lock: string
  /** JSON for `trust-root`, and the same keys as the public registry serves them. */
  readonly trustRoot: string
  readonly keys: string
  readonly entries: number
}

const attestations = z.record(z.string(), z.unknown())
const document = z.looseObject({
  dist: z.object({ tarball: z.string(), integrity: z.string(), attestations: attestations.optional() }),
})
const packument = z.looseObject({ versions: z.record(z.string(), document) })

/**
 * The public registry's own documents of nuxt, with its own signatures: every version from 2 on that it announces no
 * attestations of, each as one entry of a lock. Null where the recorded documents are not beside the project.
 */
export async function realNuxt(): Promise<RealPackage | null> {
  if (!haveNpmVectors) return null
  const whole = npmVectors().json('provenance-action/npm-registry/metadata/nuxt.json')
  const registry = await startRegistry({ packages: [], recorded: [{ name: 'nuxt', packument: whole }] })
  const plain = Object.entries(packument.parse(whole).versions).filter(
    // The first releases wanted a package from git, of which there is more to say than this is about.
    ([version, { dist }]) => !dist.attestations && !version.startsWith('1.') && !version.startsWith('0.'),
  )
  const entries = plain.map(([version, { dist }], index) => {
    const entry = { name: 'nuxt', version, resolved: dist.tarball, integrity: dist.integrity }
    return [`nuxt-${index}`, entry] as const
  })
  const keys = loadTrust().registries['registry.npmjs.org']?.keys ?? []
  const served = keys
    .filter(({ keyUsage }) => keyUsage === 'npm:signatures')
    .map(({ keyId, publicKey }) => {
      const expires = publicKey.validFor.end ?? null
      return {
        keyid: keyId,
        key: publicKey.rawBytes,
        keytype: publicKey.keyDetails,
        scheme: 'ecdsa-sha2-nistp256',
        expires,
      }
    })
  return {
    registry,
    lock: packageLock(Object.fromEntries(entries)),
    trustRoot: JSON.stringify({ registries: { [registry.host]: { keys } } }),
    keys: JSON.stringify(served),
    entries: entries.length,
  }
}
