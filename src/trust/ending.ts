import type { TrustRoot } from '../model/index.ts'

const day = 86_400_000
/** Two months: time for a release to be made, found by whoever updates actions, and read. */
const warnedBefore = 60 * day

/** One sentence once the embedded material is about to end or has ended; null while it is good for longer. */
export function trustEnding({ endsAt }: Pick<TrustRoot, 'endsAt'>, now: Date): string | null {
  if (endsAt === undefined) return null
  const left = Date.parse(endsAt) - now.getTime()
  if (left > warnedBefore) return null
  const when = endsAt.slice(0, 10)
  if (left < 0)
    return `The trust material that came with this release ended on ${when}: keys and logs made since then are not known to it. Take a newer release, or give the material in trust-root.`
  return `The trust material that came with this release ends on ${when}, in ${Math.floor(left / day)} days. Take a newer release, or give the material in trust-root.`
}
