import type { Extractor } from '../../model/index.ts'
import { Unreadable, unreadable } from './strictly.ts'

/** Bun's old binary lock: no reviewer can read it and neither do we. */
export const bunLockb: Extractor = {
  id: 'bun-lockb',
  title: 'bun.lockb',
  accepts: path => /(?:^|\/)bun\.lockb$/iu.test(path),
  extract: ({ path }) => ({
    references: [],
    gaps: [unreadable(path, new Unreadable('binary', 1, 'a binary lock cannot be reviewed: migrate to bun.lock'))],
  }),
}
