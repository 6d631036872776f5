import { readStored, type StoredName, storedTags, walkBlobs } from '../disk/index.ts'
import { uncompared } from '../lock/index.ts'
import { isLoadable, type ListedFile, type LockEntry } from '../model/index.ts'
import { parseOllamaName, readManifest } from '../resolve/ollama.ts'
import { type CachedVerdict, type CopyVerification, judgeWalked } from './verify-copy.ts'

export interface StoredVerification extends CopyVerification {
  /**
   * Of a model from Hugging Face the lock lists the weights, and not what the hub makes for Ollama beside them (template,
   * parameters): accept those as they are.
   */
  readonly weightsOnly?: boolean
}

/**
 * Holds what Ollama keeps of a model against the entry that locks it: `store` is its folder (`OLLAMA_MODELS`,
 * `~/.ollama/models`). Every layer that the stored manifest names is hashed. One verdict for each tag of a model from
 * Hugging Face (`hf.co/…`), one for a model of Ollama's own; `not-in-the-store` where there is none.
 */
export async function verifyStored(
  entry: LockEntry,
  store: string,
  verification: StoredVerification = {},
): Promise<readonly CachedVerdict[]> {
  const verdicts: CachedVerdict[] = []
  for (const name of namesOf(entry, store)) {
    const found = readStored(store, name)
    if (found === null) continue
    const layers = found === 'unreadable' ? null : readManifest(found.bytes)
    const verdict = layers
      ? await judge(entry, store, layers, verification)
      : uncompared(entry.key, 'manifest-unreadable')
    verdicts.push({ ...verdict, ...(found === 'unreadable' ? {} : { path: found.path }) })
  }
  return verdicts.length > 0 ? verdicts : [uncompared(entry.key, 'not-in-the-store')]
}

/** Under which names the store may have it. Models of Hugging Face bear the host as it was written. */
function namesOf(entry: LockEntry, store: string): readonly StoredName[] {
  if (entry.hub === 'ollama') {
    const name = parseOllamaName(entry)
    return name ? [{ ...name, host: name.host ?? 'registry.ollama.ai' }] : []
  }
  const [namespace, model, more] = entry.id.split('/')
  if (entry.hub !== 'huggingface' || !namespace || !model || more !== undefined) return []
  return ['hf.co', 'huggingface.co'].flatMap(host =>
    storedTags(store, { host, namespace, model }).map(tag => ({ host, namespace, model, tag })),
  )
}

async function judge(
  entry: LockEntry,
  store: string,
  layers: readonly ListedFile[],
  verification: StoredVerification,
): Promise<CachedVerdict> {
  // A digest that is none leads nowhere, least of all out of the store (CVE-2024-37032).
  if (layers.some(({ listed }) => !listed)) return uncompared(entry.key, 'manifest-unreadable')
  const { meant, named, made } = entry.hub === 'ollama' ? asListed(entry, layers) : asFiles(entry, layers)
  const blobs = new Map(named.flatMap(({ path, listed }) => (listed ? [[path, listed]] : [])))
  const verdict = await judgeWalked(meant, walkBlobs(store, blobs), verification)
  if (verdict.outcome !== 'verified' || made.length === 0 || verification.weightsOnly === true) return verdict
  return { ...verdict, outcome: 'undetermined', reason: 'layers-not-locked', extra: made }
}

interface Meant {
  readonly meant: LockEntry
  readonly named: readonly ListedFile[]
  /** Layers that no lock can list. */
  readonly made: readonly string[]
}

const asListed = (meant: LockEntry, named: readonly ListedFile[]): Meant => ({ meant, named, made: [] })

/** Layers with weights are files of the repository, known by their digest; Ollama keeps no other name of them. */
function asFiles(entry: LockEntry, layers: readonly ListedFile[]): Meant {
  const isWeights = ({ path }: ListedFile) => /(?:^|\/)(?:model|projector|adapter)$/.test(path)
  const paths = new Map([...entry.files].map(([path, { sha256 }]) => [sha256, path]))
  const named = layers.filter(isWeights).map(layer => ({ ...layer, path: paths.get(layer.listed?.hex) ?? layer.path }))
  const files = new Map(
    named.flatMap(({ path }) => {
      const locked = entry.files.get(path)
      return locked ? [[path, locked]] : []
    }),
  )
  const made = layers.filter(one => !isWeights(one) && isLoadable(one.path)).map(({ path }) => path)
  // Without a locked file none can match, and what is there shows as not locked.
  return { meant: files.size > 0 ? { ...entry, files } : entry, named, made }
}
