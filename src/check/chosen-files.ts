import { formatOf } from '../catalogue/model-formats.ts'
import type { FileChoice } from '../model/index.ts'

/** What a loader is told to take, of all that is there; all where it is told nothing. */
export function chosenFiles(paths: readonly string[], { only, without = [] }: FileChoice = {}): readonly string[] {
  return paths.filter(
    path => (only?.some(pattern => matches(pattern, path)) ?? true) && !without.some(pattern => matches(pattern, path)),
  )
}

/** Files that are asked for by their whole names. */
export function namedFiles(paths: readonly string[], { only = [] }: FileChoice = {}): readonly string[] {
  const there = new Set(paths)
  return only.filter(name => there.has(name))
}

/** `*` stands for anything, a slash at the end for all that lies below: as `filter_repo_objects` of the hub's library. */
function matches(pattern: string, path: string): boolean {
  const [first = '', ...rest] = (pattern.endsWith('/') ? `${pattern}*` : pattern).split('*')
  if (!path.startsWith(first)) return false
  let at = first.length
  for (const [index, piece] of rest.entries()) {
    const isLast = index === rest.length - 1
    const found = isLast ? path.length - piece.length : path.indexOf(piece, at)
    if (found < at || (isLast && !path.endsWith(piece))) return false
    at = found + piece.length
  }
  return rest.length > 0 || at === path.length
}

/** What the libraries load where nothing else is said, and how its safe counterpart is called. */
const usual = /^(?<folder>(?:[^/]+\/)*)(?<stem>pytorch_model|adapter_model|diffusion_pytorch_model)[\w.-]*\.bin$/
const counterparts: Readonly<Record<string, string>> = { pytorch_model: 'model' }

/**
 * A pickle that loaders take by its name, as no safetensors of that name lie beside it: another safe file in the
 * repository changes nothing. In folders only where the root names its parts; training leaves whole models in others.
 */
export function uncovered(paths: readonly string[]): string | undefined {
  const hasParts = paths.includes('model_index.json') || paths.includes('modules.json')
  return paths.find(path => {
    const { folder, stem = '' } = usual.exec(path)?.groups ?? {}
    if (folder === undefined || (folder !== '' && !hasParts)) return false
    const start = `${folder}${counterparts[stem] ?? stem}`
    return !paths.some(
      other => other.startsWith(start) && formatOf(other)?.id === 'safetensors' && !other.includes('/', folder.length),
    )
  })
}
