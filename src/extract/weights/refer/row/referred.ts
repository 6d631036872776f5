import type { Take } from '../../../../catalogue/loaders.ts'
import { endpointNames, isLegacyId } from '../../../../catalogue/model-names.ts'
import { isExaminedKind, type Kind, type Reference } from '../../../../model/index.ts'
import type { Via } from '../../constant/concrete.ts'
import { placeOf } from '../../values.ts'
import type { Text, Value } from '../../vocabulary.ts'
import { asTyped, withType } from '../name/repository-type.ts'
import type { Target } from '../name/target.ts'
import { isVocabulary } from '../name/vocabulary-file.ts'
import { certaintyOf, rankOf } from './certainty.ts'
import { choiceIn } from './choice.ts'
import { stands } from './condition.ts'
import { pinFor, weakest } from './pin.ts'
import { filesAsked, saidBy } from './said.ts'
import { savedNames } from './saved.ts'
import { agreeing, asText, given, isText } from './taken.ts'
import type { Candidate, Taking } from './taking.ts'
import { isHub, targetOf } from './target-of.ts'
import { dynamic } from './unnamed.ts'

/** What one text refers to, as the row takes it: nothing, or one reference. `isOnly`: the call takes no other text there. */
export function referred(taking: Taking, text: Text, via: Via, isOnly: boolean): readonly Candidate[] {
  const of = along(taking, via)
  const target = of && targetOf(of, text.text, via)
  const certainty = target && certaintyOf(of, target, text.text)
  if (!of || !target || !certainty) return []
  const { loader, take, frame, reading } = of
  const files = target.path === undefined ? filesAsked(take, frame, via, reading.constants) : [target.path]
  const { id, kind } = asTyped(target, target.kind ?? kindBy(of, files, via), files)
  if (of.said.kind === null && kind !== 'weights') return []
  const told = (args: Take['id']) => agreeing(given(frame, args), via, reading.constants)
  const file: File = target.path === undefined ? fileIn(told(take.path)) : { path: target.path }
  if (isHub(target.hub) && [file.path ?? '', ...told(['subfolder']).flatMap(asText)].some(one => climbs.test(one)))
    return [dynamic(of, text)]
  // What is computed there and then was not written to say no.
  const runsCode = given(frame, take.code)?.kind === 'opaque' || told(take.code).some(isYes)
  const digest = target.digest ?? digestOf(told(take.digest))
  const isRemote = target.hub !== 'local-weight-file'
  // A pin put into a call that loads several ids would be wrong for all but one of them.
  const pinAt = isOnly && isRemote ? pinFor(target, of, text, given(frame, take.revision)) : undefined
  const elsewhere = () => told(servers).flatMap(asText)[0] ?? reading.settings.endpoint(frame.where)
  const endpoint = target.endpoint ?? (target.hub === 'huggingface' ? elsewhere() : undefined)
  const choice = isHub(target.hub) && isExaminedKind(kind) ? choiceIn(of) : undefined
  const { offset, ...place } = placeOf(text, target.id, !isRemote)
  const reference: Reference = {
    ecosystem: target.hub === 'npm' ? 'npm' : 'model',
    hub: target.hub,
    id: idOf({ ...target, id }, take, runsCode && kind === 'dataset'),
    kind: runsCode ? asCode(kind) : kind,
    certainty,
    revision: kind === 'hosted' ? null : (target.revision ?? weakest(told(take.revision))),
    ...(digest && { digest }),
    ...(file.path && isRemote && { path: file.path }),
    file: reading.file,
    ...place,
    ...(pinAt && { pinAt }),
    loader: target.loader ?? loader.id,
    ...(take.run && { run: take.run }),
    ...((target.pinnable ?? take.pinnable) ? {} : { pinnable: false }),
    ...(endpoint && { endpoint }),
    ...(choice && { choice }),
    ...(runsCode && {
      remoteCode: { enabled: runsCode, revision: told(take.codeRevision).flatMap(asText)[0] ?? null },
    }),
  }
  const rank = rankOf(certainty, loader, take)
  return [{ reference, offset, rank, ...(file.at !== undefined && rank <= 3 && { file: file.at }) }]
}

/** The same where the turns were taken that lead to the text: they may say another kind, or that the row does not hold. */
function along(of: Taking, via: Via): Taking | null {
  const { loader, take, frame, reading } = of
  if (via.size === 0) return of
  if (!stands(loader, frame, reading.constants, via)) return null
  const said = saidBy(loader, frame, reading.constants, via)
  return { ...of, said, take: said.kind ? { ...take, kind: said.kind } : take }
}

/** A vocabulary that is fetched by its name, and not kept under another, is a tokenizer's. */
function kindBy(of: Taking, files: readonly string[], via: Via): Kind {
  const isByName = of.loader.fetches || of.loader.certainty === 'heuristic'
  if (!isByName || files.length === 0) return of.take.kind
  const kept = savedNames(of, via).filter(name => !isPlain.test(name))
  return isVocabulary([...files, ...kept]) ? 'tokenizer' : of.take.kind
}

/** What is kept under such a name is still what it was asked for as. */
const isPlain = /\.(?:json|jinja|txt)$/

interface File {
  readonly path?: string
  /** Where it is named: that literal is no name of its own. */
  readonly at?: number
}

/** The file that is asked for. Of several, asked for in turn, none is the one that is taken: `choice` has them all. */
function fileIn(named: readonly Value[]): File {
  const [file, other] = named.flatMap(one => (one.kind === 'list' ? one.items : [one])).filter(isText)
  return file ? { ...(!other && { path: file.text }), at: file.place.offset } : {}
}

/** Out of the repository, and of the revision: what is asked for then is of another one. */
const climbs = /(?:^|\/)\.\.(?:\/|$)/

/** Where a call or a command is itself told of another server. */
const servers = ['endpoint', 'hubUrl', '0.hubUrl', '1.hubUrl', ...endpointNames.map(name => `$${name}`)]

/** A tokenizer or a data set that may run code of its repository brings that code aboard (docs/decisions/011). */
const asCode = (kind: Kind): Kind => (kind === 'tokenizer' || kind === 'dataset' ? 'code' : kind)

/** A short name as the library completes it; the old one-segment ids stand for themselves. */
function idOf({ hub, id }: Target, { prefix }: Take, isDataset: boolean): string {
  if (hub !== 'huggingface') return id
  if (isDataset) return withType({ id, type: 'datasets' })
  return prefix && !id.includes('/') && !isLegacyId(id) ? `${prefix}/${id}` : id
}

/** `sha256:<hex>` from what is written with or without the algorithm; anything else enforces nothing. */
function digestOf(values: readonly Value[]): string | undefined {
  const [text, second] = new Set(values.map(value => asText(value)[0]))
  const hex = second === undefined ? /^(?:sha-?256[:=])?([0-9a-f]{64})$/i.exec(text ?? '')?.[1] : undefined
  return hex && `sha256:${hex.toLowerCase()}`
}

const isYes = (value: Value) =>
  value.kind === 'constant' ? Boolean(value.value) : value.kind === 'text' && /^(?:true|1|yes|on)$/i.test(value.text)
