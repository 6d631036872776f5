export { hashFiles } from './hash-pool.ts'
export { findSnapshot } from './hub-cache.ts'
export { observeModel } from './observe.ts'
export { nameWithin, type WalkedModel, walkModel } from './walk.ts'
