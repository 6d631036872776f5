/** `weighmaster/lock`: `models.lock.json` as data, and copies of models held against it. */
export {
  type CopyReason,
  type CopyVerdict,
  copyReasons,
  formatLock,
  judgeCopy,
  type Lock,
  type LockFault,
  lockEntryOf,
  matchLock,
  mergeEntries,
  parseLock,
} from '../lock/index.ts'
export type { LockDifference, LockEntry, LockedFile } from '../model/index.ts'
export { LockedFetchError, type LockedFetchOptions, lockedFetch } from './locked-fetch.ts'
export { type CachedVerdict, type CopyVerification, verifyCached, verifyCopy } from './verify-copy.ts'
export { type StoredVerification, verifyStored } from './verify-stored.ts'
