import { type Dossier, enumerate, type Phrase, type Policy, words } from '../../model/index.ts'
import { ageOf, inWords } from './age.ts'
import { newDependencies, type Pair, scriptChanges } from './change.ts'

/**
 * What alone is everyday, and beside another change is how a hijacked package looks: each as half a sentence. Across
 * release lines new dependencies are no sign: hardly a new major comes without.
 */
export function signsOf(pair: Pair | null, dossier: Dossier, policy: Policy): readonly Phrase[] {
  const age = ageOf(dossier)
  const isYoung = age !== null && age.hours < policy.rule('min-age', dossier.reference).value
  const wants = pair?.sameLine ? newDependencies(pair) : []
  const scripts = pair ? scriptChanges(pair.head, pair.was).map(({ script }) => script) : []
  return [
    ...(isYoung ? [words`it was published ${inWords(age.hours)} ago`] : []),
    ...(wants.length > 0 ? [words`it wants ${enumerate(wants)} besides`] : []),
    ...(scripts.length > 0 ? [words`its ${enumerate(scripts, { between: ' and ' })} script is new or another`] : []),
  ]
}
