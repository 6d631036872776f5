import type { ModelFile, ModelFiles } from '../model/index.ts'
import { type HashOptions, hashFiles } from './hash-pool.ts'
import type { WalkedModel } from './walk.ts'

export interface Observation {
  readonly files: ModelFiles
  /** Files that should have been hashed and could not be, with the system's code. Names are untrusted text. */
  readonly unread: readonly { readonly name: string; readonly error: string }[]
}

/** Hashes the files that `wants` names; the others keep no digest. */
export async function observeModel(
  model: WalkedModel,
  wants: (name: string) => boolean,
  options: HashOptions,
): Promise<Observation> {
  const wanted = [...model.files].filter(([name, file]) => readable(file) && wants(name))
  const jobs = wanted.map(([, { path, bytes = 0 }]) => ({ path, bytes }))
  const results = await hashFiles(jobs, options)
  const files = new Map<string, ModelFile>(model.files)
  const unread: { name: string; error: string }[] = []
  wanted.forEach(([name, file], index) => {
    const { hex, error } = results[index] ?? { hex: null, error: 'not hashed' }
    if (hex === null) unread.push({ name, error: error ?? 'not hashed' })
    else files.set(name, { ...file, observed: { algorithm: options.algorithm, hex } })
  })
  return { files, unread }
}

const readable = (file: { readonly kind: string; readonly target?: string }) =>
  file.kind === 'file' || file.target === 'inside'
