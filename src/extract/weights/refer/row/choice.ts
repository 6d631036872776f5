import { leavingAside, refusingArguments } from '../../../../catalogue/file-choices.ts'
import type { Argument } from '../../../../catalogue/loaders.ts'
import type { FileChoice } from '../../../../model/index.ts'
import type { Constants } from '../../constant/constants.ts'
import type { Frame } from './frame.ts'
import { agreeing, asText, textsIn } from './taken.ts'
import type { Taking } from './taking.ts'

/** More patterns than this nobody writes by hand. */
const most = 20

/** Which of the repository's files the loader is told to take or to leave, as far as it is written down. */
export function choiceIn({ take, frame, reading: { constants } }: Taking): FileChoice | undefined {
  const refused = refusingArguments.filter(refusal =>
    refusal.arguments.some(one => says(frame, one, refusal.values, constants)),
  )
  const without = [
    ...refused.flatMap(refusal => refusal.without),
    ...leavingAside.flatMap(argument => textsIn(frame.get(argument), new Map(), constants)),
  ].slice(0, most)
  const named = take.path.flatMap(argument => textsIn(frame.get(argument), new Map(), constants))
  const patterns = take.patterns.flatMap(argument => textsIn(frame.get(argument), new Map(), constants))
  const only = [...patterns, ...(named.length + patterns.length > 1 ? named : [])].slice(0, most)
  if (!isTelling(only, without)) return undefined
  return { ...(only.length > 0 && { only }), ...(without.length > 0 && { without }) }
}

/** Who leaves out pictures, or takes safetensors with what belongs to it, chooses nothing that matters. */
function isTelling(only: readonly string[], without: readonly string[]): boolean {
  const isWhole = only.some(pattern => /safetensors|\.gguf$|(?:^|\/)\*?$/.test(pattern))
  const isNamed = only.some(pattern => !pattern.includes('*'))
  return without.some(pattern => /safetensors|^\*$/.test(pattern)) || (only.length > 0 && (isNamed || !isWhole))
}

/** May the argument be one of these? */
function says(frame: Frame, argument: Argument, values: readonly string[], constants: Constants): boolean {
  const value = frame.get(argument)
  return (
    value !== undefined &&
    agreeing(value, new Map(), constants).some(one =>
      values.includes(
        one.kind === 'constant' ? String(one.value === 0 ? false : one.value) : (asText(one)[0] ?? '').toLowerCase(),
      ),
    )
  )
}
