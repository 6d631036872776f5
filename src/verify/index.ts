import type { Evidence, Verification, Verifier } from '../model/index.ts'
import { gitObjects } from './git-objects.ts'
import { integrity } from './integrity.ts'
import { manifest } from './manifest.ts'
import { modelSignature } from './model-signature.ts'
import { provenance } from './provenance.ts'
import { reachability } from './reachability.ts'
import { registrySignature } from './registry-signature.ts'

/** Every verifier, one per kind of proof, in alphabetical order. */
export const verifiers: readonly Verifier[] = [
  gitObjects,
  integrity,
  manifest,
  modelSignature,
  provenance,
  reachability,
  registrySignature,
]

/** Everything that could be established; a claim that no verifier speaks of is `undetermined` (see `outcomeOf`). */
export function verify(verification: Verification, using: readonly Verifier[] = verifiers): readonly Evidence[] {
  return using.flatMap(verifier => [...verifier.verify(verification)])
}
