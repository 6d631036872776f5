import { createHash } from 'node:crypto'
import * as z from 'zod'
import {
  type Artifact,
  baseNameOf,
  type Digest,
  type Endpoints,
  HttpFailure,
  type ListedFile,
  parseDigest,
  type Reference,
  type Resolution,
  type ResolveContext,
  type Resolver,
  readBytes,
} from '../model/index.ts'
import { digestOrName } from './pin.ts'
import { templateAmong } from './template-file.ts'

const publicRegistry = new URL('https://registry.ollama.ai/')
const mostBytes = 1024 * 1024

/** Ollama's registry. Its names cannot be pinned: `@sha256:` is not accepted, and every tag moves. */
export const ollama: Resolver = {
  hub: 'ollama',
  title: 'Ollama registry',
  isCounted: true,
  hosts: endpoints => [registryOf(endpoints).host],
  key: ({ id, revision, digest = null }) => JSON.stringify([id, revision, digest]),
  async resolve(reference, context) {
    const name = parseOllamaName(reference)
    if (!name) return { kind: 'absent', what: 'artifact', detail: 'no model can have such a name' }
    const registry = registryOf(context.endpoints)
    if (name.host !== null && name.host !== registry.host) {
      return { kind: 'unreachable', reason: 'undeclared-host', detail: 'the name is of another registry' }
    }
    return fetchManifest(name, registry, reference, context)
  },
}

const registryOf = ({ ollama: registry = publicRegistry }: Endpoints) => registry

interface OllamaName {
  readonly host: string | null
  readonly namespace: string
  readonly model: string
  readonly tag: string
}

/** `[host/][namespace/]model[:tag]`, with Ollama's defaults `library` and `latest`. */
export function parseOllamaName({ id, revision }: Pick<Reference, 'id' | 'revision'>): OllamaName | null {
  const parts = (id ?? '').split('/')
  const [model = '', namespace = 'library', host = null] = parts.toReversed()
  const isPart = (part: string) => /^[A-Za-z0-9_][\w.-]{0,79}$/.test(part) && !part.includes('..')
  const tag = revision ?? 'latest'
  if (parts.length > 3 || ![model, namespace, tag].every(isPart)) return null
  if (host !== null && !/^[\w.-]+(?::\d{1,5})?$/.test(host)) return null
  return { host, namespace, model, tag }
}

const manifest = z.object({
  config: z.object({ digest: z.string(), size: z.number().int().nonnegative() }),
  layers: z
    .array(z.object({ mediaType: z.string().max(200), digest: z.string(), size: z.number().int().nonnegative() }))
    .max(10_000),
})
type Manifest = z.infer<typeof manifest>

async function fetchManifest(
  { namespace, model, tag }: OllamaName,
  registry: URL,
  reference: Reference,
  { http, signal, policy }: ResolveContext,
): Promise<Resolution> {
  const url = new URL(`${registry.origin}/v2/${namespace}/${model}/manifests/${tag}`)
  const headers = { accept: 'application/vnd.docker.distribution.manifest.v2+json' }
  try {
    const request = { method: 'GET', url, headers, maxBytes: mostBytes, hosts: [registry.host] } as const
    const response = await http.request({ ...request, ...(signal ? { signal } : {}) })
    const bytes = await readBytes(response)
    if (response.status !== 200) return failureOf(response.status)
    const digest = { algorithm: 'sha256', hex: createHash('sha256').update(bytes).digest('hex') }
    const files = readManifest(bytes)
    if (!files) return unexpected
    return {
      kind: 'resolved',
      pin: digestOrName(reference),
      artifact: describe({ namespace, model, tag }, digest, files, policy.rule('formats', reference).value !== 'any'),
      attestations: [],
    }
  } catch (error) {
    if (error instanceof HttpFailure) return { kind: 'unreachable', reason: error.reason, detail: error.message }
    throw error
  }
}

/** The layers that a manifest lists; null where it is none. One whose digest is none has no digest. */
export function readManifest(bytes: Uint8Array): readonly ListedFile[] | null {
  const parsed = manifest.safeParse(parse(bytes))
  return parsed.success ? toFiles(parsed.data.layers, parsed.data.config) : null
}

function describe(
  { namespace, model, tag }: Omit<OllamaName, 'host'>,
  digest: Digest,
  files: readonly ListedFile[],
  asksForFormats: boolean,
): Artifact {
  const malformed = files.filter(file => !file.listed).map(file => file.path)
  return {
    purl: `pkg:ollama/${namespace}/${model}@${tag}?digest=sha256:${digest.hex}`,
    hub: 'ollama',
    id: `${namespace}/${model}`,
    publisher: { hub: 'ollama', name: namespace },
    digest,
    files,
    model: {
      ...(malformed.length > 0 ? { malformedDigests: malformed } : {}),
      ...templateAmong(files, /^template$/),
      ...(asksForFormats ? { paths: files.flatMap(weightsIn) } : {}),
    },
  }
}

/** Each kind of layer has one format; the others hold no weights. */
function weightsIn({ path }: ListedFile): readonly string[] {
  const kind = baseNameOf(path)
  if (['model', 'adapter', 'projector'].includes(kind)) return [`${path}.gguf`]
  return kind === 'tensor' ? [`${path}.safetensors`] : []
}

/** Layers have no names; their kind (`model`, `template`, `params` …) stands for one, with a number from the second on. */
function toFiles(layers: Manifest['layers'], config: Manifest['config']): readonly ListedFile[] {
  const count = new Map<string, number>()
  return [{ mediaType: 'application/vnd.ollama.image.config', ...config }, ...layers].map(layer => {
    const kind = /^application\/vnd\.ollama\.image\.(?<kind>[a-z]+)$/.exec(layer.mediaType)?.groups?.['kind'] ?? 'layer'
    const number = (count.get(kind) ?? 0) + 1
    count.set(kind, number)
    const listed = layer.digest.startsWith('sha256:') ? parseDigest('sha256', layer.digest.slice(7)) : null
    return { path: number === 1 ? kind : `${number}/${kind}`, bytes: layer.size, ...(listed ? { listed } : {}) }
  })
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

const unexpected: Resolution = {
  kind: 'unreachable',
  reason: 'unexpected-answer',
  detail: 'the registry answered in a shape that is not its own',
}

function failureOf(status: number): Resolution {
  if (status === 404) return { kind: 'absent', what: 'artifact', detail: 'the registry has no such model or tag' }
  if (status === 429)
    return { kind: 'unreachable', reason: 'rate-limited', detail: 'the registry asks to come back later' }
  const reason = status >= 500 ? 'hub-failed' : 'unexpected-status'
  return { kind: 'unreachable', reason, detail: `the registry answered ${status}` }
}
