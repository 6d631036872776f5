import { isLoadersOwn, isMeasure } from '../../../catalogue/record-keys.ts'
import type { Table, Value } from '../vocabulary.ts'
import { isFraction } from './figure.ts'

/**
 * Does a group of settings tell of a run that is over? Two numbers stand in it with more digits than anybody writes, or
 * one that is called a measure, in it or in a group of numbers beside the others, or a list of groups of which that is true.
 */
export function isRun({ entries }: Table, depth = 2): boolean {
  if (entries.some(({ key }) => isLoadersOwn(key ?? ''))) return false
  const isOver = (one: Value) => one.kind === 'table' && isRun(one, depth - 1)
  return (
    isComputedIn(entries) ||
    entries.some(one => isResults(one.value)) ||
    (depth > 0 && entries.some(({ value }) => value.kind === 'list' && value.items.some(isOver)))
  )
}

/** Two numbers that nobody chose, or one that is called a measure. */
export const isComputedIn = (entries: Table['entries']) =>
  entries.filter(({ value }) => isComputed(value)).length >= 2 || entries.some(isResult)

const isResult = ({ key, value }: Table['entries'][number]) => isComputed(value) && isMeasure(key ?? '')

/** What is said of no model of its own is said of the one beside it. */
const isResults = (value: Value) =>
  value.kind === 'table' && value.entries.some(isResult) && value.entries.every(one => one.value.kind === 'constant')

/** `28.758154471498273`; `1e-05` and `0.18215` are chosen. */
const isComputed = (value: Value) => isFraction(value) && /[1-9]\d{5}/.test(String(value.value).replace('.', ''))
