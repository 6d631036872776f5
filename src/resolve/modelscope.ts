import * as z from 'zod'
import {
  type Artifact,
  type Endpoints,
  HttpFailure,
  type ListedFile,
  type ModelFacts,
  parseDigest,
  type ResolveContext,
  type Resolver,
  readJson,
} from '../model/index.ts'
import { findMeaning } from './git/meaning.ts'
import { isRevision, parseName } from './huggingface/name.ts'
import { findSignatures } from './modelscope/signature.ts'
import { jinjaFile, templateAmong } from './template-file.ts'

const publicHub = new URL('https://www.modelscope.cn/')
const mostBytes = 16 * 1024 * 1024

/**
 * ModelScope. Which commit is meant and whether it is the repository's own is asked by git; the hub's API lists a sha256
 * of every file, large or small.
 */
export const modelscope: Resolver = {
  hub: 'modelscope',
  title: 'ModelScope',
  isCounted: true,
  hosts: endpoints => [baseOf(endpoints).host],
  key: ({ id, revision, digest = null }) => JSON.stringify([id, revision, digest]),
  async resolve(reference, context) {
    const name = parseName(reference.id)
    if (!name?.namespace)
      return { kind: 'absent', what: 'artifact', detail: 'the hub has no repository with such an id' }
    if (reference.revision !== null && !isRevision(reference.revision)) {
      return { kind: 'absent', what: 'revision', detail: 'git has no revision with such a name' }
    }
    const server = { url: new URL(`${baseOf(context.endpoints).origin}/${name.id}.git`) }
    const meaning = await findMeaning(reference, server, context)
    if (meaning.kind !== 'means') return meaning
    const listed = await listFiles(name.id, meaning.commit, context)
    const artifact = describe(name.id, name.namespace, meaning.facts, listed)
    const api = new URL(`${baseOf(context.endpoints).origin}/api/v1/models/${name.id}`)
    return {
      kind: 'resolved',
      pin: meaning.pin,
      artifact,
      attestations: await findSignatures({ api, commit: meaning.commit }, artifact.files ?? [], context),
      ...(listed ? {} : { incomplete: [{ reason: 'files-not-listed' }] }),
    }
  },
}

const baseOf = ({ modelscope: hub = publicHub }: Endpoints) => hub

/** The API answers 200 to failures as well, with `Success: false`. */
const listing = z.object({
  Success: z.literal(true),
  Data: z.object({
    Files: z
      .array(
        z.object({
          Path: z.string().max(4096),
          Type: z.string(),
          Size: z.number().int().nonnegative(),
          Sha256: z.string().optional(),
        }),
      )
      .max(100_000),
  }),
})
type Listed = z.infer<typeof listing>['Data']['Files']

async function listFiles(
  id: string,
  commit: string,
  { http, endpoints, signal }: ResolveContext,
): Promise<Listed | null> {
  const base = baseOf(endpoints)
  const url = new URL(`${base.origin}/api/v1/models/${id}/repo/files?Revision=${commit}&Recursive=True`)
  const request = { method: 'GET', url, maxBytes: mostBytes, hosts: [base.host] } as const
  try {
    const response = await http.request({ ...request, ...(signal ? { signal } : {}) })
    const parsed = listing.safeParse(await readJson(response))
    return parsed.success ? parsed.data.Data.Files.filter(({ Type }) => Type !== 'tree') : null
  } catch (error) {
    if (error instanceof HttpFailure || error instanceof TypeError) return null
    throw error
  }
}

function describe(id: string, namespace: string, facts: ModelFacts, listed: Listed | null): Artifact {
  const files = listed?.map(toFile)
  const malformed = files?.filter(file => !file.listed).map(file => file.path) ?? []
  return {
    purl: `pkg:generic/modelscope/${id}@${facts.commit}`,
    hub: 'modelscope',
    id,
    publisher: { hub: 'modelscope', name: namespace },
    ...(files ? { files } : {}),
    model: {
      ...facts,
      ...(files ? { paths: files.map(file => file.path) } : {}),
      ...(malformed.length > 0 ? { malformedDigests: malformed } : {}),
      ...templateAmong(files, jinjaFile),
    },
  }
}

function toFile({ Path, Size, Sha256 }: Listed[number]): ListedFile {
  const digest = parseDigest('sha256', Sha256)
  return { path: Path, bytes: Size, ...(digest ? { listed: digest } : {}) }
}
