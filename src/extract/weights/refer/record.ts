import { isMeasure, isRecord } from '../../../catalogue/record-keys.ts'
import type { Kind } from '../../../model/index.ts'
import type { Facts, Mapping, Table, Value } from '../vocabulary.ts'
import { isFraction, isNumber } from './figure.ts'
import { isRepoId, isSureWeightsFile, looksLocal } from './name/ids.ts'
import { readUri } from './name/uri.ts'
import type { Frame } from './row/frame.ts'
import type { Candidate } from './row/taking.ts'
import { isRun } from './run.ts'

/** Where a group stands: by itself in settings, in a list of them, or anywhere in a program. */
type Standing = 'alone' | 'list' | 'code'

/**
 * What a record names is not loaded for that; where something loads the same literal, that reading is surer. What the
 * environment is asked for is set, whatever is told beside it.
 */
export function inRecord(found: readonly Candidate[], { all }: Frame, standing: Standing): readonly Candidate[] {
  if (!isNoted(all, standing)) return found
  const asked = new Set(all.flatMap(([, value]) => askedIn(value)))
  return found.flatMap(one => (asked.has(one.offset) ? [one] : asMentioned([one])))
}

const askedIn = (value: Value): readonly number[] =>
  value.kind === 'call' && /env/i.test(value.call.callee) ? value.call.positional.map(({ place }) => place.offset) : []

const isNoted = (all: Frame['all'], standing: Standing) =>
  all.some(isTally) ||
  isOfMenu(all) ||
  isRecord(tellingKeys(all), standing !== 'alone') ||
  (standing === 'code' && isDescribed(all))

/** A list of groups of numbers, called what came out: nobody writes that into settings, whatever else stands there. */
const isTally = ([name, value]: Frame['all'][number]) =>
  /^(?:results|rows|scores|predictions|measurements|log_history)$/i.test(name) &&
  value.kind === 'list' &&
  value.items.length > 0 &&
  value.items.every(hasNumbers)

/** Two measures with broken numbers: words and counts alone say nothing against a neighbour that says what loads it. */
export const isMeasured = ({ entries }: Table) =>
  entries.filter(({ key, value }) => isMeasure(key ?? '') && !/pric|cost/i.test(key ?? '') && isBroken(value)).length >=
  2

export const isBroken = (value: Value) =>
  isFraction(value) || (value.kind === 'table' && isFigure(value) && value.entries.some(one => isFraction(one.value)))

/** Where the texts stand that entries of lists in a program consist of: as addresses they say nothing more. */
export function textsInRecords({ mappings }: Facts): ReadonlySet<number> {
  return new Set(
    mappings.flatMap(({ path, table }) => {
      const texts = table.entries.flatMap(({ value }) => (value.kind === 'text' ? value.place.offset : []))
      return path.at(-1) === '{}' && isNoted(namedIn(table), 'code') ? texts : []
    }),
  )
}

const namedIn = ({ entries }: Table) => entries.map(({ key, value }): Frame['all'][number] => [key ?? '', value])

/** Something in a list to choose from, or of what came out: whoever loads one of it loads it by its name elsewhere. */
export const isListed = (path: string) => listed.test(path)
const listed =
  /(?:^|\.)(?:[^.]*(?:candidate|available|supported|allowed)[^.]*|(?:[^.]*_)?results|summary|history|leaderboard)\.\[\](?:\.|$)/i

export const asGuess = (one: Candidate): Candidate => ({
  ...one,
  reference: { ...one.reference, certainty: 'heuristic' },
})

/** Guesses at what is only told of. */
export function asMentioned(found: readonly Candidate[]): readonly Candidate[] {
  return found.map(one => (isGuess(one) ? { ...one, reference: { ...one.reference, kind: 'mention' } } : one))
}

/** `{ id, description: "some words" }`, `{ id, name, provider }`: an entry of what a page shows. */
function isDescribed(all: Frame['all']): boolean {
  const keys = new Set(all.map(([key]) => key))
  if (keys.has('id') && keys.has('provider') && (keys.has('name') || keys.has('label'))) return true
  const isProse = ([key, value]: Frame['all'][number]) =>
    /^(?:description|desc|summary)$/.test(key) && value.kind === 'text' && /\S\s+\S+\s+\S/.test(value.text)
  return all.length === 2 && all.some(isProse)
}

/** `{ type: 'doc', id: 'guides/bert' }` in the menu of a site. */
const isOfMenu = (all: Frame['all']) =>
  all.some(isPage) && all.some(([key]) => key === 'id') && !all.some(([key]) => key === 'model')

const isPage = ([key, value]: Frame['all'][number]) => key === 'type' && value.kind === 'text' && value.text === 'doc'

/** What has weights of its own. */
export const weighing: ReadonlySet<Kind> = new Set<Kind>(['weights', 'adapter', 'draft'])

export const isGuess = ({ reference }: Candidate) =>
  reference.certainty === 'heuristic' && !/^(?:hosted|upload)$/.test(reference.kind)

/**
 * Where the records of a file of settings begin that hold groups of their own: the log of a run with the configuration
 * that it ran with. Which metrics are to be measured, and where results go, is configuration itself.
 */
export function recordsIn({ mappings }: Facts): ReadonlySet<number> {
  const isAsked = ([name, value]: Frame['all'][number]) =>
    isOutcome(name) &&
    (value.kind === 'text' || (value.kind === 'list' && value.items.every(one => one.kind === 'text')))
  const isLog = ({ path, table }: Mapping) => {
    const all = namedIn(table)
    if (path.at(-1) === '{}') return false
    return all.some(isTally) || isRecord(tellingKeys(all.filter(one => !isAsked(one))), false) || isRun(table)
  }
  return new Set(mappings.filter(isLog).map(({ table }) => table.place.offset))
}

/**
 * Where the groups begin that name a repository and a file of it, or the address that its files lie below: it is
 * reported, and stands for all its files.
 */
export function repositoriesIn({ mappings }: Facts): ReadonlySet<number> {
  const isNamed = ({ table: { entries } }: Mapping) =>
    entries.some(({ value }) => value.kind === 'text' && isBase(value.text)) ||
    (entries.some(({ key, value }) => isRepository(key ?? '') && value.kind === 'text' && isAtHub(value.text)) &&
      entries.some(({ key, value }) => isFileKey(key ?? '') && value.kind === 'text' && isSureWeightsFile(value.text)))
  return new Set(mappings.filter(isNamed).map(({ table }) => table.place.offset))
}

/** `https://huggingface.co/ns/name/resolve/main/` */
const isBase = (text: string) => text.endsWith('/') && isAddress(text)
const isAddress = (text: string) => {
  const hub = /^https?:/.test(text) ? readUri(text)?.hub : undefined
  return hub === 'url' || (hub === 'huggingface' && text.includes('/resolve/'))
}
const isAtHub = (text: string) => isRepoId(text) && !looksLocal(text)
/** As the rows have it that take the repository, however its words are put together. */
const isFileKey = (name: string) =>
  /^(?:(?:gguf|hf|model|weights|onnx)?file(?:name)?|gguf|weights|mmproj|checkpoint)$/.test(plain(name))
const isRepository = (name: string) =>
  /^(?:hf|huggingface|model|gguf)?repo(?:sitory|id)?$|^hf(?:model)?id$/.test(plain(name))
const plain = (name: string) => name.replaceAll('_', '').toLowerCase()

/**
 * A file named beside a repository, or one group below it, is one of its files: no path of this machine. Beside its own
 * address it is what that is kept under.
 */
export function withoutFiles(
  found: readonly Candidate[],
  { where, table }: Mapping,
  repositories: ReadonlySet<number>,
): readonly Candidate[] {
  const isFile = ({ reference: { hub, id, certainty } }: Candidate) =>
    hub === 'local-weight-file' && certainty === 'heuristic' && !/^(?:[./~$\\]|[A-Za-z]:)/.test(id ?? '')
  const files = found.filter(isFile).length
  const addresses =
    files === 0 ? [] : table.entries.filter(({ value }) => value.kind === 'text' && isAddress(value.text))
  const isIn = [...where.scope.slice(-2), table.place.offset].some(at => repositories.has(at))
  return isIn || addresses.length >= files ? found.filter(one => !isFile(one)) : found
}

const isOutcome = (name: string) => /^(?:metrics?|results?|scores?|statistics)$/i.test(name)

/**
 * A number of prompts and completions is what they cost; numbers below `metrics` are what was measured, and so are the
 * times in a table; a group under such a name without anything measured says what is to be done.
 */
function keysOf([name, value]: Frame['all'][number]): readonly string[] {
  if (value.kind === 'table' && isWanted.test(name)) return []
  if (isOutcome(name) && value.kind === 'table') {
    const figures = value.entries.filter(entry => isFigure(entry.value))
    // One number may as well say how it is to be measured.
    const isTold =
      (figures.length > 1 && !value.entries.some(entry => isSwitch(entry.value))) ||
      figures.some(({ key, value: one }) => one.kind === 'table' || isMeasure(key ?? ''))
    return isTold ? [name, 'score'] : [name]
  }
  if (isTimed(value)) return [name, 'elapsed']
  if (isStatistic(value)) return [name, 'score']
  if (isMeasure(name) && value.kind === 'table' && !value.entries.some(({ key }) => isMeasure(key ?? ''))) return []
  if (isNumber(value)) {
    if (/^(?:prompt|completion|input|output|cached_?input)$/i.test(name)) return [`${name}_price`]
    // Who writes settings gives names; what is counted through comes out of a program.
    if (name === 'id') return ['rank']
  }
  return [name]
}

/** `{ average: 0.4, median: 0.5 }` */
const isStatistic = (value: Value) =>
  value.kind === 'table' &&
  value.entries.every(one => isNumber(one.value)) &&
  ['average', 'mean', 'median'].filter(name => value.entries.some(({ key }) => key === name)).length >= 2

/** What is wanted of a run is part of its settings. */
const isWanted = /^(?:expected|target|limit|gate|threshold|budget|tolerance)s?(?:_|$)/i

const isSwitch = (one: Value) => one.kind === 'constant' && typeof one.value === 'boolean'

const hasNumbers = (value: Value) => value.kind === 'table' && value.entries.some(one => isNumber(one.value))

/** Two times that nobody chose. */
const isTimed = (value: Value) =>
  value.kind === 'table' &&
  value.entries.filter(
    one => isFraction(one.value) && /(?:Ms|_ms|Seconds?|_sec(?:ond)?s?|_s)(?:_[a-z\d]+)?$/.test(one.key ?? ''),
  ).length >= 2

/** The keys of a group, and one more where a time of day says when something was run, or a day when it was looked at. */
function tellingKeys(all: Frame['all']): readonly string[] {
  const isTime = ([name, value]: Frame['all'][number]) =>
    value.kind === 'text' &&
    (isLook(name) ? /^\d{4}-\d\d-\d\d/ : isMeasure(name) ? /(?!)/ : /^\d{4}-\d\d-\d\dT\d\d:\d\d/).test(value.text)
  return [...all.flatMap(keysOf), ...(all.some(isTime) ? ['start_time'] : [])]
}

/** Nobody writes into settings when they were measured. */
const isLook = (name: string) => /^(?:captured|checked|measured|evaluated|scored|tested)_?(?:at|utc|on)$/i.test(name)

/**
 * A number, or what is said of several, mean, deviation, extremes. With a switch beside it, it is to be done, and a whole
 * number beside a name is chosen.
 */
const isFigure = (value: Value) => {
  if (value.kind !== 'table') return isNumber(value)
  const values = value.entries.flatMap(one => (one.key === 'unit' ? [] : one.value))
  const isChosen = (one: Value) => one.kind !== 'constant' && !values.some(isFraction)
  return values.some(isNumber) && !values.some(one => isSwitch(one) || isChosen(one))
}
