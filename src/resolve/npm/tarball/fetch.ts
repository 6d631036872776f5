import { createHash } from 'node:crypto'
import { publicRegistryNames } from '../../../catalogue/public-hosts.ts'
import {
  HttpFailure,
  type NpmFacts,
  type Packed,
  parseIntegrity,
  type ResolveContext,
  readBytes,
  tarballPath,
} from '../../../model/index.ts'
import { failureOf, requestAt } from '../ask.ts'
import { at } from '../name.ts'
import { mostUnpacked, openTarball } from './open.ts'
import { tooLarge } from './refused.ts'

/** As it is sent. Held whole until it is hashed: nothing is read of bytes that nobody vouches for. */
const mostBytes = 10 * 1024 * 1024

/** What is to be fetched, or why it will not be. */
export type Sought = { readonly url: URL; readonly sha512: string } | { readonly why: string }

/** At the configured registry only, whose document says where; some serve tarballs from a host that nobody has declared. */
export function soughtOf(name: string, version: string, facts: NpmFacts, context: ResolveContext): Sought {
  const listed = parseIntegrity(facts.integrity)
  if (!listed) return { why: 'no-integrity-listed' }
  if ((facts.unpackedSize ?? 0) > mostUnpacked) return { why: tooLarge }
  const url = addressOf(facts.tarball, tarballPath(name, version), context.endpoints.npm)
  return url ? { url, sha512: listed.hex } : { why: 'served-elsewhere' }
}

/** The public registry's addresses mean the configured one, as everywhere (contracts 8). */
function addressOf(tarball: string | undefined, canonical: string, registry: URL): URL | null {
  if (tarball === undefined) return at(registry, canonical)
  const url = URL.parse(tarball)
  if (url?.search !== '' || url.username !== '' || url.password !== '') return null
  if (url.host === registry.host) return new URL(`${registry.origin}${url.pathname}`)
  return publicRegistryNames.has(url.host) ? at(registry, url.pathname) : null
}

/** Fetched, hashed whole, and opened only where it is what the registry lists. */
export async function fetchTarball(
  name: string,
  { url, sha512: listed }: { readonly url: URL; readonly sha512: string },
  context: ResolveContext,
): Promise<Packed> {
  try {
    // As it is stored: what is decoded on the way has another hash.
    const headers = { accept: '*/*', 'accept-encoding': 'identity' }
    const response = await requestAt(url, { name, maxBytes: mostBytes, headers }, context)
    if (response.status !== 200) return unreachable(await failureOf(response))
    const bytes = await readBytes(response)
    const sha512 = createHash('sha512').update(bytes).digest('hex')
    if (sha512 !== listed) return { kind: 'other-bytes', sha512 }
    const opened = await openTarball(bytes)
    if ('why' in opened && opened.why === tooLarge) return { kind: 'unopened', why: tooLarge }
    return 'why' in opened ? { kind: 'unreadable', sha512, ...opened } : { kind: 'opened', sha512, ...opened }
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error
    if (error.reason === 'too-large') return { kind: 'unopened', why: tooLarge }
    if (error.reason === 'host-not-declared') return { kind: 'unopened', why: 'served-elsewhere' }
    return { kind: 'unreachable', reason: error.reason, detail: error.message }
  }
}

function unreachable({
  kind,
  detail,
  ...failure
}: Awaited<ReturnType<typeof failureOf>> & { detail?: string }): Packed {
  if (kind === 'absent')
    return { kind: 'unreachable', reason: 'no-such-tarball', detail: 'the registry does not serve it' }
  return { kind: 'unreachable', reason: 'reason' in failure ? failure.reason : kind, detail: detail ?? '' }
}
