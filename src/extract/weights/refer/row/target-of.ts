import { isHostedName, isInOllamaLibrary, isSentenceModel } from '../../../../catalogue/model-names.ts'
import type { Hub } from '../../../../model/index.ts'
import type { Via } from '../../constant/concrete.ts'
import { isOllamas } from '../name/model-name.ts'
import { readShape } from '../name/shape.ts'
import type { Target } from '../name/target.ts'
import { ollamaName } from '../name/uri.ts'
import { savedTarget } from './saved.ts'
import type { Taking } from './taking.ts'

export const isHub = (hub: Hub) => hub === 'huggingface' || hub === 'modelscope'
const isNimName = (text: string) => /^nvidia\/[a-z0-9.-]+$/.test(text)

/** What sounds like nothing elsewhere is a model's name where the file speaks of the server that has it. */
export function targetOf(of: Taking, text: string, via: Via): Target | null {
  const {
    loader,
    take,
    said,
    frame,
    reading: { settings },
  } = of
  const named = readShape(take.shape, text, settings.hubOf(loader, take, frame.where)) ?? savedTarget(of, text, via)
  const target = named && said.type && isHub(named.hub) ? { ...named, type: said.type } : named
  const isGuess = take.kind === 'weights' && loader.certainty === 'heuristic'
  if (target?.hub === 'ollama' && isServiceAlone(text)) return null
  const isOfOllama = isOllamas(text) || (loader.certainty === 'load' && settings.hasOllama && isInOllamaLibrary(text))
  if (take.kind === 'hosted' && isOfOllama && !isHostedName(text)) return servedHere(text)
  if (isGuess && target?.hub === 'huggingface' && settings.isOfService) return { ...target, kind: 'hosted' }
  if (take.kind === 'hosted' && target?.hub === 'huggingface' && isChatHere(of)) return { ...target, kind: 'weights' }
  if (isGuess && target && settings.hasNim && isNimName(text)) return { ...target, kind: 'hosted' }
  const isAnyArgument = loader.callPattern !== null && take.id.includes('*')
  if (!isGuess || target || frame.isCode || isAnyArgument) return target
  if (take.shape !== 'model' && take.shape !== 'sounding') return null
  if (isInOllamaLibrary(text) && settings.hasOllama) return readShape('ollama', text, 'ollama')
  return isSentenceModel(text) ? readShape('named', `sentence-transformers/${text}`, 'huggingface') : null
}

/** `chat(model_name="a/b", messages=m)` in a file that loads models and speaks to nobody. */
const isChatHere = ({ loader, frame, reading: { settings } }: Taking) =>
  loader.certainty === 'heuristic' &&
  settings.loadsHere &&
  frame.get('messages') !== undefined &&
  !frame.all.some(([name]) => /key|url|host|endpoint|version|client/i.test(name))

/** A service's own client is pointed at Ollama too: what Ollama has under such a name, or has a tag of its, is not the service's. */
function servedHere(text: string): Target | null {
  const target = ollamaName(text)
  return target && { kind: 'weights', ...target }
}

/** What Ollama's own library would have to have, and a service has. */
const isServiceAlone = (text: string) => !text.includes('/') && isHostedName(text) && !isInOllamaLibrary(text)
