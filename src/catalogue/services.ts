import services from './services.json' with { type: 'json' }

/** Services that load models themselves, each once, by where its name says that it is one. */
interface Lists {
  /** In front of a slash, as what `provider:` says, as the name of a group of settings, and of variables. */
  readonly anywhere: readonly string[]
  /** A group of settings may be called so for the family of a model, for hardware or for a measure. */
  readonly notAsSection: readonly string[]
  /** Spellings of settings only: in front of a slash anybody may have such a namespace. */
  readonly notAsRoute: readonly string[]
  /** Who publishes at the hub under that name too, or what is called so elsewhere. */
  readonly onlyAsProvider: readonly string[]
  /** Words that settings have for other things, and a server of one's own. */
  readonly onlyAsRoute: readonly string[]
  /** What settings and canvases call a client of one, with `*`. */
  readonly withMore: readonly string[]
}

const { anywhere, notAsSection, notAsRoute, onlyAsProvider, onlyAsRoute, withMore }: Lists = services

const isOf = (patterns: readonly string[]) => {
  const pattern = new RegExp(
    `^(?:${patterns.map(one => one.replaceAll('.', '\\.').replaceAll('*', '.*')).join('|')})$`,
    'i',
  )
  return (text: string) => pattern.test(text)
}

const providers = [...anywhere, ...notAsSection, ...notAsRoute, ...onlyAsProvider]

/** `provider/…`, or the name of the provider alone. */
export const isHostedRoute = isOf([...anywhere, ...notAsSection, ...onlyAsRoute])

/** What variables begin with, as `GROQ_API_KEY` does. */
export const isService = isOf(providers)

/** What `provider:` and its like say. */
export const isProvider = isOf([...providers, ...withMore])

/** Groups of settings of a service, as they are spelled. */
export const serviceSections = [...anywhere, ...notAsRoute].flatMap(name => [
  ...new Set([name, name.replaceAll(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase())]),
])
