import * as z from 'zod'
import { hubs } from '../model/index.ts'
import names from './model-names.json' with { type: 'json' }

const patterns = z.array(z.string())
const {
  hosted,
  hostedRoutes,
  localRoutes,
  endpointNames,
  hubRoutes,
  placeholders,
  folders,
  legacy,
  namespaces,
  families,
} = z
  .strictObject({
    /** Names that only a service has: nothing to download bears them. */
    hosted: patterns,
    /** `provider/…` of a service. */
    hostedRoutes: patterns,
    /** `provider/…` that loads what a hub has under the rest of the name. */
    localRoutes: z.record(z.string(), z.enum(hubs)),
    /** Variables that put another host in the place of Hugging Face. */
    endpointNames: patterns,
    /** Pages of the hub: nobody can own these namespaces. */
    hubRoutes: patterns,
    /** What examples write where a namespace belongs. */
    placeholders: patterns,
    /** Folders that programs keep their own models in. */
    folders: patterns,
    /** One-segment ids: a closed, old set; the hub gives out no new ones. */
    legacy: patterns,
    /** Well-known publishers of weights: a name below one of them is a model's, however it is called. */
    namespaces: patterns,
    /** What the name of a model has in it and the name of a program seldom. */
    families: patterns,
  })
  .parse(names)

export { endpointNames }

const whole = (list: readonly string[]) => new RegExp(`^(?:${list.join('|')})$`, 'i')
const isOf = (list: readonly string[]) => {
  const pattern = whole(list)
  return (text: string) => pattern.test(text)
}

export const isHostedName = isOf(hosted)
export const isHostedRoute = isOf(hostedRoutes)
export const isHubRoute = isOf(hubRoutes)
export const isPlaceholder = isOf(placeholders)
export const isFolderName = isOf(folders)
const known: ReadonlySet<string> = new Set(namespaces.map(name => name.toLowerCase()))

export const isKnownNamespace = (namespace: string) => known.has(namespace.toLowerCase())

/** Does the second half of an id sound like a model's? */
export const soundsLikeModel = (name: string) => family.test(name)
const family = new RegExp(`(?:^|[-_.])(?:${families.join('|')})(?:$|[-_.:\\d])`, 'i')

export const isLegacyId = isOf(legacy)

/** The hub that a provider's prefix loads from. */
export function localRoute(provider: string) {
  return Object.hasOwn(localRoutes, provider) ? localRoutes[provider] : undefined
}
