import type { Value } from '../vocabulary.ts'

type Constant = Extract<Value, { kind: 'constant' }>

export const isFraction = (value: Value): value is Constant => isNumber(value) && !Number.isInteger(value.value)

export const isNumber = (value: Value): value is Constant =>
  value.kind === 'constant' && typeof value.value === 'number'
