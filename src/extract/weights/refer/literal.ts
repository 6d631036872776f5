import type { Kind, Reference } from '../../../model/index.ts'
import type { Constants } from '../constant/constants.ts'
import { partOf, placeOf } from '../values.ts'
import type { Facts, Text, Value } from '../vocabulary.ts'
import { isWeightsFile } from './name/ids.ts'
import { asTyped } from './name/repository-type.ts'
import type { Target } from './name/target.ts'
import { isChannel, readUri } from './name/uri.ts'
import { isVocabulary } from './name/vocabulary-file.ts'
import { textsInRecords } from './record.ts'
import { openAddresses } from './row/open-address.ts'
import type { Candidate } from './row/taking.ts'
import { rowAt } from './row/unnamed.ts'

/** A provider and a name: what asks for a model says so besides. */
const isHalf = (text: string) => /^(?:ollama:[^:/]+|(?:hf|huggingface):[^:/]+\/[^:/@#]+)$/.test(text) || isChannel(text)

/** What the texts of a program or of settings say by themselves; those that a list of choices consists of only tell of it. */
export function literalsIn(facts: Facts, file: string): readonly Candidate[] {
  const found = facts.texts.flatMap(text => literalCandidates(text, file))
  if (!found.some(isName)) return found
  const told = textsInRecords(facts)
  return found.map(one => (isName(one) && told.has(one.offset) ? asMention(one) : one))
}

/** `ollama:name` may be how anything at all writes who has it and what it is called: no address that only a loader has. */
const isName = ({ reference }: Candidate) => reference.hub === 'ollama'

const asMention = (one: Candidate): Candidate => ({
  ...one,
  reference: { ...one.reference, kind: 'mention', certainty: 'heuristic' },
})

/** PEP 508: `name[extra] @ https://…` */
const required = /^[\w.-]+(?:\[[\w.,-]{0,80}\])?\s*@\s*(?=https?:\/\/)/

/** A literal that says by itself what it is: an address at a hub, or of a weights file. */
function literalCandidates(written: Text, file: string): readonly Candidate[] {
  const front = required.exec(written.text)?.[0].length ?? 0
  const text = front > 0 ? partOf(written, front, written.text.length) : written
  if (!/^[a-z][a-z0-9_+.-]*:|^(?:huggingface\.co|hf\.co)\//.test(text.text)) return []
  const target = readUri(text.text)
  // Charts and images live in registries too: only a loader says that an OCI name is a model.
  if (!target || target.hub === 'oci') return []
  // `…/resolve/`, `…/resolve/main/` and `…/resolve/main/%s`: only the file is put in later, or its revision too.
  const isOpen = /\/resolve\/[^?#]*$/.test(text.text) && (!target.path || /^(?:%[sv@]|\{\w*\})$/.test(target.path))
  const isLoaded =
    !isHalf(text.text) &&
    (target.hub !== 'huggingface' ||
      isOpen ||
      /^(?:hf(?:[-_]hub)?|huggingface):/.test(text.text) ||
      (target.path !== undefined && isWeightsFile(target.path)))
  // Whoever names a package by its address has it installed, and so run.
  const isPackage = target.hub === 'huggingface' && /\/resolve\/[^?#]+\.whl(?:[?#]|$)/.test(text.text)
  const { path: _path, ...whole } = target
  // A sound or a table that lies in a bucket of that name is no repository.
  if (
    target.path === undefined &&
    /^hf:[^#@]*\.(?:wav|mp[34]|flac|ogg|png|jpe?g|zip|tar|t?gz|csv|parquet|jsonl?|txt)$/i.test(text.text)
  )
    return []
  const place = placeOf(text, target.id)
  return addressed(
    isOpen ? whole : target,
    { ...text, place },
    file,
    isLoaded ? 'weights' : isPackage ? 'code' : 'mention',
    isLoaded || isPackage ? 6 : 7,
  )
}

/** The same of an address that is put together of pieces, as far as they are known. */
export function addressCandidates(value: Value, constants: Constants, file: string): readonly Candidate[] {
  const found = constants.expand(value)
  const open = found.some(one => one.value.kind === 'opaque') ? openAddresses(value, constants) : []
  const all = [...found, ...open].flatMap(one => (one.value.kind === 'text' ? literalCandidates(one.value, file) : []))
  // Among the words of a command it is surely asked for.
  if (all.length === 0 && constants.names.facts.commands.length > 0 && isUnnamed(value))
    return [rowAt(value.place, file, unnamed)]
  // It says at which revision, beside whatever else is done with one of its pieces.
  return all.map(one => (one.reference.kind === 'mention' ? one : { ...one, rank: 0 }))
}

/** `https://huggingface.co/$NAME/resolve/…` */
const isUnnamed = (value: Value) =>
  value.kind === 'join' && value.parts.slice(1).some(part => part.kind === 'text' && part.text.includes('/resolve/'))

const unnamed = { hub: 'huggingface', id: null, kind: 'weights', certainty: 'dynamic', loader: 'address' } as const

/** What an address names, as a row; that of a space's page names nothing that is loaded. */
export function addressed(
  target: Target,
  { text, place }: Text,
  file: string,
  usual: Kind,
  rank: number,
): readonly Candidate[] {
  const files = target.path === undefined ? [] : [target.path]
  const { id, kind } = asTyped(
    target,
    target.kind ?? (usual === 'weights' && isVocabulary(files) ? 'tokenizer' : usual),
    files,
  )
  if (target.type === 'spaces' && kind !== 'weights') return []
  const { line, column, endColumn, offset } = place
  const verbatim = endColumn - column === text.length
  const { pin } = target
  const reference: Reference = {
    ecosystem: 'model',
    hub: target.hub,
    id,
    kind,
    certainty: kind === 'mention' ? 'heuristic' : 'load',
    revision: target.revision,
    ...(target.digest && { digest: target.digest }),
    ...(target.path && { path: target.path }),
    file,
    line,
    column,
    endColumn,
    ...(pin &&
      verbatim && {
        pinAt: { line, start: column + pin.from, end: column + pin.to, before: pin.before, after: pin.after },
      }),
    loader: 'address',
    ...(target.pinnable === false && { pinnable: false }),
    ...(target.endpoint && { endpoint: target.endpoint }),
  }
  return [{ reference, offset, rank }]
}
