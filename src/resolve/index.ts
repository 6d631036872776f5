import type { Resolver } from '../model/index.ts'
import { huggingface } from './huggingface.ts'
import { npm } from './npm.ts'

export { resolveAll } from './all.ts'

/** Every resolver, one per registry or hub, in alphabetical order. */
export const resolvers: readonly Resolver[] = [huggingface, npm]
