import { createHash } from 'node:crypto'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import * as z from 'zod'

const info = z.object({ sha: z.string(), siblings: z.array(z.object({ rfilename: z.string() })) })

/**
 * Fetches a model into a cache laid out as huggingface_hub does: `blobs/<etag>`, links to them in
 * `snapshots/<commit>/…`, and `refs/<revision>`. Tells the folder of the snapshot.
 */
export async function fetchIntoCache(hub: string, id: string, revision: string, cache: string): Promise<string> {
  const { sha, siblings } = info.parse(await (await fetch(`${hub}/api/models/${id}/revision/${revision}`)).json())
  const repository = join(cache, `models--${id.replaceAll('/', '--')}`)
  const snapshot = join(repository, 'snapshots', sha)
  for (const { rfilename } of siblings) {
    const bytes = Buffer.from(await (await fetch(`${hub}/${id}/resolve/${sha}/${rfilename}`)).arrayBuffer())
    put(join(repository, 'blobs', createHash('sha256').update(bytes).digest('hex')), bytes)
    const link = join(snapshot, rfilename)
    mkdirSync(dirname(link), { recursive: true })
    const blob = join(repository, 'blobs', createHash('sha256').update(bytes).digest('hex'))
    symlinkSync(relative(dirname(link), blob), link)
  }
  if (revision !== sha) put(join(repository, 'refs', revision), Buffer.from(sha))
  return snapshot
}

function put(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
}
