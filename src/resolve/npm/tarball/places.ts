import { baseNameOf } from '../../../model/index.ts'
import { Refused } from './refused.ts'
import type { TarEntry } from './tar.ts'

/** Files at a package's root that decide what is installed and what runs. */
export type Watched = 'package.json' | 'binding.gyp'

const watched: readonly string[] = ['package.json', 'binding.gyp'] satisfies readonly Watched[]

/**
 * Where package managers put an entry: they take the first folder away, whatever its name. Null for what lies nowhere in
 * the package. Names that systems or readers take for another one (case, other letters of the same look, `.` and `..`,
 * backslashes, no folder at all) are refused where they could mean one of the files that we watch.
 */
export function placeOf(path: string): string | null {
  const segments = path.replace(/\/$/, '').split('/')
  if (segments.includes('..')) throw new Refused('has-a-path-that-leads-out')
  const isPlain = segments.length > 1 && segments.every(segment => segment !== '' && segment !== '.')
  const place = isPlain ? segments.slice(1).join('/') : null
  if (place !== null && watched.includes(place)) return place
  const folded = fold(path)
  const lastly = baseNameOf(folded)
  // Deeper in the package it may be named as its author likes.
  const isDeep = isPlain && !path.includes('\\') && segments.length > 2
  if (watched.includes(lastly) && !isDeep) throw new Refused('spells-package-json-in-its-own-way')
  return place
}

/** As systems compare names: without case, without what is not seen, without what Windows leaves off. */
function fold(path: string): string {
  return path
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('\\', '/')
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/:[^/]*$/, '')
    .replace(/[. ]+$/, '')
}

/** What is at the root, by the archive's entries: each file once, or alike each time. */
export class Root {
  readonly #links = new Set<string>()
  readonly bundled = new Set<string>()
  readonly #files = new Map<Watched, Uint8Array>()

  add({ kind, path, content }: TarEntry): void {
    const place = placeOf(path)
    if (place === null) return
    if (this.#links.size > 0) this.#refuseThroughLinks(place)
    const name = watchedAt(place)
    if (kind === 'link' || (name && kind === 'folder')) {
      if (name) throw new Refused('has-a-link-for-package-json')
      this.#links.add(place)
    }
    const brought = /^node_modules\/(?<name>(?:@[^/]+\/)?[^./@][^/]*)\//.exec(place)?.groups?.['name']
    if (brought !== undefined) this.bundled.add(brought)
    if (!name || !content) return
    const before = this.#files.get(name)
    if (before && !Buffer.from(before).equals(content)) throw new Refused('has-two-package-json')
    this.#files.set(name, content)
  }

  get(name: Watched): Uint8Array | undefined {
    return this.#files.get(name)
  }

  /** Some follow a link that they made before, and write where it leads. */
  #refuseThroughLinks(place: string): void {
    const parts = place.split('/')
    const isThrough = parts.some((_, index) => this.#links.has(parts.slice(0, index).join('/')))
    if (isThrough) throw new Refused('writes-through-a-link')
  }
}

export function watchedAt(place: string | null): Watched | null {
  return place === 'package.json' || place === 'binding.gyp' ? place : null
}
