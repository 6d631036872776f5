import type { ModelFile, ModelFiles } from '../model/index.ts'
import { type HashOptions, hashFiles } from './hash-pool.ts'
import type { WalkedModel } from './walk.ts'

export interface Observation {
  readonly files: ModelFiles
  /** Files that should have been hashed and could not be, with the system's code. Names are untrusted text. */
  readonly unread: readonly { readonly name: string; readonly error: string }[]
}

/** How a file is to be hashed: not at all, its bytes, or as git names them (`observed` is of algorithm `git` then). */
export type Wish = boolean | { readonly git: 'sha1' | 'sha256' }

/** Hashes the files that `wants` names; the others keep no digest. */
export async function observeModel(
  model: WalkedModel,
  wants: (name: string) => Wish,
  options: HashOptions,
): Promise<Observation> {
  const wanted = [...model.files].flatMap(([name, file]) => {
    const wish = readable(file) && wants(name)
    return wish === false ? [] : [{ name, file, git: wish === true ? {} : wish }]
  })
  const jobs = wanted.map(({ file: { path, bytes = 0 }, git }) => ({ path, bytes, ...git }))
  const results = await hashFiles(jobs, options)
  const files = new Map<string, ModelFile>(model.files)
  const unread: { name: string; error: string }[] = []
  wanted.forEach(({ name, file, git }, index) => {
    const { hex, error } = results[index] ?? { hex: null, error: 'not hashed' }
    const algorithm = 'git' in git ? 'git' : options.algorithm
    if (hex === null) unread.push({ name, error: error ?? 'not hashed' })
    else files.set(name, { ...file, observed: { algorithm, hex } })
  })
  return { files, unread }
}

const readable = (file: { readonly kind: string; readonly target?: string }) =>
  file.kind === 'file' || file.target === 'inside'
