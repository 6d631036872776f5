import type { Check } from '../model/index.ts'

export { defineCheck } from './define.ts'
export { judge } from './judge.ts'

/** Every check, in alphabetical order: config keys, the docs table, SARIF rules and the README derive from this list. */
export const checks: readonly Check[] = []
