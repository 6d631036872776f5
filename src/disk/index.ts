export { type HashOptions, hashFiles } from './hash-pool.ts'
export { type Observation, observeModel } from './observe.ts'
export { type DiskFile, nameWithin, type WalkedModel, walkModel } from './walk.ts'
