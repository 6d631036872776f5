import { isSureWeightsFile } from '../name/ids.ts'
import { asText } from './taken.ts'
import type { Taking } from './taking.ts'

/** What writes the file whose name it is handed. */
const writing = /(?:^|\.)(?:save(?:_weights|_model|_file)?|dump)$/

/**
 * Does the program write this file itself? Then it is its own result, before it is there and after. Only of what is told by
 * its own name where it is committed, or a pointer to it: a call that writes nothing hides nothing.
 */
export function isOwnWork({ reading: { constants } }: Taking, file: string): boolean {
  const isFile = (text: string) => text.replace(/^\.\//, '') === file.replace(/^\.\//, '')
  return (
    isSureWeightsFile(file) &&
    constants.names.calls.some(
      call =>
        writing.test(call.callee) &&
        !constants.canonical(call).startsWith('here.') &&
        call.positional.some(value =>
          constants
            .expand(value)
            .flatMap(one => asText(one.value))
            .some(isFile),
        ),
    )
  )
}
