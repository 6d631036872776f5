export { answersFor, explainCheck } from './explain.ts'
export { initialPolicy } from './init.ts'
export { type ParseOptions, parsePolicy, policyNeeds } from './parse.ts'
export { proposedPolicyGaps } from './proposed.ts'
