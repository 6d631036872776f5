import type { CompiledLoader } from '../../../../catalogue/loaders.ts'
import type { Found } from '../../constant/concrete.ts'
import { mostFound } from '../../constant/constants.ts'
import { type Concrete, tail } from '../../values.ts'
import type { Value } from '../../vocabulary.ts'
import { isAbsolutePath } from './absolute-path.ts'
import type { Frame } from './frame.ts'
import { inEachClass } from './in-each.ts'
import { openAddresses } from './open-address.ts'
import { referred } from './referred.ts'
import { saidBy } from './said.ts'
import { stemmed, withSiblings } from './siblings.ts'
import { given, takenFrom } from './taken.ts'
import type { Candidate, Reading, Taking } from './taking.ts'
import { isHub } from './target-of.ts'
import { byDefault, dynamic, filesSomewhere } from './unnamed.ts'

/** Everything that one row finds in one frame. */
export function candidatesOf(loader: CompiledLoader, frame: Frame, reading: Reading): readonly Candidate[] {
  const said = saidBy(loader, frame, reading.constants)
  if (said.kind === null && !said.type) return []
  const takes = loader.stems ? stemmed(loader, frame, reading) : loader.takes
  const found = takes.flatMap((take, index) => {
    const of: Taking = { loader, take: said.kind ? { ...take, kind: said.kind } : take, said, frame, reading }
    return takenFrom(frame, take, loader).flatMap((value, place) => {
      const beside = withSiblings(of.take, value, of)
      // The revision that stands there belongs to the first of several names.
      const isFurther = place > 0 && !frame.isLoose
      return taken({ ...of, take: isFurther ? { ...beside, revision: [] } : beside }, value, index === 0)
    })
  })
  return [...found, ...byDefault(loader, frame, reading)]
}

function taken(asked: Taking, value: Value, isMain: boolean): readonly Candidate[] {
  const of = asPath(asked, value)
  const { loader, take, frame, reading } = of
  const found = reading.constants.expand(value).flatMap(({ value: one, via }) => {
    if (one.kind === 'list') return one.items.flatMap(item => reading.constants.expand(item, via))
    return [{ value: one, via }]
  })
  const isOpen = found.some(one => one.value.kind === 'opaque')
  const texts = [...found, ...(isOpen ? openAddresses(value, reading.constants) : [])]
    .filter(one => one.value.kind === 'text')
    .flatMap(one => (take.shape === 'adapters' || take.shape === 'origins' ? several(one) : one))
  const isOnly = texts.length === 1
  const each = texts.flatMap(one => inEachClass(one, given(frame, take.revision), reading.constants))
  const named = each.flatMap(one => (one.value.kind === 'text' ? referred(of, one.value, one.via, isOnly) : []))
  const isPath = named.length > 0 && isAbsolutePath(value, reading.constants)
  const read = isPath ? named.filter(({ reference: { hub } }) => !isHub(hub)) : named
  const all = read.map(one => (standsIn(value, one.offset) ? one : { ...one, isHanded: true as const }))
  // That a service is asked for what a variable holds says little of what else the variable is for.
  const isElsewhere = value.kind === 'name' && loader.keyPattern && !frame.isCode
  const seen = isElsewhere ? all.map(one => ({ ...one, rank: one.rank === 1 ? 4 : one.rank })) : all
  const isUnknown = found.length === 0 || found.some(one => isComputed(one.value, reading))
  if (texts.length === 0 && loader.commandWords.length > 0) {
    const somewhere = filesSomewhere(take.shape, value, reading.constants)
    if (somewhere.length > 0) return somewhere.map(one => dynamic(of, one))
  }
  const isAsked = isMain && !frame.isLoose && loader.certainty === 'load' && loader.dynamic
  // What was left off is named by nobody, however much is told beside it.
  const isCut = found.length > mostFound
  return isAsked && (isCut || (texts.length === 0 && isUnknown)) ? [...seen, dynamic(of, value)] : seen
}

/** Is a text written right there, if only as what stands for another: `process.env.MODEL || "a/b"`? */
function standsIn(value: Value, offset: number): boolean {
  if (value.kind === 'text') return true
  const options = value.kind === 'fallback' || value.kind === 'choice' ? value.options : []
  return options.some(({ kind, place }) => kind === 'text' && place.offset === offset)
}

/** What a variable calls a path is no service's name, whoever stands in front of it. */
const asPath = (of: Taking, value: Value): Taking =>
  of.take.shape === 'model' && value.kind === 'name' && /path$/i.test(value.path)
    ? { ...of, take: { ...of.take, shape: 'named' } }
    : of

/** `id@rev,name=/path`, `id:file,id:other`: several in one literal, each repository once. */
function several({ value, via }: Found): readonly Found[] {
  if (value.kind !== 'text' || !value.text.includes(',')) return [{ value, via }]
  const parts = [...value.text.matchAll(/[^,\s]+/g)]
  const origins = Map.groupBy(parts, ([part]) => /^[^:]+\/[^:/]+(?=:)/.exec(part)?.[0] ?? part)
  return [...origins.values()].flatMap(([match]) => {
    const part = match && tail(value, match.index, match[0])
    return part?.kind === 'text' ? [{ value: part, via }] : []
  })
}

/** Computed at run time; an object that another loader gave back is a model already, not a name. */
function isComputed(value: Concrete, { constants, rows }: Reading): boolean {
  if (value.kind !== 'call') return value.kind === 'opaque'
  return !rows.forCall(constants.canonical(value.call)).some(row => row.certainty === 'load' && row.takes.length > 0)
}
