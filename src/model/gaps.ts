import type { Resolution } from './artifact.ts'
import type { Dossier } from './dossier.ts'
import type { Gap } from './gap.ts'
import { subjectOf } from './reference.ts'
import type { Introduced } from './stage.ts'

/** A name computed at run time: a row and a gap. */
export function dynamicGap({ reference }: Introduced): readonly Gap[] {
  if (reference.certainty !== 'dynamic') return []
  const { file, line, ecosystem } = reference
  return [{ class: 'dynamic', reason: 'computed-at-run-time', subject: `${file}:${line}`, file, line, ecosystem }]
}

/** What stands in the way of knowing: nobody answered, or what was answered proves nothing. */
export function gapOf({ reference, resolution, evidence, previous }: Dossier): readonly Gap[] {
  const at = {
    subject: subjectOf(reference),
    file: reference.file,
    line: reference.line,
    ecosystem: reference.ecosystem,
  }
  const partly = resolution.kind === 'resolved' ? (resolution.incomplete ?? []) : []
  const unproved = [
    ...evidence.flatMap(({ gap, reason }) => (gap ? [{ class: gap, reason, ...at }] : [])),
    ...(resolution.kind === 'resolved' ? notCompared(previous?.resolution) : []).map(missing => ({
      ...missing,
      ...at,
    })),
    ...partly.map(missing => ({ class: 'unreachable', ...missing, ...at }) as const),
  ]
  if (resolution.kind !== 'unreachable' && resolution.kind !== 'unread') return unproved
  const gapClass = resolution.kind === 'unread' ? 'unreadable' : 'unreachable'
  return [{ class: gapClass, reason: resolution.reason, detail: resolution.detail, ...at }, ...unproved]
}

/** What base had could not be had: a change of trust may go unseen. */
function notCompared(was: Resolution | undefined): readonly Pick<Gap, 'class' | 'reason' | 'detail'>[] {
  if (was?.kind !== 'unreachable') return []
  return [{ class: 'unreachable', reason: 'base-not-compared', detail: was.detail }]
}
