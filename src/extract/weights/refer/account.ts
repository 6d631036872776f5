import { isMeasure } from '../../../catalogue/record-keys.ts'
import { once } from '../../../model/index.ts'
import type { Facts, Mapping, Table } from '../vocabulary.ts'
import { isFraction, isNumber } from './figure.ts'
import { isBroken } from './record.ts'
import { isComputedIn } from './run.ts'

/**
 * Was the whole document written by what measured or answered: the record of a benchmark, the description of an
 * interface? Then no part of it sets anything, however much a part by itself looks like settings. One sign alone may stand
 * in settings too; what was measured is measured more than once, and says when, under which versions, and lies among others.
 */
export const accounts = ({ mappings }: Facts, file: string): (() => boolean) =>
  once(() => {
    // What a script or an image sets, it runs with.
    const groups = mappings.filter(({ path }) => !path.includes('{}') && path.at(-1) !== 'env')
    if (groups.some(isOfGraph)) return false
    const figured = groups.filter(isFigured).length
    if (groups.some(isInterface) || figured >= 2) return true
    const signs = [isTimed, isVersioned, isAnswer, isProcess].filter(sign => groups.some(({ table }) => sign(table)))
    // What is known of a model may be a measure, too, but not in a folder of results.
    const isOnce = () => figured > 0 || groups.some(({ table }) => isMeasuredOnce(table))
    const isIn = isAmongRecords.test(file.slice(0, file.lastIndexOf('/') + 1)) && isOnce()
    return [...signs, ...[isSeries(groups), isAmongRecords.test(file), isIn].filter(Boolean)].length >= 2
  })

/** Weights of a mixture stand in one group, measures in several. */
const isFigured = ({ table: { entries } }: Mapping) =>
  isComputedIn(entries.filter(({ key }) => !isPlacing.test(key ?? '')))

/** Where something lies, on a page or on the earth, is computed by what draws it. */
const isPlacing = /^(?:[xyzwh]|width|height|left|right|top|bottom|scale|zoom|lat(?:itude)?|lon(?:gitude)?|lng)$/i

/** The second at which it was written: people write days, if only as the second at which they begin. */
const isTimed = ({ entries }: Table) =>
  entries.some(
    ({ value }) =>
      value.kind === 'text' && /^\d{4}-\d\d-\d\dT(?!00:00:00)\d\d:\d\d:\d\d|^20\d{6}[T_-]\d{6}/.test(value.text),
  )

/** Under which versions it ran. */
const isVersioned = ({ entries }: Table) =>
  entries.filter(({ key, value }) => program.test(key ?? '') && value.kind === 'text' && /^\d+\.\d+/.test(value.text))
    .length >= 2
const program = /^(?:python|(?:py)?torch|transformers|vllm|cuda|numpy|accelerate|peft|trl|diffusers)(?:_version)?$/i

/** What was asked, and what came. */
const isAnswer = ({ entries }: Table) =>
  [
    /^(?:prompt|input(?:_text)?|question|query)$/i,
    /^(?:response|output(?:_text)?|answer|completion|prediction)$/i,
  ].every(side => entries.some(({ key, value }) => side.test(key ?? '') && value.kind === 'text'))

/** One that ran under this number, or ended with that, or with an error. */
const isProcess = ({ entries }: Table) =>
  entries.some(({ key, value }) => /^(?:pid|return_?code|exit_?code)$/i.test(key ?? '') && isNumber(value)) ||
  ['status', 'error'].every(name => entries.some(({ key, value }) => key === name && value.kind === 'text'))

/** Something that is called a measure, with a broken number. */
const isMeasuredOnce = ({ entries }: Table) => entries.some(({ key, value }) => isMeasure(key ?? '') && isBroken(value))

/** The same broken numbers of one thing after the other. */
function isSeries(groups: readonly Mapping[]): boolean {
  const measured = groups.map(({ table: { entries } }) => entries.filter(({ value }) => isFraction(value)))
  const alike = Map.groupBy(
    measured.filter(entries => entries.length >= 2),
    entries => entries.map(one => one.key).join(),
  )
  return [...alike.values()].some(({ length }) => length >= 3)
}

/** Where a repository keeps what came out of its programs: a sign, and no more than that. */
const isAmongRecords =
  /(?:^|[/_-])(?:results?|reports?|logs|leaderboards?|fixtures|testdata|golden|baselines?|snapshots|cassettes|summary)[/_.-]|(?:^|\/)(?:outputs?|eval(?:uation)?s?|runs|evidence)\//i

/** The nodes that a program of models is drawn from: it is run as it stands. */
const isOfGraph = ({ table: { entries } }: Mapping) =>
  entries.some(({ key }) => key === 'widgets_values' || key === 'class_type')

/** OpenAPI: what stands in it are examples. */
const isInterface = ({ path, table: { entries } }: Mapping) =>
  path.length === 0 && entries.some(({ key }) => key === 'openapi' || key === 'swagger')
