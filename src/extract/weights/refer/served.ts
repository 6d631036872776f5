import { isServiceAddress } from '../../../catalogue/model-names.ts'
import { isLoading } from '../../../catalogue/record-keys.ts'
import { isService } from '../../../catalogue/services.ts'
import type { Facts, Mapping, Table, Value } from '../vocabulary.ts'
import type { Candidate } from './row/taking.ts'

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

/** The groups of settings that say where a service is: it has what is named below them, too. */
export const servicesIn = ({ mappings }: Facts): ReadonlySet<number> =>
  new Set(
    mappings.flatMap(({ path, table }) =>
      path.at(-1) !== '{}' && table.entries.some(isAddress) ? table.place.offset : [],
    ),
  )

const isAddress = ({ key, value }: Table['entries'][number]) =>
  /(?:url|endpoint|api_?base)$/i.test(key ?? '') && value.kind === 'text' && isServiceAddress(value.text)

/** Below the address of a service, unless something says here that it is loaded, or had elsewhere. */
export const isOfServiceAbove = ({ where, table }: Mapping, services: ReadonlySet<number>): boolean =>
  where.scope.some(at => services.has(at)) &&
  !table.entries.some(({ key, value }) => isLoading(key ?? '') || isElsewhere(value))

const isElsewhere = (value: Value) =>
  value.kind === 'text' && /^https?:/.test(value.text) && !isServiceAddress(value.text)

/** Guesses at what a service has; what surely loads the same literal still counts before. */
export function asServed(found: readonly Candidate[]): readonly Candidate[] {
  return found.map(one =>
    one.reference.certainty === 'heuristic' && one.reference.hub === 'huggingface'
      ? { ...one, rank: 1, reference: { ...one.reference, kind: 'hosted', pinnable: false } }
      : one,
  )
}
