import type { Reporter } from '../model/index.ts'

/** Every reporter, one per format, in alphabetical order. */
export const reporters: readonly Reporter[] = []
