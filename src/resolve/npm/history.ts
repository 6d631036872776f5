import * as z from 'zod'
import { HttpFailure, type HttpResponse, type ResolveContext } from '../../model/index.ts'
import { type Failure, failureOf, request, unexpected } from './ask.ts'
import { encodeName } from './name.ts'
import { JsonScan, type Path } from './scan.ts'

/** What is kept of a package's full document: when each version came, and how it was published. */
export interface History {
  readonly kind: 'history'
  /** ISO by version, of withdrawn versions too. */
  readonly times: ReadonlyMap<string, string>
  readonly versions: ReadonlyMap<string, { readonly attested: boolean; readonly trustedPublisher: boolean }>
}

/** The largest known are some 40 MB unpacked. */
const mostBytes = 128 * 1024 * 1024

const user = z.object({ trustedPublisher: z.object({ id: z.string() }).optional() })
const text = z.record(z.string(), z.unknown())

/** The full document, read as it comes in and never held whole. */
export async function askHistory(name: string, context: ResolveContext): Promise<History | Failure> {
  try {
    const response = await request({ path: `/${encodeName(name)}`, name, maxBytes: mostBytes }, context)
    if (response.status !== 200) return await failureOf(response)
    return (await reduce(response)) ?? unexpected
  } catch (error) {
    if (error instanceof HttpFailure) return { kind: 'unreachable', reason: error.reason, detail: error.message }
    throw error
  }
}

async function reduce({ body }: HttpResponse): Promise<History | null> {
  const found = new Map<string, { attested: boolean; trustedPublisher: boolean }>()
  const times = new Map<string, string>()
  const versionOf = ([, version = '']: Path) => {
    const known = found.get(version) ?? { attested: false, trustedPublisher: false }
    found.set(version, known)
    return known
  }
  const scan = new JsonScan({
    depth: 4,
    picks: path => isTime(path) || isOf(path, '_npmUser') || isOf(path, 'version') || isAttested(path),
    take: (path, json) => {
      if (isTime(path))
        for (const [version, time] of Object.entries(parse(json, text) ?? {})) times.set(version, String(time))
      else if (isAttested(path)) versionOf(path).attested = json !== 'null'
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
  return scan.end() ? { kind: 'history', times, versions: found } : null
}

const isTime = (path: Path) => path.length === 1 && path[0] === 'time'
const isOf = (path: Path, key: string) => path.length === 3 && path[0] === 'versions' && path[2] === key
const isAttested = (path: Path) =>
  path.length === 4 && path[0] === 'versions' && path[2] === 'dist' && path[3] === 'attestations'

function parse<Value>(json: string, schema: z.ZodType<Value>): Value | undefined {
  try {
    return schema.safeParse(JSON.parse(json)).data
  } catch {
    return undefined
  }
}
