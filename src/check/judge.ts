import type { Check, Decision, Dossier, Finding, Observation, Scene } from '../model/index.ts'
import { inline, severities, subjectOf } from '../model/index.ts'

/** Asks every check its question and lets policy give each observation its severity. */
export function judge(scene: Scene, checks: readonly Check[]): readonly Finding[] {
  return checks.flatMap(check => [
    ...scene.dossiers.flatMap(dossier =>
      [...(check.examine?.(dossier, scene.policy) ?? [])].map(seen => finding(check, seen, dossier, scene)),
    ),
    ...[...(check.survey?.(scene) ?? [])].map(seen => finding(check, seen, seen.dossier ?? null, scene)),
  ])
}

function finding(check: Check, seen: Observation, dossier: Dossier | null, { policy }: Scene): Finding {
  const message = check.messages[seen.messageId]
  if (!message) throw new Error(`check ${check.id} has no message ${seen.messageId}`)
  const reference = dossier?.reference ?? null
  const file = seen.file ?? reference?.file ?? ''
  const observed = {
    check: check.id,
    messageId: seen.messageId,
    hard: seen.hard ?? false,
    file,
    reference,
    dossier,
    ...(seen.subject === undefined ? {} : { subject: seen.subject }),
  }
  const decisions = (seen.about ?? []).map(one => policy.decide({ ...observed, ...one }))
  const decision = decisions.toSorted((a, b) => rank(b) - rank(a))[0] ?? policy.decide(observed)
  const { template, data } = inline(message.text, seen.data)
  return {
    check: check.id,
    severity: decision.severity,
    messageId: seen.messageId,
    template,
    remedy: inline(message.remedy, seen.data).template,
    data,
    file,
    line: seen.line ?? reference?.line ?? 1,
    subject: seen.subject ?? (reference ? subjectOf(reference) : file),
    decision,
    dossier,
    ...(seen.fix ? { fix: seen.fix } : {}),
  }
}

const rank = ({ severity }: Decision) => severities.indexOf(severity)
