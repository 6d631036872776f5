import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { answerGit, isGit } from './git-http.ts'
import { type CommitSpec, createRepository } from './repository.ts'
import { bucketOf, limited, route } from './route.ts'
import type { Answer, Asked, Bucket, Fault, Model, Owner, State } from './state.ts'

export type { CommitSpec } from './repository.ts'
export type { Fault } from './state.ts'

export interface ModelSpec {
  readonly id: string
  /** In order; each on top of what its ref holds. */
  readonly commits: readonly CommitSpec[]
  readonly _id?: string
  /** The ref that HEAD means; `refs/heads/main` when left out. */
  readonly head?: string
  readonly private?: boolean
  readonly gated?: false | 'auto' | 'manual'
  readonly disabled?: boolean
  readonly cardData?: Readonly<Record<string, unknown>>
  readonly baseModels?: { readonly relation: string; readonly models: readonly { readonly id: string }[] }
  readonly scan?: unknown
  /** What the hub makes of configuration files and GGUF headers. */
  readonly config?: unknown
  readonly gguf?: unknown
}

export interface HubOptions {
  readonly models?: readonly ModelSpec[]
  readonly owners?: Readonly<Record<string, Owner>>
  /** What each token may read besides what is public. */
  readonly tokens?: Readonly<Record<string, readonly string[]>>
  readonly limits?: Partial<Record<Bucket, number>>
  /** Serve content from another port, as the hub does from other hosts. */
  readonly contentElsewhere?: boolean
}

export type Hub = Awaited<ReturnType<typeof startHub>>

/** A model hub on loopback that answers on the wire as the real one was recorded, out of real git repositories. */
export async function startHub(options: HubOptions = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'weighmaster-hub-'))
  const state = initialState(options)
  const hub = createServer((request, response) => void serve(request, response, state))
  const elsewhere = createServer((request, response) => void serve(request, response, state))
  const servers = options.contentElsewhere ? [hub, elsewhere] : [hub]
  const [origin = '', contentOrigin = origin] = await Promise.all(servers.map(listen))
  state.origin = origin
  state.contentOrigin = contentOrigin
  const create = (spec: ModelSpec) => createModel(state, folder, spec)
  const commits = new Map((options.models ?? []).map(spec => [spec.id, create(spec)]))
  return {
    url: origin,
    contentHost: new URL(contentOrigin).host,
    requests: state.requests,
    state,
    /** Ids of the commits of a model, in the order of its spec. */
    commits: (id: string): readonly string[] => commits.get(id) ?? [],
    /** Makes a model, also in the place of one of the same name; tells the ids of its commits. */
    create: (spec: ModelSpec): readonly string[] => {
      const made = create(spec)
      commits.set(spec.id, made)
      return made
    },
    push: (id: string, commit: CommitSpec): string => modelOf(state, id).repository.commit(commit),
    /** Creates, moves or deletes a ref. */
    point: (id: string, ref: string, commit: string | null) => modelOf(state, id).repository.point(ref, commit),
    remove: (id: string) => state.models.delete(id.toLowerCase()),
    /** Renames a model; the old name redirects until somebody takes it. */
    move: (from: string, to: string) => {
      const model = modelOf(state, from)
      state.models.delete(from.toLowerCase())
      state.models.set(to.toLowerCase(), { ...model, id: to })
      state.moved.set(from.toLowerCase(), to)
    },
    fail: (fault: Fault) => state.faults.push(fault),
    newWindow: () => state.left.clear(),
    close: async () => {
      await Promise.all(servers.map(close))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function initialState({ owners, tokens, limits }: HubOptions): State {
  return {
    models: new Map(),
    moved: new Map(),
    owners: new Map(Object.entries(owners ?? {})),
    content: new Map(),
    tokens: new Map(Object.entries(tokens ?? {})),
    faults: [],
    requests: [],
    left: new Map(),
    limits: { api: 500, resolvers: 3000, pages: 100, ...limits },
    origin: '',
    contentOrigin: '',
  }
}

function createModel(state: State, folder: string, spec: ModelSpec): readonly string[] {
  // A folder of its own: a model made in the place of another shares nothing with it but the name.
  const repository = createRepository(mkdtempSync(join(folder, 'model-')), state.content, spec.head)
  const made = spec.commits.map(commit => repository.commit(commit))
  const createdAt = spec.commits[0]?.date ?? '2026-01-01T00:00:00.000Z'
  const model: Model = {
    id: spec.id,
    repository,
    _id: spec._id ?? createHash('sha256').update(`${spec.id} ${createdAt}`).digest('hex').slice(0, 24),
    createdAt: new Date(createdAt).toISOString(),
    private: spec.private ?? false,
    gated: spec.gated ?? false,
    disabled: spec.disabled ?? false,
    cardData: spec.cardData ?? {},
    baseModels: spec.baseModels,
    config: spec.config ?? {},
    gguf: spec.gguf,
    scan: spec.scan ?? { scansDone: false, filesWithIssues: [] },
  }
  state.models.set(spec.id.toLowerCase(), model)
  return made
}

function modelOf(state: State, id: string): Model {
  const model = state.models.get(id.toLowerCase())
  if (!model) throw new Error(`this hub has no ${id}`)
  return model
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `http://127.0.0.1:${address.port}`
}

const close = (server: Server) =>
  new Promise<void>(resolve => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

async function serve(request: IncomingMessage, response: ServerResponse, state: State): Promise<void> {
  const { method = 'GET', headers } = request
  const host = headers.host ?? ''
  const url = new URL(request.url ?? '/', `http://${host}`)
  const asked: Asked = { method, url, headers, body: await buffer(request) }
  const { authorization } = headers
  state.requests.push({ method, path: url.pathname + url.search, host, ...(authorization ? { authorization } : {}) })
  const window = limited(state, bucketOf(url.pathname))
  const fault = state.faults.find(one => one.path.test(url.pathname + url.search) && (one.times ?? 1) > 0)
  if (fault?.times !== undefined) fault.times--
  if (fault?.delay) await new Promise(resolve => setTimeout(resolve, fault.delay))
  const answered = window.refused ?? (isGit(asked) ? await answerGit(state, asked) : answerOf(state, asked))
  const answer = spoil(answered, fault)
  send(
    response,
    { ...answer, headers: { ...window.headers, 'x-request-id': 'Root=1-6ab63626', ...answer.headers } },
    fault,
  )
}

/** Our own mistakes show as a 500 with their story, instead of a test that waits for ever. */
function answerOf(state: State, asked: Asked): Answer {
  try {
    return route(state, asked)
  } catch (error) {
    return { status: 500, body: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

function spoil(answer: Answer, fault: Fault | undefined): Answer {
  if (!fault) return answer
  const body = fault.body ?? (fault.alter ? fault.alter(answer.body) : answer.body)
  return { status: fault.status ?? answer.status, headers: { ...answer.headers, ...fault.headers }, body }
}

function send(response: ServerResponse, { status, headers, body }: Answer, fault: Fault | undefined): void {
  const isRaw = body instanceof Uint8Array || typeof body === 'string'
  const bytes = isRaw ? Buffer.from(body) : Buffer.from(JSON.stringify(body ?? null))
  const type = isRaw ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8'
  response.writeHead(status, { 'content-type': type, 'content-length': bytes.length, ...headers })
  if (!fault?.cut) return void response.end(bytes)
  response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy())
}
