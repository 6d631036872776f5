import { isSure } from '../../constant/arguments.ts'
import { isSureWeightsFile } from '../name/ids.ts'
import type { Taking } from './candidate.ts'
import { asText } from './taken.ts'

/** What writes the file whose name it is handed. */
const writing = /(?:^|\.)(?:save(?:_weights|_model|_file)?|dump)$/

/**
 * Has the program surely written this file itself, before it is loaded? Were it committed as well, it would be told of by
 * its own name: only of what is known for weights there.
 */
export function isOwnWork({ frame: { where }, reading: { constants } }: Taking, file: string): boolean {
  return (
    isSureWeightsFile(file) &&
    constants.names.calls.some(
      call =>
        call.where.at < where.at &&
        writing.test(call.callee) &&
        !constants.canonical(call).startsWith('here.') &&
        call.where.scope.every((scope, depth) => where.scope[depth] === scope) &&
        isSure(call.where, where) &&
        call.positional.some(
          value =>
            constants
              .expand(value)
              .flatMap(one => asText(one.value))
              .join() === file,
        ),
    )
  )
}
