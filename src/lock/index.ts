export {
  type CopyOptions,
  type CopyReason,
  type CopyVerdict,
  copyReasons,
  judgeCopy,
  narrowTo,
  uncompared,
  wishOf,
} from './copy.ts'
export { lockEntryOf, mergeEntries } from './entry.ts'
export { lockEvidence } from './evidence.ts'
export { formatLock } from './format.ts'
export { type Locks, readLocks } from './locks.ts'
export { matchLock } from './match.ts'
export { type Lock, type LockFault, parseKey, parseLock } from './parse.ts'
