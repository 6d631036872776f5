import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { join, sep } from 'node:path'
import { type Digest, isSafeName } from '../model/index.ts'
import { fileAt, type WalkedModel } from './walk.ts'

/** A name as Ollama keeps it: folders below `manifests`. */
export interface StoredName {
  readonly host: string
  readonly namespace: string
  readonly model: string
  readonly tag: string
}

/** No manifest is larger, in bytes. */
const mostBytes = 1024 * 1024

/** The tags that the store (`OLLAMA_MODELS`) has of a model. */
export function storedTags(store: string, { host, namespace, model }: Omit<StoredName, 'tag'>): readonly string[] {
  const folder = inStore(store, ['manifests', host, namespace, model])
  return folder === null ? [] : readdirSync(folder).toSorted()
}

/**
 * A manifest's own bytes, where they lie; null where there is none, `unreadable` for one that is no plain file below the
 * store, is too large, or may not be read.
 */
export function readStored(
  store: string,
  { host, namespace, model, tag }: StoredName,
): { readonly path: string; readonly bytes: Uint8Array } | 'unreadable' | null {
  const path = join(store, 'manifests', host, namespace, model, tag)
  const at = [host, namespace, model, tag].every(isSafeName) ? lstatSync(path, { throwIfNoEntry: false }) : undefined
  if (!at) return null
  const isPlain = at.isFile() && at.size <= mostBytes && inStore(store, ['manifests', host, namespace, model, tag])
  if (!isPlain) return 'unreadable'
  try {
    return { path, bytes: readFileSync(path) }
  } catch {
    return 'unreadable'
  }
}

/** The blobs of a manifest's layers, by the layers' names: what is not in the store is left out. */
export function walkBlobs(store: string, layers: ReadonlyMap<string, Digest>): WalkedModel {
  const root = realpathSync(store)
  const found = [...layers].flatMap(([name, { algorithm, hex }]) => {
    const path = join(root, 'blobs', `${algorithm}-${hex}`)
    return lstatSync(path, { throwIfNoEntry: false }) ? [[name, fileAt(root, path, null)] as const] : []
  })
  return { name: 'blobs', root, singleFile: false, files: new Map(found), skipped: [] }
}

/** The real place of something below the store, or null: no link on the way may lead out of it. */
function inStore(store: string, names: readonly string[]): string | null {
  try {
    const real = realpathSync(join(store, ...names))
    return names.every(isSafeName) && real.startsWith(realpathSync(store) + sep) ? real : null
  } catch {
    return null
  }
}
