import * as z from 'zod'
import type { Missing } from '../../model/index.ts'
import type { Ask } from './client.ts'

const overview = z.object({ _id: z.string().regex(/^[0-9a-f]{24}$/) })
const mostBytes = 256 * 1024

/** How a hub says that it knows no such account, or has no such question (company mirrors). */
const untold: ReadonlySet<string> = new Set(['missing-or-private', 'unexpected-status'])

/**
 * The immutable id of the account that owns a namespace: the name can be given up and registered again by somebody else.
 * Undefined where the hub does not tell; organisations and persons are told in different places.
 */
export async function findOwner(ask: Ask, namespace: string): Promise<string | Missing | undefined> {
  let missing: Missing | undefined
  for (const folder of ['organizations', 'users']) {
    const path = `/api/${folder}/${encodeURIComponent(namespace)}/overview`
    const answer = await ask({ path, schema: overview, maxBytes: mostBytes })
    if (answer.kind === 'answered') return answer.value._id
    if (answer.kind === 'unreachable' && !untold.has(answer.reason)) {
      missing = { reason: 'owner-not-told', detail: answer.detail }
    }
  }
  return missing
}
