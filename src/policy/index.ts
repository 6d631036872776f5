export { type ParseOptions, type PolicyNeeds, parsePolicy, policyNeeds } from './parse.ts'
export { type PolicyFile, policySchema } from './schema.ts'
