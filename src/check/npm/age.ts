import { type Dossier, type Phrase, words } from '../../model/index.ts'

/** How long a version has been public, counted to the time of the registry's answer. */
export interface Age {
  readonly hours: number
  /** The time that it is counted from. */
  readonly since: Date
}

const hour = 3_600_000

/**
 * By the registry's word, or by the time that the transparency log vouches for where that is later: a registry, or a
 * mirror before it, can say any date. Null where nobody told, which is a gap, or where no rule asked.
 */
export function ageOf({ resolution, evidence }: Dossier): Age | null {
  const facts = resolution.kind === 'resolved' ? resolution.artifact.npm : undefined
  const told = timeOf(facts?.publishedAt ?? facts?.unchangedSince)
  const asked = timeOf(facts?.askedAt)
  if (told === null || asked === null) return null
  const proofs = evidence.filter(({ claim, outcome }) => claim === 'provenance' && outcome === 'verified')
  const signed = proofs.map(({ detail }) => timeOf(detail?.['signedAt']) ?? told)
  const since = Math.max(told, ...signed)
  return { hours: Math.max(0, (asked - since) / hour), since: new Date(since) }
}

function timeOf(iso: string | undefined): number | null {
  const time = Date.parse(iso ?? '')
  return Number.isNaN(time) ? null : time
}

/** `5 hours`, `2 days`: as a person would say it, rounded down. */
export function inWords(hours: number): Phrase {
  if (hours < 1) return counted(Math.floor(hours * 60), words`minute`)
  return hours < 48 ? counted(Math.floor(hours), words`hour`) : counted(Math.floor(hours / 24), words`day`)
}

const counted = (count: number, unit: Phrase) => (count === 1 ? words`1 ${unit}` : words`${count} ${unit}s`)
