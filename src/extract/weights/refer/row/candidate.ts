import type { CompiledLoader, Take } from '../../../../catalogue/loaders.ts'
import { endpointNames, isLegacyId } from '../../../../catalogue/model-names.ts'
import { isExaminedKind, type Kind, type Reference } from '../../../../model/index.ts'
import type { Found, Via } from '../../constant/concrete.ts'
import { type Constants, mostFound } from '../../constant/constants.ts'
import { type Concrete, placeOf, tail } from '../../values.ts'

import type { Text, Value } from '../../vocabulary.ts'
import { asTyped, withType } from '../name/repository-type.ts'
import type { Target } from '../name/target.ts'
import { isVocabulary } from '../name/vocabulary-file.ts'
import type { Settings } from '../surroundings.ts'
import { isAbsolutePath } from './absolute-path.ts'
import { certaintyOf, rankOf } from './certainty.ts'
import { choiceIn } from './choice.ts'
import { stands } from './condition.ts'
import type { Frame } from './frame.ts'
import { inEachClass } from './in-each.ts'
import { openAddresses } from './open-address.ts'
import { pinFor, weakest } from './pin.ts'
import type { Rows } from './rows.ts'
import { filesAsked, type Said, saidBy } from './said.ts'
import { savedNames } from './saved.ts'
import { stemmed, withSiblings } from './siblings.ts'
import { agreeing, asText, given, isText, takenFrom } from './taken.ts'
import { isHub, targetOf } from './target-of.ts'
import { byDefault, dynamic, filesSomewhere } from './unnamed.ts'

/** A reference, with what is needed to choose among several readings of one literal. */
export interface Candidate {
  readonly reference: Reference
  readonly offset: number
  /** How well the reader knew what it saw; the lowest wins. */
  readonly rank: number
  /** It stands elsewhere and was handed over, by a variable. */
  readonly isHanded?: true
  /** Where the file stands that it takes from the repository: that literal is no name of its own. */
  readonly file?: number
}

export interface Reading {
  readonly file: string
  readonly constants: Constants
  readonly settings: Settings
  readonly rows: Rows
  /** Where the records begin that hold groups of settings. */
  readonly records: ReadonlySet<number>
  /** Does all that is no program in the file tell of what was, and set nothing? */
  readonly isAccount: () => boolean
  /** Where the groups begin that say where a service is. */
  readonly services: ReadonlySet<number>
  /** Where the groups begin that name a repository. */
  readonly repositories: ReadonlySet<number>
  /** Fields that the file loads by, and hands the loader no revision with. */
  readonly bare: () => ReadonlySet<string>
}

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

/** One take of one row, in the frame it was found in. */
export interface Taking {
  readonly loader: CompiledLoader
  readonly take: Take
  readonly said: Said
  readonly frame: Frame
  readonly reading: Reading
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
  const named = each.flatMap(one => (one.value.kind === 'text' ? candidate(of, one.value, one.via, isOnly) : []))
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

function candidate(of: Taking, text: Text, via: Via, isOnly: boolean): readonly Candidate[] {
  const { loader, frame, reading } = of
  if (via.size > 0 && !stands(loader, frame, reading.constants, via)) return []
  const said = via.size > 0 ? saidBy(loader, frame, reading.constants, via) : of.said
  const take = said.kind ? { ...of.take, kind: said.kind } : of.take
  const target = targetOf({ ...of, said }, text.text, via)
  const certainty = target && certaintyOf(of, target, text.text)
  if (!target || !certainty) return []
  const { constants } = reading
  const files = target.path === undefined ? filesAsked(take, frame, via, constants) : [target.path]
  const isByName = loader.fetches || loader.certainty === 'heuristic'
  const kept = isByName && files.length > 0 ? savedNames(of, via).filter(name => !isPlain.test(name)) : []
  const fetched = isByName && files.length > 0 ? [...files, ...kept] : []
  const { id, kind } = asTyped(target, target.kind ?? (isVocabulary(fetched) ? 'tokenizer' : take.kind), files)
  if (said.kind === null && kind !== 'weights') return []
  const written = given(frame, take.revision)
  const isHosted = kind === 'hosted'
  const revision = isHosted ? null : (target.revision ?? weakest(agreeing(written, via, constants)))
  const named = target.path === undefined ? agreeing(given(frame, take.path), via, constants) : []
  const [file, other] = named.flatMap(one => (one.kind === 'list' ? one.items : [one])).filter(isText)
  // Of several files, asked for in turn, none is the one that is taken: `choice` has them all.
  const path = target.path ?? (other ? undefined : file?.text)
  const folders = agreeing(given(frame, ['subfolder']), via, constants).flatMap(asText)
  if (isHub(target.hub) && [path ?? '', ...folders].some(one => climbs.test(one))) return [dynamic(of, text)]
  const enabled = agreeing(given(frame, take.code), via, constants).some(isYes)
  const codeRevision = agreeing(given(frame, take.codeRevision), via, constants).flatMap(asText)[0] ?? null
  const digest = target.digest ?? digestOf(agreeing(given(frame, take.digest), via, constants))
  // A pin put into a call that loads several ids would be wrong for all but one of them.
  const pinAt = isOnly ? pinFor(target, of, text, written) : undefined
  const isRemote = target.hub !== 'local-weight-file'
  const elsewhere = () =>
    agreeing(given(frame, told), via, constants).flatMap(asText)[0] ?? reading.settings.endpoint(frame.where)
  const endpoint = target.endpoint ?? (target.hub === 'huggingface' ? elsewhere() : undefined)
  const choice = isHub(target.hub) && isExaminedKind(kind) ? choiceIn(of) : undefined
  const place = placeOf(text, target.id, target.hub === 'local-weight-file')
  const reference: Reference = {
    ecosystem: target.hub === 'npm' ? 'npm' : 'model',
    hub: target.hub,
    id:
      enabled && kind === 'dataset' && target.hub === 'huggingface'
        ? withType({ id, type: 'datasets' })
        : withPrefix({ ...target, id }, take),
    kind: kindOf(kind, enabled),
    certainty,
    revision,
    ...(digest && { digest }),
    ...(path && isRemote && { path }),
    file: reading.file,
    line: place.line,
    column: place.column,
    endColumn: place.endColumn,
    ...(pinAt && isRemote && { pinAt }),
    loader: target.loader ?? loader.id,
    ...(take.run && { run: take.run }),
    ...((target.pinnable ?? take.pinnable) ? {} : { pinnable: false }),
    ...(endpoint && { endpoint }),
    ...(choice && { choice }),
    ...(enabled && { remoteCode: { enabled, revision: codeRevision } }),
  }
  const rank = rankOf(certainty, loader, take)
  return [{ reference, offset: place.offset, rank, ...(file && rank <= 3 && { file: file.place.offset }) }]
}

/** What is kept under such a name is still what it was asked for as. */
const isPlain = /\.(?:json|jinja|txt)$/

/** Out of the repository, and of the revision: what is asked for then is of another one. */
const climbs = /(?:^|\/)\.\.(?:\/|$)/

/** Where a call or a command is itself told of another server. */
const told = ['endpoint', 'hubUrl', '0.hubUrl', '1.hubUrl', ...endpointNames.map(name => `$${name}`)]

/** A tokenizer or a data set that may run code of its repository brings that code aboard (docs/decisions/011). */
const kindOf = (kind: Kind, runsCode: boolean): Kind =>
  runsCode && (kind === 'tokenizer' || kind === 'dataset') ? 'code' : kind

/** A short name as the library completes it; the old one-segment ids stand for themselves. */
function withPrefix({ hub, id }: Target, { prefix }: Take): string {
  return prefix && hub === 'huggingface' && !id.includes('/') && !isLegacyId(id) ? `${prefix}/${id}` : id
}

/** `sha256:<hex>` from what is written with or without the algorithm; anything else enforces nothing. */
function digestOf(values: readonly Value[]): string | undefined {
  const [text, second] = new Set(values.map(value => asText(value)[0]))
  const hex = second === undefined ? /^(?:sha-?256[:=])?([0-9a-f]{64})$/i.exec(text ?? '')?.[1] : undefined
  return hex && `sha256:${hex.toLowerCase()}`
}

const isYes = (value: Value) =>
  value.kind === 'constant' ? value.value === true : value.kind === 'text' && /^(?:true|1|yes|on)$/i.test(value.text)
