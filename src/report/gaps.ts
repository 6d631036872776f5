import type { Gap, GapClass } from '../model/index.ts'
import { type Phrase, phrase } from './fill.ts'
import { reasonWords } from './proof.ts'
import type { Shown } from './shown.ts'

/** Names that one line about a cause has room for. */
const most = 5

const whose: Readonly<Record<GapClass, string>> = {
  unreachable: 'could not be reached',
  unreadable: 'could not be read in head',
  dynamic: 'not known',
}

/** What was not examined, in one phrase for each cause: how many, why, and the first names. */
export function gapPhrases(gaps: readonly Gap[]): readonly { readonly class: GapClass; readonly phrase: Phrase }[] {
  const causes = Map.groupBy(gaps, gap => `${gap.class} ${gap.reason}`)
  return [...causes.values()].flatMap(group =>
    group[0] ? [{ class: group[0].class, phrase: cause(group[0], group) }] : [],
  )
}

function cause(first: Gap, group: readonly Gap[]): Phrase {
  const names = [...new Set(group.map(gap => gap.subject))]
  const few = names.slice(0, most).map((name, index) => [`name${index}`, name] as const)
  const more = names.length > most ? ` and ${names.length - most} more` : ''
  const detail = first.detail === undefined ? '' : ' ({detail})'
  const listed = few.map(([slot]) => `{${slot}}`).join(', ')
  return {
    template: `${group.length} ${whose[first.class]}, ${reasonWords(first.reason)}${detail}: ${listed}${more}`,
    data: { ...Object.fromEntries(few), detail: first.detail ?? '' },
  }
}

/** Tarballs that nobody opened, by reason: of those only the registry's word is known. */
export function unopenedPhrase({ counts: { tarballs } }: Pick<Shown, 'counts'>): Phrase | null {
  const causes = Object.entries(tarballs.unopened).map(([reason, count]) => `${count} ${reasonWords(reason)}`)
  return causes.length === 0 ? null : phrase(`tarballs not opened: ${causes.join(', ')}; ${tarballs.opened} opened`)
}

/** References of kinds that bring nothing aboard that a loader runs: counted, never a finding. */
export function listedPhrase({ listed }: Pick<Shown, 'listed'>): Phrase | null {
  if (listed.length === 0) return null
  const kinds = [...Map.groupBy(listed, one => one.kind)].map(([kind, group]) => `${group.length} ${kind}`)
  return phrase(`${kinds.join(', ')}: listed, never examined`)
}
