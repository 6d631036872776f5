import { publicRegistryNames } from '../catalogue/public-hosts.ts'
import type { Change, Dossier, Policy } from '../model/index.ts'
import { textOf } from './authored.ts'
import { aboutEach, defineCheck } from './define.ts'
import { factsOf } from './npm/change.ts'

export const npmNewRegistry = defineCheck({
  id: 'npm-new-registry',
  title: 'Packages come from a registry that base did not use',
  messages: {
    new: {
      text: '{host} is new: {count} packages come from there, {name} among them',
      remedy:
        'Find out whose it is. If the project is to use it, name it with its scopes under registries: in the policy on the base branch; else let the package manager write the lock again with the project’s own settings.',
    },
  },
  *survey({ dossiers, changes, policy }) {
    const known = new Set([...publicRegistryNames, ...changes.flatMap(hostsInBase)])
    const foreign = Map.groupBy(dossiers, dossier => newHost(dossier, known, policy))
    for (const [host, several] of foreign) {
      const [dossier] = several
      if (host === null || !dossier) continue
      const data = { host, count: String(several.length), name: dossier.reference.id ?? '' }
      yield { messageId: 'new', data, dossier, subject: host, about: aboutEach(several) }
    }
  },
})

/** What git and addresses bring is `npm-git-dependency`'s to say. */
function newHost({ reference, resolution }: Dossier, known: ReadonlySet<string>, policy: Policy): string | null {
  const { hub, loader, resolved, id } = reference
  if (hub !== 'npm' || loader !== 'registry' || resolved === undefined || !URL.canParse(resolved)) return null
  const { host } = new URL(resolved)
  // The registry that was asked is the owner's own choice.
  const configured = factsOf(resolution)?.registryHost
  if (host === '' || known.has(host) || host === configured) return null
  return policy.registry(host, id ?? '').verdict === 'allowed' ? null : host
}

/** Where a lock writes the address of a tarball: npm and Yarn 1, pnpm and Deno, Bun, Yarn 2 and later. */
const written =
  /(?:^[ \t]*"?resolved"?:? +"|\btarball"?: "?|^[ \t]*"[^"\n]+": \["[^"\n]+", "|__archiveUrl=)(?<address>https?(?::|%3A)[^"\s,}&]+)/gm

/** Hosts of the locks that base has, in those files that the pull request changes: that is all a run reads. */
function hostsInBase({ path, mergeBase, baseTip }: Change): readonly string[] {
  if (!/(?:lock[^/]*\.(?:json|ya?ml)|\.lock|npm-shrinkwrap\.json)$/.test(path)) return []
  return [mergeBase, baseTip].flatMap(side =>
    [...textOf(side).matchAll(written)].flatMap(match => {
      const address = (match.groups?.['address'] ?? '').replaceAll(/%3A/gi, ':').replaceAll(/%2F/gi, '/')
      return URL.canParse(address) ? [new URL(address).host] : []
    }),
  )
}
