import type { Policy, Ruled, RuleValues, SignerRule } from '../model/index.ts'
import { decideIn, loweringIn } from './decide.ts'
import { meetDecisions, meetRules, meetVerdicts, type RuleKey } from './meet.ts'
import { grantsToken, hides, registryIn } from './names.ts'
import { acceptedIn, countryIn, publisherIn, vouchesIn } from './publisher.ts'
import { requiredIn, ruleIn } from './rule.ts'
import { signerIn, signersIn } from './signer.ts'
import type { Source } from './source.ts'

/**
 * The policy of several sources: every question is put to each of them separately and the strictest answer holds
 * (contracts 7). Texts are never merged, so no source can loosen what another says.
 */
export function policyOf(sources: readonly [Source, ...Source[]]): Policy {
  const [first, ...others] = sources
  const each = <Answer>(ask: (source: Source) => Answer, meet: (a: Answer, b: Answer) => Answer): Answer =>
    others.reduce((met, source) => meet(met, ask(source)), ask(first))
  const distinct = <Item>(items: readonly Item[]) => [
    ...new Map(items.map(item => [JSON.stringify(item), item])).values(),
  ]
  return {
    sources: sources.map(({ info }) => info),
    exemptions: sources.flatMap(({ exemptions }) => exemptions),
    onUndetermined: sources.some(({ onUndetermined }) => onUndetermined === 'fail') ? 'fail' : 'warn',
    tarballs: Math.max(...sources.map(({ tarballs }) => tarballs)),
    guarded: distinct(sources.flatMap(({ guarded }) => guarded)),
    decide: observed => each(source => decideIn(source, observed), meetDecisions),
    lowering: file => Math.min(...sources.map(source => loweringIn(source, file))),
    publisher: dossier => each(source => publisherIn(source, dossier), meetVerdicts),
    vouches: (hub, id) => each(source => vouchesIn(source, hub, id), meetVerdicts),
    accepted: hub => distinct(sources.flatMap(source => acceptedIn(source, hub))),
    country: dossier => each(source => countryIn(source, dossier), meetVerdicts),
    signer: (dossier, signer) => each(source => signerIn(source, dossier, signer), meetVerdicts),
    signers: dossier => distinct<SignerRule>(sources.flatMap(source => signersIn(source, dossier))),
    rule: <Key extends RuleKey>(key: Key, reference: Parameters<Policy['rule']>[1]): Ruled<RuleValues[Key]> =>
      each(
        source => ruleIn(source, reference, key),
        (a, b) => meetRules(key, a, b),
      ),
    registry: (host, name) => each(source => registryIn(source, host, name), meetVerdicts),
    required: reference =>
      distinct(sources.flatMap(source => requiredIn(source, reference).map(({ claim }) => claim))).toSorted(),
    isPrivate: (hub, id) => sources.some(source => hides(source, hub, id)),
    mayAuthenticate: (hub, id) => {
      const grants = sources.map(source => grantsToken(source, hub, id)).filter(grant => grant !== null)
      return grants.length > 0 && grants.every(Boolean)
    },
  }
}
