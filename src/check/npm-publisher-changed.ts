import type { Dossier, Evidence } from '../model/index.ts'
import { defineCheck } from './define.ts'
import { pairOf, publisherChange } from './npm/change.ts'
import { signsOf } from './npm/sign.ts'

export const npmPublisherChanged = defineCheck({
  id: 'npm-publisher-changed',
  title: 'Package version was published by someone else, or built from somewhere else',
  messages: {
    source: {
      text: '{name} {version} was built from {is}, where {before} was built from {was}',
      remedy:
        'Look whether the project moved. Both were proved, so the new version really comes from the new repository, and the question is whose that is.',
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
    const pair = pairOf(dossier)
    if (dossier.reference.hub !== 'npm' || !pair) return
    const { name, version, before } = pair
    const moved = sourceChange(dossier)
    if (moved) yield { messageId: 'source', data: { name, version, before, ...moved } }
    const change = publisherChange(pair)
    if (!change) return
    const signs = signsOf(pair, dossier, policy)
    const data = { name, version, before, ...change }
    if (signs.length > 0) yield { messageId: 'joined', data: { ...data, signs: signs.join(', and ') } }
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

function sourceOf(all: readonly Evidence[]): { readonly address: string; readonly number: string | undefined } | null {
  const proof = all.find(({ claim, outcome }) => claim === 'provenance' && outcome === 'verified')
  const address = proof?.detail?.['repository']
  return address === undefined ? null : { address, number: proof?.signer?.extensions?.['.15'] }
}
