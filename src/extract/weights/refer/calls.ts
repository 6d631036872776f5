import type { CompiledLoader } from '../../../catalogue/loaders.ts'
import { isDouble } from './doubles.ts'
import { withModule } from './origin.ts'
import { inRecord } from './record.ts'
import { replacedIn, unpinned } from './replaced.ts'
import { candidatesOf } from './row/candidate.ts'
import { holds } from './row/condition.ts'
import { callFrame, type Frame, mayHave } from './row/frame.ts'
import { isFurther } from './row/rows.ts'
import { given } from './row/taken.ts'
import type { Candidate, Reading } from './row/taking.ts'

/** What the calls of a file load: the first row that is sure counts, else the first that finds something. */
export function callCandidates(reading: Reading): readonly Candidate[] {
  const isReplaced = replacedIn(reading.constants)
  return reading.constants.names.calls.flatMap(call => {
    const isEmpty = call.positional.length + call.keyword.size + call.spread.length === 0
    const canonical = reading.constants.canonical(call)
    const isOwn = canonical.startsWith('here.')
    const names = [...(call.positional.length > 0 ? [''] : []), ...call.keyword.keys()]
    const shown = reading.rows.forArguments(canonical, names, mayHave(call, reading.constants))
    if (shown.length === 0 || isMatcher.test(canonical) || isDouble(call, reading.constants)) return []
    const frame = callFrame(call, reading.constants)
    // The first word of a shell's command is what is called, and no name of its own.
    const [first] = call.positional
    const isCallee = ({ offset }: Candidate) =>
      first?.kind === 'text' && first.text === call.callee && offset === call.place.offset
    const found: Candidate[] = []
    for (const loader of shown) {
      // A function of this file is no library's, whatever it is called; what it is for its name may say.
      if ((isOwn && loader.certainty === 'load' && loader.takes.length > 0) || (isEmpty && !loader.defaults)) continue
      // What is guessed in one way is not guessed in another; what has a revision of its own beside it is no guess of both.
      if ((found.length > 0 && !loader.stems && !isFurther(loader)) || !holds(loader, frame, reading)) continue
      const told = new Set(loader.stems ? [] : found.map(one => one.offset))
      const paths = new Set(found.map(one => one.reference.path))
      const here = candidatesOf(loader, frame, reading).filter(one => !told.has(one.offset) && !isCallee(one))
      // Of what was found it is a file, and none of this machine.
      found.push(...here.filter(({ reference: { hub, id } }) => hub !== 'local-weight-file' || !paths.has(id ?? '')))
      if (loader.certainty === 'load' && isAddressed(loader, frame)) break
    }
    const isOther = isReplaced(canonical, call) || reading.constants.callees.isPicked(call)
    const told = withModule(isOther ? found.map(unpinned) : found, canonical, reading.constants.names.facts)
    return inRecord(told, frame, 'list')
  })
}

/** What is handed nothing that it takes is something else of that name: what else it is handed may still be a model. */
const isAddressed = ({ takes, defaults }: CompiledLoader, frame: Frame) =>
  takes.length === 0 ||
  defaults !== undefined ||
  frame.isOpen === true ||
  takes.some(({ id }) => id.includes('*') || given(frame, id) !== undefined)

/** `expect(x).toEqual(y)` compares. */
const isMatcher = /(?:^|\.)expect\(\)(?:\.\w+)*\.to[A-Z]\w*$/
