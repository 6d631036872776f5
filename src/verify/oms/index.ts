export type { Method } from './bundle.ts'
export type { Changed, CompareOptions, FileReport } from './compare.ts'
export { isExcluded } from './compare.ts'
export { explain, outcomeFor, type Reason, type Refused, reasons } from './reason.ts'
export type { HashType, Manifest, Resource } from './statement.ts'
export { type BundleEvidence, type BundleVerification, judgeBundle } from './verify-bundle.ts'
export {
  judgeFiles,
  type ModelTrust,
  type ModelVerdict,
  type ModelVerification,
  type Note,
  type OpenedSignature,
  type OpenOptions,
  openModelSignature,
  refusedVerdict,
  verifyModel,
} from './verify-model.ts'
