import type { Kind } from '../../../../model/index.ts'
import { isSureWeightsFile } from './ids.ts'
import type { Target } from './target.ts'

/** Repositories of a hub that are not for models. Weights and code can lie in any of them. */
export type RepositoryType = 'datasets' | 'spaces'

/** What libraries call a pickle of weights, whose extension alone says nothing. */
const usual = /(?:^|\/)(?:pytorch_model|adapter_model|diffusion_pytorch_model|consolidated|model)[\w.-]*\.bin$/i

/** Episodes and tables are kept in these as often as weights: only who loads the file can tell. */
const either = /\.(?:h5|hdf5)$/i

const isWeightsThere = (file: string) => usual.test(file) || (isSureWeightsFile(file) && !either.test(file))

/** `datasets/ns/name`, `spaces/ns/name`: the whole name of a repository that is not for models. */
export function withType({ id, type }: Pick<Target, 'id' | 'type'>): string {
  return type === undefined || id.startsWith(`${type}/`) ? id : `${type}/${id}`
}

/**
 * What is taken out of a repository of another type: weights where a file that is asked for is named so, the code of a
 * space, else data. Whether that is handed on to a loader is asked afterwards (`onward.ts`).
 */
export function asTyped(target: Target, kind: Kind, files: readonly string[]): Pick<Target, 'id'> & { kind: Kind } {
  const { id, type } = target
  if (type === undefined || kind === 'upload') return { id, kind }
  if (files.some(isWeightsThere)) return { id: withType(target), kind: kind === 'mention' ? kind : 'weights' }
  if (type === 'datasets') return { id, kind: 'dataset' }
  return { id: withType(target), kind: kind === 'mention' ? kind : 'code' }
}
