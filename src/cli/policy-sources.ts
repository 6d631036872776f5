import { dirname, resolve } from 'node:path'
import type { LocalRepository } from '../git/index.ts'
import { type Policy, type PolicyText, type Preset, policyPath, type Revisions, UsageError } from '../model/index.ts'
import { parsePolicy, policyNeeds } from '../policy/index.ts'
import { repositoryAtGitHub } from './github.ts'
import type { Io } from './io.ts'
import { readNamed } from './named-file.ts'

interface Given {
  readonly policy: string | undefined
  readonly preset: Preset | undefined
  readonly all: boolean
  readonly now: Date
}

interface Tips extends Pick<Revisions, 'baseTip'> {
  /** Of the default branch, where that is another. */
  readonly defaultTip?: string | null
}

/**
 * The policy that applies: the file that `--policy` names, met with the repository's own at the base and at the default
 * branch, never at head, each with what it extends.
 */
export async function policyOf(
  repository: LocalRepository,
  { baseTip, defaultTip = null }: Tips,
  given: Given,
  io: Io,
): Promise<Policy> {
  const named = given.policy === undefined ? null : await namedPolicy(given.policy, io.cwd)
  // With --all there is no base: what head says of itself is all there is.
  const own = await repositoryPolicy(repository, baseTip, given.all ? 'head' : 'base')
  const main = defaultTip === null ? null : await repositoryPolicy(repository, defaultTip, 'default branch')
  const written = [named, own, main].filter(source => source !== null)
  const sources = await withExtended(written, io)
  return parsePolicy(sources, { now: given.now, ...(given.preset === undefined ? {} : { preset: given.preset }) })
}

/** These policies, and the one that each of them extends. What is not there is told by whoever parses them. */
export async function withExtended(sources: readonly PolicyText[], io: Io): Promise<readonly PolicyText[]> {
  const extended = await Promise.all(sources.map(source => extendedBy(source, io)))
  return [...sources, ...extended.filter(source => source !== null)]
}

/** One level, from a repository at GitHub, at a full commit id. */
async function extendedBy(source: PolicyText, io: Io): Promise<PolicyText | null> {
  const needed = policyNeeds(source).extends
  if (needed === null) return null
  const { repository: name, path, commit } = needed
  const repository = await repositoryAtGitHub(name, io)
  return policyIn(repository, { name, path, commit })
}

export async function namedPolicy(path: string, cwd: string): Promise<PolicyText> {
  const source = { name: '--policy', path, text: readNamed('policy', path, cwd) }
  const folder = dirname(resolve(cwd, path))
  return withFiles(source, async file => readNamed(`policy ${path}:`, file, folder))
}

const repositoryPolicy = (repository: Readable, commit: string, name: string) =>
  policyIn(repository, { name, path: policyPath, commit })

/** A repository of which one file is read at a commit. */
type Readable = Pick<LocalRepository, 'readFile'>

async function policyIn(repository: Readable, place: Required<Omit<PolicyText, 'text' | 'files'>>) {
  const { path, commit } = place
  const at = commit.slice(0, 12)
  const read = async (file: string) => {
    const content = await repository.readFile(commit, file)
    if (content === null || content.kind === 'text') return content?.text ?? null
    throw new UsageError(`${file} at ${at} is a ${content.kind}, and no policy can be read from it.`)
  }
  const text = await read(path)
  if (text === null) return null
  return withFiles({ ...place, text }, async file => {
    const found = await read(file)
    if (found === null) throw new UsageError(`${path} (${place.name}) names ${file}, which is not there at ${at}.`)
    return found
  })
}

/** Keys and certificates that a policy names stand beside it, in the same commit. */
async function withFiles(source: PolicyText, read: (path: string) => Promise<string>): Promise<PolicyText> {
  const files = await Promise.all(policyNeeds(source).files.map(async path => [path, await read(path)] as const))
  return { ...source, files: Object.fromEntries(files) }
}
