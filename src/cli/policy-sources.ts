import { dirname, resolve } from 'node:path'
import type { LocalRepository } from '../git/index.ts'
import { type Policy, type PolicyText, type Preset, policyPath, type Revisions, UsageError } from '../model/index.ts'
import { parsePolicy, policyNeeds } from '../policy/index.ts'
import { readNamed } from './named-file.ts'

interface Given {
  readonly policy: string | undefined
  readonly preset: Preset | undefined
  readonly all: boolean
  readonly cwd: string
  readonly now: Date
}

interface Tips extends Pick<Revisions, 'baseTip'> {
  /** Of the default branch, where that is another. */
  readonly defaultTip?: string | null
}

/**
 * The policy that applies: the file that `--policy` names, met with the repository's own at the base and at the default
 * branch, never at head.
 */
export async function policyOf(
  repository: LocalRepository,
  { baseTip, defaultTip = null }: Tips,
  given: Given,
): Promise<Policy> {
  const named = given.policy === undefined ? null : await namedPolicy(given.policy, given.cwd)
  // With --all there is no base: what head says of itself is all there is.
  const own = await repositoryPolicy(repository, baseTip, given.all ? 'head' : 'base')
  const main = defaultTip === null ? null : await repositoryPolicy(repository, defaultTip, 'default branch')
  const sources = [named, own, main].filter(source => source !== null)
  return parsePolicy(sources, { now: given.now, ...(given.preset === undefined ? {} : { preset: given.preset }) })
}

export async function namedPolicy(path: string, cwd: string): Promise<PolicyText> {
  const source = { name: '--policy', path, text: readNamed('policy', path, cwd) }
  const folder = dirname(resolve(cwd, path))
  return withFiles(source, async file => readNamed('policy', file, folder))
}

async function repositoryPolicy(repository: LocalRepository, commit: string, name: string): Promise<PolicyText | null> {
  const read = async (path: string) => {
    const content = await repository.readFile(commit, path)
    if (content === null || content.kind === 'text') return content?.text ?? null
    throw new UsageError(`${path} at ${commit.slice(0, 12)} is a ${content.kind}, and no policy can be read from it.`)
  }
  const text = await read(policyPath)
  if (text === null) return null
  return withFiles({ name, path: policyPath, commit, text }, async path => {
    const found = await read(path)
    if (found === null)
      throw new UsageError(`${policyPath} names ${path}, which is not there at ${commit.slice(0, 12)}.`)
    return found
  })
}

/** Keys and certificates that a policy names stand beside it, in the same commit. */
async function withFiles(source: PolicyText, read: (path: string) => Promise<string>): Promise<PolicyText> {
  const files = await Promise.all(policyNeeds(source).files.map(async path => [path, await read(path)] as const))
  return { ...source, files: Object.fromEntries(files) }
}
