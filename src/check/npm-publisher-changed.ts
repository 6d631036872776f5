import { type Dossier, type Evidence, enumerate } from '../model/index.ts'
import { defineCheck } from './define.ts'
import { pairOf, publisherChange } from './npm/change.ts'
import { movedRegistry } from './npm/moved.ts'
import { signsOf } from './npm/sign.ts'

export const npmPublisherChanged = defineCheck({
  id: 'npm-publisher-changed',
  title: 'Package version comes from other people, another repository or another registry',
  messages: {
    registry: {
      text: '{name} {version} comes from {is}, where {before} came from {was}',
      remedy:
        'Find out whether the same people own the name there. A name that is yours at one registry may be anybody’s at another, and a high version number is how it gets picked. To say where a scope belongs, name the registry with it under registries: in the policy on the base branch.',
    },
    source: {
      text: '{name} {version} was built from {is}, where {before} was built from {was}',
      remedy:
        'Look whether the project moved. Both were proved, so the new version really comes from the new repository, and the question is whose that is.',
    },
    trigger: {
      text: '{name} {version} was built on {is}, where {before} was built on {was}',
      remedy:
        'Outsiders can bring about such a run, and what they sent may have had a part in it. Look at the run that the provenance names, and ask why the project does not release as it did before.',
    },
    joined: {
      text: '{name} {version} was published by {is}, where {before} was published by {was}, and {signs}',
      remedy:
        'Find out who the new publisher is before you merge: projects change hands, and so do stolen accounts. npm shows names and addresses only, which anybody can choose.',
    },
    alone: {
      text: '{name} {version} was published by {is}, where {before} was published by {was}',
      remedy: 'Projects with several maintainers do this often; look whether the new one is among them.',
    },
  },
  *examine(dossier, policy) {
    const { reference, previous } = dossier
    if (reference.hub !== 'npm') return
    const elsewhere = movedRegistry(dossier)
    if (elsewhere && policy.registry(elsewhere.is, reference.id ?? '').verdict !== 'allowed') {
      const [name, version, before] = [reference.id, reference.revision, previous?.reference.revision]
      yield {
        messageId: 'registry',
        data: { name: name ?? '', version: version ?? '', before: before ?? '', ...elsewhere },
      }
    }
    const pair = pairOf(dossier)
    if (!pair) return
    const { name, version, before } = pair
    const moved = sourceChange(dossier)
    if (moved) yield { messageId: 'source', data: { name, version, before, ...moved } }
    const trigger = triggerChange(dossier)
    if (trigger) yield { messageId: 'trigger', data: { name, version, before, ...trigger } }
    const change = publisherChange(pair)
    if (!change) return
    const signs = signsOf(pair, dossier, policy)
    const data = { name, version, before, ...change }
    if (signs.length > 0)
      yield { messageId: 'joined', data: { ...data, signs: enumerate(signs, { between: ', and ' }) } }
    else yield { messageId: 'alone', data }
  },
})

/** Compared by the repository's immutable number where both certificates have it: a renamed repository is the same one. */
function sourceChange({ evidence, previous }: Dossier): { readonly is: string; readonly was: string } | null {
  const [is, was] = [sourceOf(evidence), sourceOf(previous?.evidence ?? [])]
  if (!is || !was) return null
  const isSame =
    is.number !== undefined && was.number !== undefined ? is.number === was.number : is.address === was.address
  return isSame ? null : { is: is.address, was: was.address }
}

/** Events of GitHub Actions that somebody without a right to the repository can bring about. */
const outsiders: ReadonlySet<string> = new Set([
  'discussion',
  'discussion_comment',
  'fork',
  'issue_comment',
  'issues',
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'pull_request_target',
  'watch',
  'workflow_run',
])

/** A release that an outsider could have set off, where the one before was not; both by their certificates. */
function triggerChange({ evidence, previous }: Dossier): { readonly is: string; readonly was: string } | null {
  const [is, was] = [evidence, previous?.evidence ?? []].map(all => proofIn(all)?.detail?.['trigger'])
  return is !== undefined && was !== undefined && outsiders.has(is) && !outsiders.has(was) ? { is, was } : null
}

function proofIn(all: readonly Evidence[]): Evidence | undefined {
  return all.find(({ claim, outcome }) => claim === 'provenance' && outcome === 'verified')
}

function sourceOf(all: readonly Evidence[]): { readonly address: string; readonly number: string | undefined } | null {
  const proof = proofIn(all)
  const address = proof?.detail?.['repository']
  return address === undefined ? null : { address, number: proof?.signer?.extensions?.['.15'] }
}
