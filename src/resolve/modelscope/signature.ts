import { createHash } from 'node:crypto'
import { type Attestation, HttpFailure, type ListedFile, type ResolveContext, readBytes } from '../../model/index.ts'
import { attestationsIn, namesOfSignatures, unavailable } from '../signatures.ts'

/** The largest signature file that is fetched, in bytes. */
const mostBytes = 4 * 1024 * 1024

export interface Repository {
  /** Address of the repository's API. */
  readonly api: URL
  readonly commit: string
}

/** The signatures that lie in the repository. The hub lists a sha256 of every file, so nothing else need be fetched. */
export async function findSignatures(
  repository: Repository,
  files: readonly ListedFile[],
  context: ResolveContext,
): Promise<readonly Attestation[]> {
  const names = new Set(namesOfSignatures(files.map(({ path }) => path)))
  const found = files.filter(({ path }) => names.has(path)).map(file => fetchSignature(repository, file, context))
  return (await Promise.all(found)).flat()
}

async function fetchSignature(
  { api, commit }: Repository,
  { path, bytes, listed }: ListedFile,
  { http, signal }: ResolveContext,
): Promise<readonly Attestation[]> {
  if (bytes > mostBytes) return [unavailable(path, 'too-large')]
  const url = new URL(`${api.href}/repo`)
  url.search = new URLSearchParams({ Revision: commit, FilePath: path }).toString()
  const request = { method: 'GET', url, maxBytes: mostBytes, hosts: [api.host] } as const
  try {
    const response = await http.request({ ...request, ...(signal ? { signal } : {}) })
    const body = await readBytes(response)
    if (response.status !== 200) return [unavailable(path, `hub-answered-${response.status}`)]
    const isListed = createHash('sha256').update(body).digest('hex') === listed?.hex
    return isListed ? attestationsIn(path, new TextDecoder().decode(body)) : [unavailable(path, 'unexpected-answer')]
  } catch (error) {
    if (error instanceof HttpFailure || error instanceof TypeError) return [unavailable(path, 'unreachable')]
    throw error
  }
}
