import { resolve } from 'node:path'
import { concerns } from '../extract/index.ts'
import { type LocalRepository, openRepository } from '../git/index.ts'
import type { Change, Dossier, Introduced, OwnFiles, Policy, PolicyText, Wanted } from '../model/index.ts'
import { type CheckOptions, parseCheckOptions } from './check-options.ts'
import type { Io } from './io.ts'
import { surroundings } from './surroundings.ts'

/** Flags of the commands that look at everything in HEAD, beside their own. */
export const surveyFlags = {
  cwd: { type: 'string' },
  'npm-registry': { type: 'string' },
  'hf-endpoint': { type: 'string' },
  'trust-root': { type: 'string' },
  now: { type: 'string' },
} as const

export const surveyHelp = `  --cwd DIR            the repository (default: here); its HEAD is read, not the work tree
  --hf-endpoint URL, --npm-registry URL, --trust-root FILE, --now ISO   as for check
`

export interface Survey {
  readonly repository: LocalRepository
  readonly head: string
  readonly changes: readonly Change[]
  readonly world: Awaited<ReturnType<typeof surroundings>> & { readonly own: OwnFiles }
  readonly now: Date
}

type Given = Readonly<Partial<Record<keyof typeof surveyFlags, string | undefined>>>

/** Everything that stands in HEAD, as if the whole of it were new, and the world to look it up in. */
export async function survey(given: Given, io: Io): Promise<Survey> {
  const names = Object.keys(surveyFlags).filter(name => name in given)
  const argv = names.flatMap(name => {
    const value = Object.entries(given).find(([key]) => key === name)?.[1]
    return value === undefined ? [] : [`--${name}`, value]
  })
  const options: CheckOptions = parseCheckOptions(argv, ['text'])
  const repository = await openRepository(resolve(io.cwd, options.cwd))
  const head = await repository.commit('HEAD')
  const changes = await repository.everything(head, concerns)
  const world = { ...(await surroundings(options, io)), own: repository.own(head) }
  return { repository, head, changes, world, now: options.now ?? io.now }
}

/**
 * What references mean today, for a lock: with owner, files and root tree, and who signed them, whose signatures hold
 * being the word of the policy that stands in HEAD.
 */
export async function meaningsOf(
  introduced: readonly Introduced[],
  { repository, head, world, now }: Survey,
  io: Io,
  more: Pick<Wanted, 'date'> = {},
): Promise<readonly Dossier[]> {
  const [{ lookUp }, { policyOf }] = await Promise.all([import('../inspect.ts'), import('./policy-sources.ts')])
  const given = { policy: undefined, preset: undefined, all: true, now }
  const policy = await policyOf(repository, { baseTip: head }, given, io)
  const wanted = () => ({ owner: true, files: true, tree: true, knownCommits: [], ...more })
  return lookUp(introduced, { ...world, policy, now, signal: io.signal, wanted })
}

/** The policy that these texts make, loaded only where one is needed. */
export async function policyFrom(sources: readonly PolicyText[], now: Date): Promise<Policy> {
  const { parsePolicy } = await import('../policy/index.ts')
  return parsePolicy(sources, { now })
}
