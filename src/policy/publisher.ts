import { publishers as catalogue } from '../catalogue/publishers.ts'
import type { CountryVerdict, Dossier, Policy, PublisherVerdict } from '../model/index.ts'
import { namespacesOf } from './compile-publishers.ts'
import { isOwn } from './own.ts'
import { matches, type Pattern, segmentsOf } from './pattern.ts'
import { explicit, ruleIn } from './rule.ts'
import type { PublisherRule, Source } from './source.ts'

/** Is the publisher accepted in this source? Asked of models as soon as there is a list, of npm where a rule says so. */
export function publisherIn(source: Source, dossier: Dossier): PublisherVerdict {
  const { reference } = dossier
  const answer = (verdict: PublisherVerdict['verdict'], rule: string) => ({ verdict, source: source.info.name, rule })
  if (isOwn(reference)) return answer('unasked', 'part of this repository')
  const rule = explicit(source, reference, 'publisher')
  if (rule?.value === 'any') return answer('allowed', rule.rule)
  const asks = rule !== null || (reference.ecosystem === 'model' && source.publishers !== null)
  if (!asks) return answer('unasked', 'no rule about publishers')
  const because = rule?.rule ?? 'publishers'
  // `direct` unknown counts as direct: what cannot be told is asked.
  if (reference.direct === false && !ruleIn(source, reference, 'transitive').value) return answer('unasked', because)
  if (reference.ecosystem === 'npm' && reference.loader !== 'registry') return answer('not-allowed', because)
  const publishers = idsOf(dossier).map(id => covering(source, reference.hub, id)[0])
  const found = publishers.length > 0 && publishers.every(one => one !== undefined)
  return found ? answer('allowed', publishers.map(one => one?.name).join(', ')) : answer('not-allowed', because)
}

/**
 * The names that must be accepted: the hub's own spelling, and the written name where it is another one (a renamed
 * account's old name can be registered by anybody). Names in another case are one name to the hubs.
 */
export function idsOf({ reference, resolution }: Dossier): readonly string[] {
  const resolved = resolution.kind === 'resolved' ? resolution.artifact.id : null
  if (reference.id === null || resolved === null) return reference.id === null ? [] : [reference.id]
  const folded = (id: string) => segmentsOf(reference.hub, id.toLowerCase())?.join('/')
  const hasNamespace = isNamed(reference.hub, segmentsOf(reference.hub, reference.id) ?? [])
  return hasNamespace && folded(resolved) !== folded(reference.id) ? [resolved, reference.id] : [resolved]
}

/** At these hubs a name without a namespace (`gpt2`) belongs to whomever the hub says, not to an account of that name. */
const isNamed = (hub: string, segments: readonly string[]) =>
  segments.length > 1 || !['huggingface', 'modelscope', 'kaggle', 'torchhub'].includes(hub)

const covers = (namespaces: readonly Pattern[], hub: string, id: string) => {
  const segments = segmentsOf(hub, id)
  return segments !== null && isNamed(hub, segments) && namespaces.some(pattern => matches(pattern, hub, segments))
}

/** The entries of the list that have this id under one of their namespaces. */
export function covering(source: Source, hub: string, id: string): readonly PublisherRule[] {
  return source.publishers?.filter(({ namespaces }) => covers(namespaces, hub, id)) ?? []
}

/** Would the publisher of this id be accepted? Asked as soon as there is a list. */
export function vouchesIn(source: Source, hub: string, id: string): PublisherVerdict {
  const name = source.info.name
  if (source.publishers === null) return { verdict: 'unasked', source: name, rule: 'no rule about publishers' }
  const found = covering(source, hub, id)[0]
  return { verdict: found ? 'allowed' : 'not-allowed', source: name, rule: found?.name ?? 'publishers' }
}

/** What the entries of the list are called at one hub. */
export function acceptedIn({ publishers }: Source, hub: string): ReturnType<Policy['accepted']> {
  return (publishers ?? []).flatMap(({ id, namespaces }) =>
    namespaces
      .filter(({ hub: at, text }) => at === hub && !text.includes('*'))
      .map(({ text }) => ({ known: text, name: id })),
  )
}

/** `not-allowed` also for a publisher whose country nobody told us. */
export function countryIn(source: Source, dossier: Dossier): CountryVerdict {
  const { value, rule } = ruleIn(source, dossier.reference, 'country')
  const name = source.info.name
  if (value === 'any') return { verdict: 'unasked', source: name, rule, country: null }
  const id = idsOf(dossier)[0] ?? ''
  const { hub } = dossier.reference
  const country = covering(source, hub, id).find(one => one.country !== null)?.country ?? catalogued(hub, id)
  const accepted = country !== null && value.includes(country)
  return { verdict: accepted ? 'allowed' : 'not-allowed', source: name, rule, country }
}

function catalogued(hub: string, id: string): string | null {
  for (const entry of catalogue.values()) {
    if (
      entry.country &&
      covers(
        namespacesOf(entry, [], () => undefined),
        hub,
        id,
      )
    )
      return entry.country
  }
  return null
}
