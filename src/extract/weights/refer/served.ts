import { isService } from '../../../catalogue/services.ts'
import type { Candidate } from './row/candidate.ts'

/** What only a client of a service has. */
const keys = ['API_KEY', 'API_TOKEN', 'KEY', 'TOKEN'] as const

/** Where such a client may be sent elsewhere: to a server that loads the model itself. */
export const addresses = [
  'BASE_URL',
  'API_BASE',
  'API_BASE_URL',
  'API_URL',
  'URL',
  'HOST',
  'API_HOST',
  'BINDING_HOST',
  'ENDPOINT',
] as const

/**
 * `TOGETHER_MODEL_NAME` beside `TOGETHER_API_KEY`: what the service of that name is asked for. The name alone says
 * nothing; a key with the same beginning says that there is a client, unless its address may be another. OpenAI's client
 * is given the keys of other services too.
 */
export function isServed(name: string, names: ReadonlySet<string>): boolean {
  const parts = name.toUpperCase().split('_', 8)
  return parts.some((_, index) => {
    const prefix = parts.slice(0, index).join('_')
    const has = (end: string) => names.has(`${prefix}_${end}`)
    const isKeyed = keys.some(has) || (prefix === 'OPENAI' && [...names].some(isKeyOfService))
    return isService(prefix) && isKeyed && !addresses.some(has)
  })
}

const isKeyOfService = (name: string) => isService(/^(.+)_API_(?:KEY|TOKEN)$/.exec(name)?.[1] ?? '')

/** Guesses at what a service has; what surely loads the same literal still counts before. */
export function asServed(found: readonly Candidate[]): readonly Candidate[] {
  return found.map(one =>
    one.reference.certainty === 'heuristic' && one.reference.hub === 'huggingface'
      ? { ...one, rank: 1, reference: { ...one.reference, kind: 'hosted', pinnable: false } }
      : one,
  )
}
