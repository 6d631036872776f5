import * as z from 'zod'
import { publicRegistry } from '../catalogue/public-hosts.ts'
import { type TrustRoot, UsageError } from '../model/index.ts'
import { embeddedTrust } from './embedded.ts'
import { trustRootFile } from './schema.ts'

export { trustEnding } from './ending.ts'
export { refreshTrust } from './refresh.ts'

export interface TrustOptions {
  /** JSON text, both parts optional: `{ "sigstore": TrustedRoot, "registries": { "host[:port]": { "keys": […] } } }`. */
  readonly trustRoot?: string
  /** The registry that is really asked. Without keys of its own, the public registry's keys hold for it. */
  readonly npmRegistry?: URL
}

/**
 * Where trust starts (contracts 8): what came with this release, replaced part by part by what the owner gives.
 * `sigstore` replaces the embedded root; each host given replaces that host's keys; the others stay.
 * Throws `UsageError` for a text that is not such a file. `endsAt` is gone when nothing embedded is left in use.
 */
export function loadTrust(options: TrustOptions = {}): TrustRoot {
  const embedded = embeddedTrust()
  const given = options.trustRoot === undefined ? {} : parse(options.trustRoot)
  const registries = { ...embedded.registries, ...given.registries }
  const asked = options.npmRegistry?.host ?? publicRegistry
  const keys = registries[asked] ?? registries[publicRegistry]
  const parts = {
    sigstore: given.sigstore ?? embedded.sigstore,
    registries: keys ? { ...registries, [asked]: keys } : registries,
  }
  const nothingEmbedded = given.sigstore !== undefined && given.registries?.[publicRegistry] !== undefined
  return nothingEmbedded ? parts : { ...embedded, ...parts }
}

function parse(text: string): z.infer<typeof trustRootFile> {
  const result = trustRootFile.safeParse(json(text))
  if (result.success) return result.data
  throw new UsageError(
    `trust-root is not a trust root:\n${z.prettifyError(result.error)}\n` +
      'Expected { "sigstore": <a Sigstore TrustedRoot>, "registries": { "<host[:port]>": { "keys": [ … ] } } }, both optional.',
  )
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UsageError(`trust-root is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}
