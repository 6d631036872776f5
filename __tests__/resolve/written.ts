import { HttpFailure, type Reference, type Resolver } from '../../src/model/index.ts'
import { contextOf, modelReference } from '../world/hub/dossier.ts'

/** Resolves without a network: whoever asks for one fails the test. */
export function resolveWritten(resolver: Resolver, said: Partial<Reference>) {
  const http = {
    request: () => Promise.reject(new HttpFailure('host-not-declared', 'a resolver that declares no host asked one')),
  }
  return resolver.resolve(modelReference({ hub: resolver.hub, ...said }), contextOf(http))
}
