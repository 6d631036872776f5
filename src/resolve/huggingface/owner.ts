import * as z from 'zod'
import type { Ask } from './client.ts'

const overview = z.object({ _id: z.string().regex(/^[0-9a-f]{24}$/) })
const mostBytes = 256 * 1024

/**
 * The immutable id of the account that owns a namespace: the name can be given up and registered again by somebody else.
 * Undefined where the hub does not tell; organisations and persons are told in different places.
 */
export async function findOwner(ask: Ask, namespace: string): Promise<string | undefined> {
  for (const folder of ['organizations', 'users']) {
    const path = `/api/${folder}/${encodeURIComponent(namespace)}/overview`
    const answer = await ask({ path, schema: overview, maxBytes: mostBytes })
    if (answer.kind === 'answered') return answer.value._id
  }
  return undefined
}
