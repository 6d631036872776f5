export { type DiffFile, parseDiff } from './diff.ts'
export { introduce, type Sides } from './introduce.ts'
export { commentableLines } from './patch.ts'
export { place } from './place.ts'
