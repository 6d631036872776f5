import type { Value } from '../vocabulary.ts'

export const isFraction = (value: Value) => isNumber(value) && !Number.isInteger(value.value)

export const isNumber = (value: Value): value is Extract<Value, { kind: 'constant' }> =>
  value.kind === 'constant' && typeof value.value === 'number'
