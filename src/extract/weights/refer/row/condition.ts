import type { Argument, CompiledLoader } from '../../../../catalogue/loaders.ts'
import { isInOllamaLibrary, isSentenceModel } from '../../../../catalogue/model-names.ts'
import { baseNameOf } from '../../../../model/index.ts'
import type { Via } from '../../constant/concrete.ts'
import type { Constants } from '../../constant/constants.ts'
import type { Value } from '../../vocabulary.ts'
import { isRepoId } from '../name/ids.ts'
import { isOllamas } from '../name/model-name.ts'
import type { Frame } from './frame.ts'
import { agreeing, asText, textsIn } from './taken.ts'
import type { Reading } from './taking.ts'

/** Do the conditions of a row hold in this frame? */
export function holds(loader: CompiledLoader, frame: Frame, { file, constants }: Reading): boolean {
  if (loader.filePattern && !loader.filePattern.test(baseNameOf(file))) return false
  if (loader.among.length > 0 && !hasAny(loader, frame)) return false
  if (loader.alike && !frame.all.every(([, value]) => value.kind === 'text' && isAlike(value.text))) return false
  if (loader.without.some(key => frame.get(key))) return false
  const isTrue = (argument: Argument) =>
    agreeing(frame.get(argument), new Map(), constants).some(one => one.kind === 'constant' && one.value === true)
  return (loader.when.length === 0 || loader.when.some(isTrue)) && stands(loader, frame, constants)
}

/** `ns/name`, `llama3:8b`, and what a library puts its own namespace before. */
const isAlike = (text: string) => [isRepoId, isInOllamaLibrary, isOllamas, isSentenceModel].some(is => is(text))

/** Does what a row asks for stand beside it, in a run of the program that took these turns? */
export function stands({ besidePatterns }: CompiledLoader, frame: Frame, constants: Constants, via: Via = nowhere) {
  return besidePatterns.every(([keys, pattern]) =>
    keys.flatMap(key => textsOf(frame.get(key), constants, via)).some(text => pattern.test(text)),
  )
}

const nowhere: Via = new Map()

function textsOf(value: Value | undefined, constants: Constants, via: Via): readonly string[] {
  const texts = textsIn(value, via, constants)
  return texts.length === 0 && value?.kind === 'join' ? [outlined(value.parts, constants)] : texts
}

/** `$HOST/api/pull`: what is known of a text says something too. */
const outlined = (parts: readonly Value[], constants: Constants) =>
  parts.map(part => agreeing(part, new Map(), constants).flatMap(asText)[0] ?? unknown).join('')

const unknown = '\u{fffd}'

/** Is one of the neighbours there that the row asks for? What is spread in is looked at only where something is. */
function hasAny({ among, amongSet }: CompiledLoader, { all, isPartial, get }: Frame): boolean {
  return all.some(([name]) => amongSet.has(name)) || (isPartial && among.some(key => get(key) !== undefined))
}
