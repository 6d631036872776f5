/** How a lock writes its keys: `/a/1.0.0_peer`, `/a@1.0.0(peer@1)` or `a@1.0.0`. */
export type Notation = 5 | 6 | 9

export function notationOf(lockfileVersion: string | undefined): Notation | null {
  const found = /^(?:5|[569]\.\d+(?:-[a-zA-Z0-9.]+)?)$/.exec(lockfileVersion ?? '')?.[0]
  return ([5, 6, 9] as const).find(major => found?.startsWith(String(major))) ?? null
}

/** Name and version in a key of `packages`; no version where the key is an address. */
export interface DepPath {
  readonly name: string
  readonly version?: string
  /** What stands behind the name in place of a version, in notation 9. */
  readonly address?: string
}

const slashed = /^\/(?<name>(?:@[^/@]+\/)?[^/@]+)\/(?<version>\d[^/_(]*)(?:_.*|\(.*)?$/
const atSlashed = /^\/(?<name>(?:@[^/@]+\/)?[^/@]+)@(?<version>\d[^/_(]*)(?:\(.*)?$/
const atPlain = /^(?<name>(?:@[^/@]+\/)?[^/@]+)@(?<version>.+)$/

export function parseDepPath(key: string, notation: Notation): DepPath {
  const pattern = notation === 5 ? slashed : notation === 6 ? atSlashed : atPlain
  const { name = '', version = '' } = pattern.exec(key)?.groups ?? {}
  if (notation !== 9) return name === '' ? { name: lastName(key) } : { name, version }
  return /^\d[^/:]*$/.test(version) ? { name, version } : { name, address: version }
}

/** What an address ends in, for a package that does not say its own name. */
function lastName(key: string): string {
  return key.replace(/\(.*$/, '').split('/').at(-1) ?? key
}

/** Keys that a dependency `name: version` of this notation may stand under. */
export function keysOf(name: string, version: string, notation: Notation): readonly string[] {
  const bare = notation === 9 ? version.replace(/\(.*$/, '') : version
  if (notation === 5) return [`/${name}/${bare}`, bare]
  return notation === 6 ? [`/${name}@${bare}`, bare] : [`${name}@${bare}`, bare]
}
