import type { Evidence, Verification, Verifier } from '../model/index.ts'
import { reachability } from './reachability.ts'

/** Every verifier, one per kind of proof, in alphabetical order. */
export const verifiers: readonly Verifier[] = [reachability]

/** Everything that could be established; a claim that no verifier speaks of is `undetermined` (see `outcomeOf`). */
export function verify(verification: Verification, using: readonly Verifier[] = verifiers): readonly Evidence[] {
  return using.flatMap(verifier => [...verifier.verify(verification)])
}
