import type { ModelFacts } from '../../model/index.ts'
import type { Ask } from './client.ts'
import { findReach, history } from './reach.ts'

/** A commit is proposed only when it had this long, in milliseconds, to be noticed as a bad one. */
const settled = 72 * 60 * 60 * 1000
const mostPages = 3

/**
 * The newest commit that may be proposed as a pin: at or before what the reference means today, in the repository's own
 * history, and at least 72 hours old. Its date is the committer's own word. Undefined where there is none.
 */
export async function propose(
  ask: Ask,
  api: string,
  meant: { readonly revision: string | null; readonly commit: string },
  now: Date,
): Promise<ModelFacts['proposed']> {
  const isDefault = meant.revision === null || meant.revision === 'main'
  if (!isDefault && (await findReach(ask, api, meant.commit)).kind !== 'reachable') return undefined
  let pages = 0
  for await (const page of history(ask, api, meant.commit, 100)) {
    if (page.kind !== 'answered') return undefined
    const old = page.value.find(commit => now.getTime() - Date.parse(commit.date) >= settled)
    if (old) return { commit: old.id, date: old.date.slice(0, 10) }
    if (++pages >= mostPages) return undefined
  }
  return undefined
}
