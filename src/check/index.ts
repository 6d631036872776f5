import type { Check } from '../model/index.ts'
import { modelAbsent } from './model-absent.ts'
import { modelCommitUnreachable } from './model-commit-unreachable.ts'
import { modelMoved } from './model-moved.ts'
import { modelPublisherNotAllowed } from './model-publisher-not-allowed.ts'
import { modelUnpinned } from './model-unpinned.ts'

export { defineCheck } from './define.ts'
export { judge } from './judge.ts'

/** Every check, in alphabetical order: config keys, the docs table, SARIF rules and the README derive from this list. */
export const checks: readonly Check[] = [
  modelAbsent,
  modelCommitUnreachable,
  modelMoved,
  modelPublisherNotAllowed,
  modelUnpinned,
]
