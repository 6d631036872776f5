import * as z from 'zod'

/** What stands in Yarn's `.pnp.cjs`: a loader that is the same for all projects, and where this one's packages lie. */
export interface Loader {
  /** Without the packages; the whole text where they cannot be told from code. */
  readonly code: string
  /** Packages of a registry that do not come out of Yarn's cache, each with its place. */
  readonly elsewhere: ReadonlyMap<string, string>
}

const state = z.object({
  packageRegistryData: z.array(
    z.tuple([
      z.string().nullable(),
      z.array(z.tuple([z.string().nullable(), z.looseObject({ packageLocation: z.string() })])),
    ]),
  ),
})

export function loaderOf(text: string): Loader {
  const found = inText(text) ?? inObject(text)
  const known = state.safeParse(parse(found?.json ?? '')).data
  // What is no plain data is code, whatever it stands in the place of.
  if (!found || !known) return { code: text, elsewhere: new Map() }
  const places = known.packageRegistryData.flatMap(([name, several]) =>
    several.flatMap(([reference, { packageLocation }]) =>
      name !== null && isOfRegistry(reference) && !isInCache(packageLocation)
        ? [[`${name}@${reference}`, packageLocation] as const]
        : [],
    ),
  )
  return { code: text.slice(0, found.from) + text.slice(found.to), elsewhere: new Map(places) }
}

interface Found {
  readonly json: string
  readonly from: number
  readonly to: number
}

/** As text that is parsed when it runs (Yarn 4). Yarn escapes quotes, backslashes and the ends of lines. */
function inText(text: string): Found | null {
  const from = text.indexOf('RAW_RUNTIME_STATE =')
  const literal = /RAW_RUNTIME_STATE =\s*'(?<quoted>(?:[^'\\]|\\[\s\S])*)';/y
  literal.lastIndex = Math.max(from, 0)
  const quoted = from === -1 ? undefined : literal.exec(text)?.groups?.['quoted']
  if (quoted === undefined) return null
  return { json: quoted.replaceAll(/\\([\s\S])/g, '$1'), from, to: literal.lastIndex }
}

/** As an object in the code (Yarn 2 and 3). */
function inObject(text: string): Found | null {
  const call = 'hydrateRuntimeState({'
  const from = text.indexOf(call) + call.length - 1
  const to = text.indexOf('\n  }, {', from) + '\n  }'.length
  return from < call.length - 1 || to <= from ? null : { json: text.slice(from, to), from, to }
}

const isOfRegistry = (reference: string | null) => /(?:^|#)npm:/.test(reference ?? '')

const kept: readonly (string | undefined)[] = ['cache', 'unplugged', '__virtual__']

/** The project's cache, or that of a folder above it; what is unpacked for native code; copies for peers. */
function isInCache(location: string): boolean {
  const segments = location.split('/')
  const at = segments.indexOf('.yarn')
  const [first, second] = segments.slice(at + 1)
  const isAbove = at > 0 && segments.slice(0, at).every(segment => segment === '.' || segment === '..')
  return isAbove && kept.includes(first === 'berry' ? second : first) && !segments.slice(at).includes('..')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
