import type { PinAt } from '../../../../model/index.ts'
import type { Place, Text, Value } from '../../vocabulary.ts'
import { isCommitLike } from '../name/ids.ts'
import type { Target } from '../name/target.ts'
import { asText } from './taken.ts'
import type { Taking } from './taking.ts'

/**
 * Of several possible revisions the one that moves counts; where one is unknown or none, no other is believed, nor any of
 * several commits, of which another may be this name's.
 */
export function weakest(revisions: readonly Value[]): string | null {
  const texts = revisions.flatMap(asText)
  const moving = texts.find(revision => !isCommitLike(revision))
  const [only, second] = texts.length === revisions.length ? new Set(texts) : []
  return moving ?? (second === undefined ? (only ?? null) : null)
}

/** Where a pin would be written, or replaced. */
export function pinFor(
  target: Target,
  { take, frame }: Taking,
  text: Text,
  written: Value | undefined,
): PinAt | undefined {
  if (target.pinnable === false || !take.pinnable) return undefined
  if (target.pin) return inside(text.place, text.text, target.pin)
  if (written)
    return written.kind === 'text'
      ? inside(written.place, written.text, { from: 0, to: written.text.length, before: '', after: '' })
      : undefined
  const key = take.revision[0]
  const { slot } = frame
  if (!slot || typeof key !== 'string' || key.includes('.')) return undefined
  const { line, column, before, after } = slot
  return { line, start: column, end: column, before: before.replace('{key}', key), after }
}

/** Only where the literal stands verbatim on one line. */
function inside(place: Place, text: string, pin: NonNullable<Target['pin']>): PinAt | undefined {
  if (place.endColumn - place.column !== text.length) return undefined
  return {
    line: place.line,
    start: place.column + pin.from,
    end: place.column + pin.to,
    before: pin.before,
    after: pin.after,
  }
}
