import type { CompiledLoader, Take } from '../../../../catalogue/loaders.ts'
import type { Certainty } from '../../../../model/index.ts'
import { looksLocal } from '../name/ids.ts'
import type { Target } from '../name/target.ts'
import { isOwnWork } from './own-work.ts'
import type { Taking } from './taking.ts'

/** What surely loads comes before guesses; among guesses a call, then a key, then what only sounds like a model. */
export function rankOf(
  certainty: Certainty,
  { callPattern, commandWords, bindingPattern }: CompiledLoader,
  take: Take,
) {
  if (certainty !== 'heuristic') return 0
  // What stands beside it has told that it is served: more than a name tells.
  if (take.kind === 'hosted') return 1
  if (callPattern || (commandWords.length > 0 && !take.id.includes('*'))) return 2
  if (bindingPattern) return 5
  // The path to it says that it is data, whatever its name sounds like.
  if (take.kind === 'dataset') return 3
  return take.id.includes('*') ? 4 : 3
}

/** `/path/to/model.gguf`, `your-model.gguf`: where the reader puts a path of their own. */
const isExample = (path: string) =>
  /(?:^|\/)(?:(?:path[-_/]?to|your[-_]?\w*|some[-_]path)\/|(?:your[-_][\w-]+|model[-_]name)\.\w+$)/i.test(path)

/** `nonexistent.gguf`, `models/tmp.gguf`: what is not there, or not before the program runs. */
const isAbsent = (path: string) =>
  /(?:^|[/\\_.-])(?:te?mp|non[-_]?existent|not[-_]?found|missing|does[-_]?not[-_]?exist)[_.-][^/\\]*$/i.test(path)

/** `text/czech.txt`: a document in a folder. */
const isDocument = (path: string) =>
  /\.(?:txt|jsonl?|ya?ml|[ct]sv|md|html?|xml|wav|mp[34]|png|jpe?g|parquet|zip)$/i.test(path)

/**
 * A name like a folder's may still be a repository's: where it is surely loaded it is looked up, unless the file itself
 * writes that folder; else it is left alone. Where a key says little, an address of a page or a registry's says nothing more.
 */
export function certaintyOf(of: Taking, target: Target, text: string): Certainty | null {
  const { loader, take, reading } = of
  const { certainty } = loader
  const { hub, id } = target
  const isAnyKey = take.id.includes('*') && certainty === 'heuristic'
  if (isAnyKey && (hub === 'oci' || (/^https?:/.test(text) && target.path === undefined && hub === 'huggingface')))
    return null
  const isLoose = take.shape === 'surefile' || (take.shape === 'sounding' && loader.keyPattern !== null)
  if (isAnyKey && isLoose && /^[a-z][a-z\d+.-]*:\/\//.test(text)) return null
  // An address that is no hub's says itself what it is: no guess at a repository's name is needed.
  if (hub === 'url' && certainty === 'heuristic' && (take.shape === 'named' || take.shape === 'likely')) return null
  if (hub === 'local-weight-file' && isOwnWork(of, id)) return null
  // What the file itself downloads to is no file of its own; a program that is given it loads it all the same.
  if (hub === 'local-weight-file' && certainty === 'heuristic' && loader.commandWords.length === 0)
    return reading.settings.isWritten(id.replace(/^\.\//, '')) || isExample(id) || isAbsent(id) ? null : certainty
  // What is copied out of a bucket of models need not be one.
  const isCopied = hub === 'url' && take.shape === 'storage' && loader.commandWords.length > 0
  if (isCopied && isDocument(id) && !/(?:model\.json|\.zip)$/.test(id)) return null
  const isName = (hub === 'huggingface' || hub === 'modelscope') && text.startsWith(id)
  if (isName && certainty === 'heuristic' && (isDocument(id) || reading.settings.isWritten(id))) return null
  const isFolder = (isName || (hub === 'ollama' && id.includes('/'))) && looksLocal(id)
  if (!isFolder) return certainty
  return certainty === 'heuristic' || reading.settings.isWritten(id) ? null : 'heuristic'
}
