import { type Api, type Connection, connect, type Fixed, readFile } from '../github/index.ts'
import { type Policy, type PolicyText, policyPath, UsageError } from '../model/index.ts'
import { parsePolicy, policyNeeds } from '../policy/index.ts'
import type { Inputs } from './inputs.ts'

/** The base that everything of the owner's is read from, and how to reach other repositories for `extends`. */
export interface Base {
  readonly api: Api
  readonly connection: Connection
  readonly fixed: Fixed
}

/**
 * The policy that applies: the `policy` and `preset` inputs, the file at the base branch's tip and at the default
 * branch's, each with what it extends. Never head's (contracts 7). Read at fixed commits; no file is followed as a link.
 */
export async function policyOf(base: Base, inputs: Inputs, now: Date): Promise<Policy> {
  const { baseTip } = base.fixed.revisions
  const tips = [
    { name: 'base tip', commit: baseTip },
    ...(base.fixed.defaultTip === baseTip ? [] : [{ name: 'default branch', commit: base.fixed.defaultTip }]),
  ]
  const own = await Promise.all(tips.map(({ name, commit }) => fileAt(base.api, { name, commit, path: policyPath })))
  const given: PolicyText[] = inputs.policy === null ? [] : [{ name: 'policy input', text: inputs.policy }]
  const sources = [...given, ...own.filter(source => source !== null)]
  const extended = await Promise.all(sources.map(source => extendedBy(source, base, inputs)))
  return parsePolicy([...sources, ...extended.flat()], {
    now,
    ...(inputs.preset === null ? {} : { preset: inputs.preset }),
  })
}

interface Place {
  readonly name: string
  readonly commit: string
  readonly path: string
}

/** A policy file with the keys and certificates that it names, which stand in the same commit. */
async function fileAt(api: Api, place: Place): Promise<PolicyText | null> {
  const text = await textAt(api, place.commit, place.path)
  if (text === null) return null
  const source = { ...place, text }
  const files = await Promise.all(
    policyNeeds(source).files.map(async file => {
      const found = await textAt(api, place.commit, file)
      if (found !== null) return [file, found] as const
      throw new UsageError(`${place.path} (${place.name}) names ${file}, which is not there at ${place.commit}.`)
    }),
  )
  return { ...source, files: Object.fromEntries(files) }
}

/** One level, from another repository at a full commit id. What cannot be read there is a mistake, not silence. */
async function extendedBy(source: PolicyText, { connection }: Base, inputs: Inputs): Promise<readonly PolicyText[]> {
  const needed = policyNeeds(source).extends
  if (needed === null) return []
  const [owner = '', repo = ''] = needed.repository.split('/')
  const there = await connect({ ...connection, owner, repo, token: inputs.policyToken ?? connection.token })
  const found = await fileAt(there, { name: needed.repository, commit: needed.commit, path: needed.path })
  return found === null ? [] : [found]
}

/** Text of a file of the owner's. Anything else at its path cannot be read as one, and must not count as absent. */
export async function textAt(api: Api, commit: string, file: string): Promise<string | null> {
  const content = await readFile(api, commit, file)
  if (content === null || content.kind === 'text') return content?.text ?? null
  throw new UsageError(`${file} at ${commit} is no plain text file (${content.kind}), and cannot be used.`)
}
