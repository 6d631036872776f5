export { type Answer, answersFor, type CheckExplanation, explainCheck } from './explain.ts'
export { type InitialPolicy, type InitOptions, initialPolicy } from './init.ts'
export { type ParseOptions, type PolicyNeeds, parsePolicy, policyNeeds } from './parse.ts'
