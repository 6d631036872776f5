import { readFileSync } from 'node:fs'
import { buildSchema, execute, type GraphQLSchema, parse, validate } from 'graphql'
import * as z from 'zod'
import { forbidden, ok } from './answers.ts'
import type { Answer, World } from './state.ts'

const asked = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()).optional() })

let built: GraphQLSchema | null = null
/** GitHub's own schema (1.2 MB, a third of a second): a field that does not exist there does not exist here. */
function schema(): GraphQLSchema {
  const idl = new URL('schema.graphql', import.meta.resolve('@octokit/graphql-schema'))
  built ??= buildSchema(readFileSync(idl, 'utf8'), { assumeValid: true })
  return built
}

class Refused extends Error {
  readonly extensions: { readonly type: string }
  constructor(type: string, message: string) {
    super(message)
    this.extensions = { type }
  }
}

/** Answers what GitHub answers: 200 with `errors` beside `data`, also when nothing worked. */
export function answerGraphql(body: unknown, world: World): Answer {
  const parsed = asked.safeParse(body)
  if (!parsed.success)
    return { status: 400, body: { message: 'A query attribute must be specified and must be a string.' } }
  const document = parse(parsed.data.query)
  const faults = validate(schema(), document)
  if (faults.length > 0) {
    world.state.complaints.push(...faults.map(fault => `GraphQL: ${fault.message}`))
    return ok({ errors: faults.map(fault => ({ message: fault.message })) })
  }
  const result = execute({
    schema: schema(),
    document,
    rootValue: root(world, world.git.blobs(parsed.data.query.match(/\b[0-9a-f]{40}\b/g) ?? [])),
    variableValues: parsed.data.variables ?? {},
  })
  if (result instanceof Promise) throw new Error('every resolver here is synchronous')
  const errors = result.errors?.map(({ message, path, extensions }) => ({ type: extensions['type'], path, message }))
  return ok(errors ? { data: result.data ?? null, errors } : { data: result.data })
}

function root(world: World, blobs: Blobs) {
  const { state } = world
  const nodes = () => [...state.issueComments, ...state.reviews, ...state.reviewComments]
  const node = (id: string) => {
    const found = nodes().find(one => one.nodeId === id)
    if (!found) throw new Refused('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`)
    return {
      __typename: found.kind,
      id,
      body: found.body,
      isMinimized: state.minimised.has(id),
      minimizedReason: state.minimised.get(id)?.toLowerCase() ?? null,
      viewerCanMinimize: forbidden(state, 'write', 'pull_requests') === null,
    }
  }
  return {
    viewer: { login: state.us.login },
    rateLimit: { limit: state.limits.requests, remaining: 0, cost: 1, used: 0, nodeCount: 0, resetAt: '' },
    repository: ({ owner, name }: { readonly owner: string; readonly name: string }) => {
      if (owner !== state.repository.owner || name !== state.repository.name) {
        throw new Refused('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`)
      }
      if (forbidden(state, 'read', 'contents')) throw new Refused('FORBIDDEN', 'Resource not accessible by integration')
      return { object: (by: By) => gitObject(by, world, blobs) }
    },
    node: ({ id }: { readonly id: string }) => node(id),
    nodes: ({ ids }: { readonly ids: readonly string[] }) => ids.map(node),
    minimizeComment: ({ input }: { readonly input: { readonly subjectId: string; readonly classifier: string } }) => {
      if (forbidden(state, 'write', 'pull_requests')) {
        throw new Refused('FORBIDDEN', 'Resource not accessible by integration')
      }
      node(input.subjectId)
      state.minimised.set(input.subjectId, input.classifier)
      return { minimizedComment: node(input.subjectId) }
    },
  }
}

/** What the query names by id, read at once: a process for each would take a minute for a large pull request. */
type Blobs = ReadonlyMap<string, Buffer>

interface By {
  readonly oid?: string
  readonly expression?: string
}

/** `null` for what is not there. Text is cut where GitHub cuts it, and missing for binary content. */
function gitObject({ oid, expression }: By, { git, state }: World, blobs: Blobs) {
  const sha = oid ?? git.find(expression ?? '')
  const known = blobs.get(sha ?? '')
  const type = known ? 'blob' : sha ? git.type(sha) : null
  if (!sha || type === null) return null
  if (type === 'commit') return { __typename: 'Commit', oid: sha }
  if (type === 'tree') {
    const entries = git.entries(sha, false).map(entry => ({
      name: entry.path,
      mode: Number.parseInt(entry.mode, 8),
      oid: entry.sha,
      type: entry.type,
    }))
    return { __typename: 'Tree', oid: sha, entries }
  }
  const bytes = known ?? git.blob(sha) ?? Buffer.alloc(0)
  const isBinary = bytes.subarray(0, 8000).includes(0)
  return {
    __typename: 'Blob',
    id: `B_${sha}`,
    oid: sha,
    byteSize: bytes.length,
    isBinary,
    isTruncated: bytes.length > state.limits.text,
    text: isBinary ? null : bytes.subarray(0, state.limits.text).toString('utf8'),
  }
}
