import { presets } from '../catalogue/presets.ts'
import { type Decision, type Observed, type Severity, severities, subjectOf } from '../model/index.ts'
import { meetDecisions } from './meet.ts'
import { compareSpecificity, matches, segmentsOf } from './pattern.ts'
import { publisherIn } from './publisher.ts'
import { requiredIn, spoken } from './rule.ts'
import type { Source } from './source.ts'

/** What one source makes of an observation. The order of precedence is that of the paragraphs. */
export function decideIn(source: Source, observed: Observed): Decision {
  const { check, messageId, hard } = observed
  const by = (severity: Severity, rule: string): Decision => ({ severity, source: source.info.name, rule })
  const preset = by(tabled(source, check, messageId), `preset: ${source.info.preset}`)
  if (presets.fixed.includes(`${check}/${messageId}`)) return preset

  const unasked = outsider(source, observed)
  if (unasked) return by('silent', unasked)

  const exempt = source.exemptions.find(one => !one.expired && covers(one, observed))
  if (exempt) return by('silent', exempt.rule)

  const chosen = ruled(source, observed) ?? configured(source, check, messageId) ?? preset
  const raised = raisedByDoubt(source, observed, chosen)
  const place = hard ? null : lowered(source, observed.file)
  return place && rank(place.severity) < rank(raised.severity) ? by(place.severity, place.name) : raised
}

/** A source that does not ask this question of this reference has no word in the answer: why, or null. */
function outsider(source: Source, { check, reference, dossier }: Observed): string | null {
  const question = presets.askedBySource[check]
  if (question === 'required' && reference) return requiredIn(source, reference).length > 0 ? null : 'nothing required'
  if (question !== 'publisher' || !dossier) return null
  const { verdict, rule } = publisherIn(source, dossier)
  return verdict === 'not-allowed' ? null : rule
}

const rank = (severity: Severity) => severities.indexOf(severity)

/** A check without a row is an error: forgetting one must not hide its findings. */
function tabled({ info }: Source, check: string, messageId: string): Severity {
  const row = presets.rows[`${check}/${messageId}`] ?? presets.rows[check]
  return row?.[presets.columns.indexOf(info.preset)] ?? 'error'
}

/** Rules by pattern that speak of this check; among several the strictest. */
function ruled(source: Source, { check, messageId, reference }: Observed): Decision | null {
  if (!reference) return null
  const decisions = spoken(source, reference).flatMap(({ key, word, rule }) => {
    const table = presets.consequences[key]?.[word]
    const severity = table?.[`${check}/${messageId}`] ?? table?.[check]
    return severity ? [{ severity, source: source.info.name, rule }] : []
  })
  return decisions.length > 0 ? decisions.reduce(meetDecisions) : null
}

function configured({ checks, info }: Source, check: string, messageId: string): Decision | null {
  const key = [`${check}/${messageId}`, check].find(one => checks.has(one))
  const severity = key === undefined ? undefined : checks.get(key)
  return severity ? { severity, source: info.name, rule: `checks.${key}` } : null
}

/** What nobody could tell is an error where the owner wants it so, or requires the claim (contracts 5). */
function raisedByDoubt(source: Source, { check, messageId, reference }: Observed, chosen: Decision): Decision {
  if (check !== 'could-not-check' || messageId !== 'unreachable') return chosen
  const rule =
    source.onUndetermined === 'fail' ? 'on-undetermined' : reference && requiredIn(source, reference)[0]?.rule
  return rule ? { severity: 'error', source: source.info.name, rule } : chosen
}

/** The most specific `paths:` rule for a file; among equals the one that lowers least. */
function lowered(source: Source, file: string): Source['paths'][number] | null {
  const segments = segmentsOf('path', file)
  const covering = source.paths.filter(({ pattern }) => matches(pattern, 'path', segments))
  return covering.reduce<Source['paths'][number] | null>((best, one) => {
    if (best === null) return one
    const difference = compareSpecificity(one.pattern, best.pattern)
    return difference < 0 || (difference === 0 && rank(one.severity) > rank(best.severity)) ? one : best
  }, null)
}

/** 0 = `error` or no rule; each severity below it one more. */
export function loweringIn(source: Source, file: string): number {
  const rule = lowered(source, file)
  return rule ? rank('error') - rank(rule.severity) : 0
}

/** By check or check/message, and by the exact subject, as the report has it, with or without its revision. */
function covers(exemption: { readonly check: string; readonly subject: string }, observed: Observed): boolean {
  const { check, messageId, reference, subject, file } = observed
  if (exemption.check !== check && exemption.check !== `${check}/${messageId}`) return false
  if (exemption.subject === (reference ? subject : (subject ?? file))) return true
  if (!reference) return false
  const subjects = [subjectOf(reference), `${reference.hub}:${reference.id}`]
  const bare = subjects.flatMap(subject =>
    reference.hub === 'huggingface' ? [subject.replace('huggingface:', '')] : [],
  )
  return [...subjects, ...bare].includes(exemption.subject)
}
