import * as z from 'zod'
import type { NpmManifest } from '../../../model/index.ts'
import { manifestFields, manifestOf } from '../manifest.ts'
import { JsonScan } from '../scan.ts'
import type { Root } from './places.ts'
import { Refused } from './refused.ts'

const own = z.object({ name: z.string().catch(''), version: z.string().catch(''), ...manifestFields })

/** package.json as package managers read it, with what a `binding.gyp` beside it makes npm run. */
export function manifestIn(root: Root): NpmManifest {
  const bytes = root.get('package.json')
  if (!bytes) throw new Refused('has-no-package-json')
  const text = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
  const parsed = own.safeParse(parse(text)).data
  if (!parsed) throw new Refused('has-no-package-json')
  if (saysTwice(text)) throw new Refused('says-two-things-under-one-key')
  const manifest = manifestOf(parsed, parsed.gypfile !== false && root.get('binding.gyp') !== undefined)
  const isBundling = manifest.bundled.length > 0
  // What is bundled brings its own dependencies along, beside it.
  return isBundling ? manifest : { ...manifest, bundled: [...root.bundled].toSorted() }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refused('has-no-package-json')
  }
}

const compared: ReadonlySet<string> = new Set(['name', 'version', ...Object.keys(manifestFields)])

/** Most readers take the last of two keys, and some the first. */
function saysTwice(text: string): boolean {
  const tops = entriesOf(text)
  return [...tops].some(([key, values]) => {
    if (!compared.has(key)) return false
    return (
      isTwice(values) || values.some(value => value.startsWith('{') && [...entriesOf(value).values()].some(isTwice))
    )
  })
}

const isTwice = (values: readonly string[]) => new Set(values).size > 1

/** Texts of the values of an object's own keys. */
function entriesOf(object: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  const scan = new JsonScan({
    wish: () => 'take',
    take: ([key = ''], text) => found.set(key, [...(found.get(key) ?? []), text]),
  })
  scan.push(object)
  // Deeper than anything that a package manager reads: what stands behind it would not be seen.
  if (!scan.end()) throw new Refused('nests-too-deep')
  return found
}
