export type { Changed, FileReport } from './compare.ts'
export { explain, type Reason, reasons } from './reason.ts'
export { type BundleEvidence, type BundleVerification, judgeBundle } from './verify-bundle.ts'
export {
  judgeFiles,
  type ModelTrust,
  type ModelVerdict,
  type ModelVerification,
  type Note,
  openModelSignature,
  refusedVerdict,
  verifyModel,
} from './verify-model.ts'
