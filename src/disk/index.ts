export { hashFiles } from './hash-pool.ts'
export { observeModel } from './observe.ts'
export { nameWithin, type WalkedModel, walkModel } from './walk.ts'
