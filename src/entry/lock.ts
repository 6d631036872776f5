/** `weighmaster/lock`: `models.lock.json` as data. Pure: nothing here reads a file or asks a hub. */
export {
  formatLock,
  type Lock,
  type LockFault,
  lockEntryOf,
  matchLock,
  mergeEntries,
  parseLock,
} from '../lock/index.ts'
export type { LockDifference, LockEntry, LockedFile } from '../model/index.ts'
