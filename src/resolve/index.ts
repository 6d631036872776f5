import type { Resolver } from '../model/index.ts'
import { gitLfs } from './git-lfs.ts'
import { huggingface } from './huggingface.ts'
import { kaggle } from './kaggle.ts'
import { localWeightFile } from './local-weight-file.ts'
import { modelscope } from './modelscope.ts'
import { npm } from './npm.ts'
import { oci } from './oci.ts'
import { ollama } from './ollama.ts'
import { torchhub } from './torchhub.ts'
import { url } from './url.ts'

export { type Resolved, resolveAll } from './all.ts'

/** Every resolver, one per registry or hub, in alphabetical order. */
export const resolvers: readonly Resolver[] = [
  gitLfs,
  huggingface,
  kaggle,
  localWeightFile,
  modelscope,
  npm,
  oci,
  ollama,
  torchhub,
  url,
]
