import keys from './record-keys.json' with { type: 'json' }

interface Lists {
  /** What was measured of a model, or is asked for it: results, prices, votes. */
  readonly measures: readonly string[]
  /** What a list of models to choose from tells of each. */
  readonly traits: readonly string[]
  /** What only somebody needs who loads the model. */
  readonly loading: readonly string[]
  /** What the log of a run repeats of that. */
  readonly repeated: readonly string[]
}

const { measures, traits, loading, repeated }: Lists = keys

const isOf = (list: readonly string[]) => {
  const pattern = new RegExp(`^(?:${list.join('|')})$`, 'i')
  return (text: string) => pattern.test(text)
}
/** What was measured of a model, or is asked for it. */
export const isMeasure = (key: string) => isMeasured(key) || isMeasured(key.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_'))
const isMeasured = isOf(measures)
const isTrait = isOf(traits)
/** What only somebody needs who loads the model. */
export const isLoading = isOf(loading)
const isRepeated = isOf(repeated)
/** What somebody needs who loads the model, and no log repeats. */
export const isLoadersOwn = (key: string) => isLoading(key) && !isRepeated(key)

/** `supportsTools` and `supportsVision` tell of one thing only: what it can do. */
const sortsOf = (traits: readonly string[]) =>
  new Set(traits.map(key => /^supports?(?=_|[A-Z])/.exec(key)?.[0] ?? key)).size

/** What only a server says of a model, asked for its list or for a text: Ollama, who answers like OpenAI, and the hub. */
const answers = [
  ['modified_at', 'digest'],
  ['created_at', 'done'],
  ['owned_by', 'object'],
  ['choices', 'created'],
  ['choices', 'usage'],
  ['modelfile', 'template'],
  ['siblings', 'sha'],
  ['siblings', 'modelId'],
] as const

/**
 * Are these the keys of a record: an entry of a catalogue, a price list, a leaderboard, a log of runs? Such a thing
 * names models, and loads none. One key alone says nothing, and neither do two where a loader's stand beside them.
 */
export function isRecord(keys: readonly string[], isInList: boolean): boolean {
  if (answers.some(pair => pair.every(key => keys.includes(key)))) return true
  if (keys.length < 3 || keys.some(isLoading)) return false
  const measured = keys.filter(isMeasure).length
  return measured >= 2 || (isInList && measured + sortsOf(keys.filter(isTrait)) >= 2)
}
