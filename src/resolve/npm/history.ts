import * as z from 'zod'
import { HttpFailure, type HttpResponse, type ResolveContext } from '../../model/index.ts'
import { type Failure, failureOf, request, unexpected } from './ask.ts'
import { encodeName } from './name.ts'
import { JsonScan, type Path, type Wish } from './scan.ts'

/** What is kept of a package's document: when each version came, and how it was published. */
export interface History {
  readonly kind: 'history'
  /** As written: when anything of the package last changed. Only the abbreviated document has it here. */
  readonly modified: string | undefined
  /** As written, by version, of withdrawn versions too. The abbreviated document has none. */
  readonly times: ReadonlyMap<string, string>
  readonly versions: ReadonlyMap<string, { readonly attested: boolean; readonly trustedPublisher: boolean }>
}

/** The largest known are some 40 MB unpacked. */
const mostBytes = 128 * 1024 * 1024

/** The document that package managers install by: a fraction of the full one, and warm in every cache. */
const abbreviated = 'application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8'

const user = z.object({ trustedPublisher: z.object({ id: z.string() }).optional() })
/** The registry's own statement of publication alone says nothing of a build. */
const attested = z.object({ provenance: z.object({}).optional() })
const texts = z.record(z.string(), z.unknown())

/** A package's document, read as it comes in and never held whole. */
export async function askHistory(
  name: string,
  form: 'abbreviated' | 'full',
  context: ResolveContext,
): Promise<History | Failure> {
  const accept = form === 'full' ? 'application/json' : abbreviated
  try {
    const response = await request({ path: `/${encodeName(name)}`, name, maxBytes: mostBytes, accept }, context)
    if (response.status !== 200) return await failureOf(response)
    return (await reduce(response)) ?? unexpected
  } catch (error) {
    if (error instanceof HttpFailure) return { kind: 'unreachable', reason: error.reason, detail: error.message }
    throw error
  }
}

async function reduce({ body }: HttpResponse): Promise<History | null> {
  const versions = new Map<string, { attested: boolean; trustedPublisher: boolean }>()
  const times = new Map<string, string>()
  let modified: string | undefined
  const versionOf = ([, version = '']: Path) => {
    const known = versions.get(version) ?? { attested: false, trustedPublisher: false }
    versions.set(version, known)
    return known
  }
  const scan = new JsonScan({
    wish,
    take: (path, json) => {
      if (isTop(path, 'modified')) modified = parse(json, z.string())
      else if (isTop(path, 'time'))
        for (const [version, time] of Object.entries(parse(json, texts) ?? {})) times.set(version, String(time))
      else if (isAttested(path)) versionOf(path).attested = parse(json, attested)?.provenance !== undefined
      else if (isOf(path, 'version')) versionOf(path)
      else versionOf(path).trustedPublisher = parse(json, user)?.trustedPublisher !== undefined
    },
  })
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of body) scan.push(decoder.decode(chunk, { stream: true }))
    scan.push(decoder.decode())
  } catch (error) {
    if (error instanceof HttpFailure) throw error
    return null // Not UTF-8: no answer of a registry.
  }
  return scan.end() ? { kind: 'history', modified, times, versions } : null
}

/** Passed by: what is in a version beside its publisher and its attestations, and most of what is not in a version. */
function wish(path: Path): Wish {
  const [top, , key] = path
  if (path.length === 1) return top === 'time' || top === 'modified' ? 'take' : top === 'versions' ? 'enter' : 'pass'
  if (path.length === 2) return 'enter'
  if (path.length === 3) return key === '_npmUser' || key === 'version' ? 'take' : key === 'dist' ? 'enter' : 'pass'
  return isAttested(path) ? 'take' : 'pass'
}

const isTop = (path: Path, key: string) => path.length === 1 && path[0] === key
const isOf = (path: Path, key: string) => path.length === 3 && path[2] === key
const isAttested = (path: Path) => path.length === 4 && path[3] === 'attestations'

function parse<Value>(json: string, schema: z.ZodType<Value>): Value | undefined {
  try {
    return schema.safeParse(JSON.parse(json)).data
  } catch {
    return undefined
  }
}
