import { type Hub, hubs } from '../model/index.ts'
import names from './model-names.json' with { type: 'json' }
import { isHostedRoute } from './services.ts'

interface Lists {
  /** Names that only a service has: nothing to download bears them. */
  readonly hosted: readonly string[]
  /** What a publisher of weights has besides, and only serves. */
  readonly hostedByPublisher: readonly string[]
  /** What a service calls the weights of others: without a namespace only the service is meant. */
  readonly hostedAlone: readonly string[]
  /** What can be downloaded although it stands below the name of a service. */
  readonly openUnderRoute: readonly string[]
  /** `type/subtype` of the Internet: the same shape as a name at a hub. */
  readonly mediaTypes: readonly string[]
  /** `provider/…` that loads what a hub has under the rest of the name. */
  readonly localRoutes: Readonly<Record<string, string>>
  /** Variables that put another host in the place of Hugging Face. */
  readonly endpointNames: readonly string[]
  /** Pages of the hub: nobody can own these namespaces. */
  readonly hubRoutes: readonly string[]
  /** What examples write where a namespace belongs. */
  readonly placeholders: readonly string[]
  /** Folders that programs keep their own models in. */
  readonly folders: readonly string[]
  /** One-segment ids: a closed, old set; the hub gives out no new ones. */
  readonly legacy: readonly string[]
  /** Well-known publishers of weights: a name below one of them is a model's, however it is called. */
  readonly namespaces: readonly string[]
  /** What the name of a model has in it and the name of a program seldom. */
  readonly families: readonly string[]
  /** What Ollama's own library has: nobody else can add a name without a namespace. */
  readonly ollamaLibrary: readonly string[]
  /** Packages that load models: from which of them a loader is imported says nothing that the loader does not say. */
  readonly loaderPackages: readonly string[]
  /** Packages that speak to a service and load nothing here. */
  readonly clients: readonly string[]
  /** Hosts of services that load what they are asked for themselves. */
  readonly services: readonly string[]
  /** What the library of sentence transformers calls its own by, without their namespace. */
  readonly sentenceModels: readonly string[]
}

const {
  hosted,
  hostedByPublisher,
  hostedAlone,
  openUnderRoute,
  mediaTypes,
  localRoutes,
  endpointNames,
  hubRoutes,
  placeholders,
  folders,
  legacy,
  namespaces,
  families,
  ollamaLibrary,
  loaderPackages,
  clients,
  services,
  sentenceModels,
}: Lists = names

export { endpointNames }

const whole = (list: readonly string[]) => new RegExp(`^(?:${list.join('|')})$`, 'i')
const isOf = (list: readonly string[]) => {
  const pattern = whole(list)
  return (text: string) => pattern.test(text)
}

const isOfService = isOf(hosted)
const isServedByPublisher = isOf(hostedByPublisher)
const isServiceAlone = isOf(hostedAlone)
const isOpenUnderRoute = isOf(openUnderRoute)
const loading: ReadonlySet<string> = new Set(loaderPackages)
export const isLoaderPackage = (name: string) => loading.has(name)
/** Does a module speak to a service that has models of its own? */
export const isServiceClient = isOf(clients)
/** `*.` in front stands for any names, elsewhere `*` for a part of one. */
const hostOf = (host: string) =>
  host.replaceAll('.', '\\.').replace(/^\*/, '(?:[\\w-]+\\.)*[\\w-]+').replaceAll('*', '[\\w-]*')
const isServiceHost = whole(services.map(hostOf))
export const isServiceAddress = (text: string) =>
  isServiceHost.test(/^https:\/\/([\w.-]+)(?:[:/]|$)/.exec(text)?.[1] ?? '')
export const isMediaType = isOf(mediaTypes)
export const isHubRoute = isOf(hubRoutes)
export const isPlaceholder = isOf(placeholders)
export const isFolderName = isOf(folders)
const known: ReadonlySet<string> = new Set(namespaces.map(name => name.toLowerCase()))

export const isKnownNamespace = (namespace: string) => known.has(namespace.toLowerCase())

/**
 * A name that only a service has: there is nothing to download under it. Routes are spelled exactly, as clients demand: who
 * publishes at the hub under `Groq` is no route. Below any other namespace any name may be a repository's, however much it
 * sounds like a service's.
 */
export function isHostedName(text: string): boolean {
  const slash = text.indexOf('/')
  if (isOfService(text) || /:(?:free|beta|nitro|floor|online|extended|thinking)$/.test(text)) return true
  if (slash === -1) return isServiceAlone(text) && !isTagged(text)
  if (isServedByPublisher(text)) return true
  const namespace = text.slice(0, slash)
  if (!isHostedRoute(namespace)) return false
  return namespace === namespace.toLowerCase() ? !isOpenUnderRoute(text) : isOfService(text.slice(slash + 1))
}

/** Whatever stands before it: `gpt-4o` in `azure/gpt-4o`. */
export const isServiceName = (text: string) => isOfService(text.slice(text.indexOf('/') + 1))

/** Does the second half of an id sound like a model's? */
export const soundsLikeModel = (name: string) => family.test(name)
const family = new RegExp(`(?:^|[-_.])(?:${families.join('|')})(?:$|[-_.:\\d])`, 'i')

export const isLegacyId = isOf(legacy)

export const isSentenceModel = isOf(sentenceModels)

const inLibrary: ReadonlySet<string> = new Set(ollamaLibrary)
/** `llama3`, `llama3:instruct`: a name of Ollama's library, with any tag. */
export const isInOllamaLibrary = (text: string) => inLibrary.has(text.split(':', 1)[0] ?? '')

/** `command-r:35b`: a service has no tags, but for Ollama's own. */
const isTagged = (text: string) => /:(?!.*cloud$)/.test(text) && isInOllamaLibrary(text)

/** The hub that a provider's prefix loads from. */
export function localRoute(provider: string): Hub | undefined {
  const hub = Object.hasOwn(localRoutes, provider) ? localRoutes[provider] : undefined
  return hubs.find(one => one === hub)
}
