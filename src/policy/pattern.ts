import { hubs } from '../model/index.ts'

/** A pattern over the segments of an id or a path: anchored at both ends, `*` within a segment, `**` over segments. */
export interface Pattern {
  readonly text: string
  /** `*` = every hub of models. */
  readonly hub: string
  readonly segments: readonly string[]
}

/** Greedy matching with one step back: linear in practice, never exponential, whatever the pattern. */
function wild<Item>(
  pattern: readonly string[],
  items: readonly Item[],
  star: string,
  one: (part: string, item: Item) => boolean,
): boolean {
  let [at, item, lastStar, resume] = [0, 0, -1, 0]
  while (item < items.length) {
    const part = pattern[at]
    const here = items[item]
    if (part === star) {
      lastStar = at++
      resume = item
    } else if (part !== undefined && here !== undefined && one(part, here)) {
      at++
      item++
    } else if (lastStar >= 0) {
      at = lastStar + 1
      item = ++resume
    } else return false
  }
  return pattern.slice(at).every(part => part === star)
}

const sameCharacter = (a: string, b: string) => a === b

/** Does one segment, without `/`, match? Characters are compared by code point: look-alikes differ. */
const segmentMatches = (pattern: string, segment: string) => wild([...pattern], [...segment], '*', sameCharacter)

export const segmentsMatch = (pattern: readonly string[], segments: readonly string[]) =>
  wild(pattern, segments, '**', segmentMatches)

/** `null` segments stand for an id that is no path of names (`a//b`, `a/../b`): only `**` covers it. */
export function matches(pattern: Pattern, hub: string, segments: readonly string[] | null): boolean {
  if (pattern.hub === '*' ? hub === 'npm' : pattern.hub !== hub) return false
  const everything = pattern.segments.length === 1 && pattern.segments[0] === '**'
  return everything || (segments !== null && segmentsMatch(pattern.segments, segments))
}

/** More specific first; 0 = equally specific. Left to right: a name, then part of a name, then `*`, then `**`. */
export function compareSpecificity(a: Pattern, b: Pattern): number {
  const [left, right] = [weights(a), weights(b)]
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (right[index] ?? ended) - (left[index] ?? ended)
    if (difference !== 0) return difference
  }
  return 0
}

/** Longer than any name: where one pattern has ended and the other goes on, the one that ended is exact there. */
const literal = 1_000_000
const ended = 2 * literal

function weights({ hub, segments }: Pattern): readonly number[] {
  return [hub === '*' ? 0 : 1, ...segments.map(weight)]
}

function weight(segment: string): number {
  if (segment === '**') return -1
  return segment.includes('*') ? segment.replaceAll('*', '').length : literal
}

/** Segments of a path or pattern, or null where one is empty or walks (`.`, `..`). */
function names(text: string): readonly string[] | null {
  const segments = text.split('/')
  return segments.some(segment => segment === '' || segment === '.' || segment === '..') ? null : segments
}

/** For comparing regardless of case. Text and hub stay as they are. */
export const fold = (pattern: Pattern): Pattern => ({
  ...pattern,
  segments: pattern.segments.map(segment => segment.toLowerCase()),
})

/** How an id of a hub splits into segments, the hub's unwritten namespace included; null = it is no path of names. */
export function segmentsOf(hub: string, id: string): readonly string[] | null {
  if (hub === 'url') return names(address(id) ?? '')
  if (hub === 'local-weight-file' || hub === 'git-lfs') return names(id.replace(/^(?:\.\/)+/, ''))
  return names(qualified(hub, id))
}

/** Docker's and Ollama's names have a default host and namespace: `library`, for a name that is one word. */
function qualified(hub: string, id: string): string {
  const full = hosted(hub, id)
  if (hub === 'ollama') return full.includes('/') || full === '**' ? full : `library/${full}`
  return hub === 'oci' && full !== id && !id.includes('/') ? `docker.io/library/${id}` : full
}

/** With its host, where the hub's names have one; Ollama's own is left out. */
function hosted(hub: string, name: string): string {
  if (hub === 'ollama') return name.replace(/^registry\.ollama\.ai\//, '')
  const first = name.split('/')[0] ?? ''
  const isHost = /[.:]/.test(first) || first === 'localhost' || first === '**'
  return hub !== 'oci' || isHost ? name : `docker.io/${name}`
}

/**
 * `host/path` of an https address, `scheme:host/path` of another, as a client would really ask for it (`..` and case
 * of the host resolved). Null for what hides another path or host: user names, encoded slashes.
 */
function address(id: string): string | null {
  const url = URL.parse(id)
  if (url === null) return null
  if (url.username !== '' || url.password !== '' || /%2f|%5c|%2e/i.test(url.pathname)) return null
  const scheme = url.protocol === 'https:' ? '' : url.protocol
  const path = url.pathname === '/' ? '' : url.pathname
  return `${scheme}${url.host}${path}${url.search}`
}

/** A pattern of the policy file's `models:` keys, or the reason why it is none. */
export function parseModelPattern(text: string): Pattern | string {
  const prefix = /^(?<hub>[a-z-]+|\*):(?<rest>.*)$/.exec(text)?.groups
  const hub = prefix?.['hub'] ?? 'huggingface'
  const known: readonly string[] = hubs.filter(name => name !== 'npm')
  if (hub !== '*' && !known.includes(hub)) return `there is no hub '${hub}'; one of ${known.join(', ')}, or '*'`
  return makePattern(text, hub, qualified(hub, all(prefix?.['rest'] ?? text)))
}

export function parsePackagePattern(text: string): Pattern | string {
  return makePattern(text, 'npm', all(text))
}

const all = (pattern: string) => (pattern === '*' ? '**' : pattern)

/** A namespace covers everything under it, by whole segments: `Qwen` covers `Qwen/x`, never `Qwen-evil/x`. */
export function parseNamespace(hub: string, text: string): Pattern | string {
  const pattern = makePattern(text, hub, hosted(hub, all(text)))
  if (typeof pattern === 'string') return pattern
  return { ...pattern, segments: [...pattern.segments, '**'] }
}

export function parsePathPattern(text: string): Pattern | string {
  const segments = names(text)
  if (segments === null) return 'a path pattern starts at the root of the repository, without `/`, `.` or `..`'
  return mixed(segments) ?? { text, hub: 'path', segments }
}

function makePattern(text: string, hub: string, full: string): Pattern | string {
  if (!/^[\x21-\x7e]{1,300}$/.test(text)) return 'a name has only printable ASCII characters, at most 300, no spaces'
  const plain = full.replace(/^https:\/\//, '').replace(/^(?<scheme>[a-z0-9+.-]+:)\/\//, '$<scheme>')
  const segments = names(hub === 'url' ? plain : full)
  if (segments === null) return 'a pattern has no empty, `.` or `..` segments'
  return mixed(segments) ?? { text, hub, segments }
}

function mixed(segments: readonly string[]): string | null {
  const odd = segments.find(segment => segment.includes('**') && segment !== '**')
  return odd === undefined ? null : '`**` stands alone between slashes; within a name write `*`'
}
