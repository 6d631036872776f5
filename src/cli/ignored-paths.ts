import { resolve } from 'node:path'
import { nameWithin, walkModel } from '../disk/index.ts'
import { UsageError } from '../model/index.ts'

/**
 * What `--ignore-path` names, relative to the model's root. A path outside would silently leave out nothing, the root itself
 * everything.
 */
export function ignoredPaths(paths: readonly string[] = [], model: string, cwd: string): string[] {
  if (paths.length === 0) return []
  const { root, singleFile } = walkModel(resolve(cwd, model), () => true)
  if (singleFile) throw new UsageError('--ignore-path has no meaning for a single file')
  return paths.map(path => {
    const name = nameWithin(root, resolve(cwd, path))
    if (name === null || name === '') throw new UsageError(`--ignore-path ${path} does not lie within ${model}`)
    return name
  })
}
