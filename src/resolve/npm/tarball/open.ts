import type { NpmManifest } from '../../../model/index.ts'
import { manifestIn } from './manifest.ts'
import { placeOf, Root, watchedAt } from './places.ts'
import { Refused } from './refused.ts'
import { TarReader } from './tar.ts'

/** Unpacked; a package of more is not looked into at all where its registry says so. */
export const mostUnpacked = 128 * 1024 * 1024

const bounds = { entries: 200_000, bytes: mostUnpacked, kept: 2 * 1024 * 1024 }

export type Opened = { readonly manifest: NpmManifest } | { readonly why: string }

/** What the package's own manifest says, of an archive that can be read in one way only. It is held nowhere whole. */
export async function openTarball(bytes: Uint8Array<ArrayBuffer>): Promise<Opened> {
  const root = new Root()
  const reader = new TarReader(
    bounds,
    path => watchedAt(placeOf(path)) !== null,
    entry => root.add(entry),
  )
  try {
    // Refuses what stands behind the end, and a second part, which some readers pass by and others append.
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
    for await (const chunk of unpacked) reader.push(chunk)
    reader.end()
    return { manifest: manifestIn(root) }
  } catch (error) {
    if (error instanceof Refused) return { why: error.why }
    if (isGzipFault(error)) return { why: 'is-not-one-whole-gzip' }
    throw error
  }
}

function isGzipFault(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:Z_|ERR_TRAILING)/.test(String(error.code))
}
