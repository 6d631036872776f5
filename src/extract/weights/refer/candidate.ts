import { type CompiledLoader, loaders, type Take } from '../../../catalogue/loaders.ts'
import type { Certainty, Kind, PinAt, Reference } from '../../../model/index.ts'
import type { Concrete, Constants, Via } from '../constant/constants.ts'
import type { Place, Text, Value } from '../vocabulary.ts'
import { agreeing, type Frame, given } from './frame.ts'
import { isCommitLike } from './ids.ts'
import { readShape } from './shape.ts'
import type { Target } from './target.ts'

/** A reference, with what is needed to choose among several readings of one literal. */
export interface Candidate {
  readonly reference: Reference
  readonly offset: number
  /** How well the reader knew what it saw; the lowest wins. */
  readonly rank: number
}

export interface Reading {
  readonly file: string
  readonly constants: Constants
}

const rankOf: Readonly<Record<Certainty, number>> = { load: 0, default: 0, dynamic: 0, heuristic: 2 }

/** Everything that one row finds in one frame. */
export function candidatesOf(loader: CompiledLoader, frame: Frame, reading: Reading): readonly Candidate[] {
  const kind = kindBy(loader, frame, reading)
  if (kind === null) return []
  return loader.takes.flatMap((take, index) =>
    taken(loader, kind ? { ...take, kind } : take, frame, reading, index === 0),
  )
}

function taken(
  loader: CompiledLoader,
  take: Take,
  frame: Frame,
  reading: Reading,
  isMain: boolean,
): readonly Candidate[] {
  const value = given(frame, take.id)
  if (!value) return []
  const found = reading.constants.expand(value).flatMap(({ value: one, via }) => {
    if (one.kind === 'list') return one.items.flatMap(item => reading.constants.expand(item, via))
    return [{ value: one, via }]
  })
  const seen = found.flatMap(one =>
    one.value.kind === 'text' ? candidate(loader, take, one.value, one.via, frame, reading) : [],
  )
  const isUnknown = found.length === 0 || found.some(one => isComputed(one.value, reading.constants))
  const anyText = found.some(one => one.value.kind === 'text')
  if (anyText || !isUnknown || !isMain || !frame.isCall || loader.certainty !== 'load') return seen
  return [dynamic(loader, take, value, reading)]
}

/** Computed at run time; an object that another loader gave back is a model already, not a name. */
function isComputed(value: Concrete, constants: Constants): boolean {
  if (value.kind !== 'call') return value.kind === 'opaque'
  const canonical = constants.canonical(value.call)
  return !loaders.some(loader => loader.callPattern?.test(canonical))
}

function dynamic(loader: CompiledLoader, take: Take, value: Value, { file }: Reading): Candidate {
  const { line, column, endColumn, offset } = value.place
  const reference: Reference = {
    ecosystem: 'model',
    hub: take.hub ?? 'huggingface',
    id: null,
    kind: take.kind,
    certainty: 'dynamic',
    revision: null,
    file,
    line,
    column,
    endColumn,
    loader: loader.id,
  }
  return { reference, offset, rank: rankOf.dynamic }
}

function candidate(
  loader: CompiledLoader,
  take: Take,
  text: Text,
  via: Via,
  frame: Frame,
  reading: Reading,
): readonly Candidate[] {
  const target = readShape(take.shape, text.text, take.hub ?? 'huggingface')
  if (!target) return []
  const { constants } = reading
  const written = given(frame, take.revision)
  const revision = target.revision ?? weakest(agreeing(written, via, constants).flatMap(asText))
  const path = target.path ?? agreeing(given(frame, take.path), via, constants).flatMap(asText)[0]
  const enabled = agreeing(given(frame, take.code), via, constants).some(
    one => one.kind === 'constant' && one.value === true,
  )
  const codeRevision = agreeing(given(frame, take.codeRevision), via, constants).flatMap(asText)[0] ?? null
  const pinAt = pinFor(target, take, text, written, frame)
  const isRemote = target.hub !== 'local-weight-file'
  const reference: Reference = {
    ecosystem: 'model',
    hub: target.hub,
    id: target.id,
    kind: target.kind ?? take.kind,
    certainty: loader.certainty,
    revision,
    ...(target.digest && { digest: target.digest }),
    ...(path && isRemote && { path }),
    file: reading.file,
    line: text.place.line,
    column: text.place.column,
    endColumn: text.place.endColumn,
    ...(pinAt && isRemote && { pinAt }),
    loader: loader.id,
    ...((target.pinnable ?? take.pinnable) ? {} : { pinnable: false }),
    ...(enabled && { remoteCode: { enabled, revision: codeRevision } }),
  }
  return [{ reference, offset: text.place.offset, rank: rankOf[loader.certainty] }]
}

function asText(value: Value): readonly string[] {
  return value.kind === 'text' && value.text !== '' ? [value.text] : []
}

/** Of several possible revisions the one that moves counts. */
function weakest(revisions: readonly string[]): string | null {
  return revisions.find(revision => !isCommitLike(revision)) ?? revisions[0] ?? null
}

function pinFor(target: Target, take: Take, text: Text, written: Value | undefined, frame: Frame): PinAt | undefined {
  if (target.pinnable === false || !take.pinnable) return undefined
  if (target.pin) return inside(text.place, text.text, target.pin)
  if (written)
    return written.kind === 'text'
      ? inside(written.place, written.text, { from: 0, to: written.text.length, before: '', after: '' })
      : undefined
  const key = take.revision[0]
  const { slot } = frame
  if (!slot || typeof key !== 'string' || key.includes('.')) return undefined
  const { line, column, before, after } = slot
  return { line, start: column, end: column, before: before.replace('{key}', key), after }
}

/** Only where the literal stands verbatim on one line. */
function inside(place: Place, text: string, pin: NonNullable<Target['pin']>): PinAt | undefined {
  if (place.endColumn - place.column !== text.length) return undefined
  return {
    line: place.line,
    start: place.column + pin.from,
    end: place.column + pin.to,
    before: pin.before,
    after: pin.after,
  }
}

/** The kind that an argument such as `repo_type` gives; undefined when it says nothing, null when it is none of ours. */
function kindBy(loader: CompiledLoader, frame: Frame, { constants }: Reading): Kind | null | undefined {
  if (!loader.kindBy) return undefined
  const [value] = agreeing(given(frame, loader.kindBy.argument), new Map(), constants).flatMap(asText)
  return value === undefined ? undefined : loader.kindBy.kinds[value]
}
