import type { Artifact, Endpoints, Resolver } from '../model/index.ts'
import { findMeaning } from './git/meaning.ts'

const publicGitHub = new URL('https://github.com/')

/** PyTorch Hub: `owner/repo[:ref]` runs `hubconf.py` of that GitHub repository. Asked by git, which needs no account. */
export const torchhub: Resolver = {
  hub: 'torchhub',
  title: 'PyTorch Hub (GitHub)',
  isCounted: true,
  hosts: endpoints => [baseOf(endpoints).host],
  key: ({ id, revision, digest = null }) => JSON.stringify([id, revision, digest]),
  async resolve(reference, context) {
    const id = reference.id ?? ''
    if (!/^[\w-]{1,39}\/[\w.-]{1,100}$/.test(id) || /\/\.{1,2}$/.test(id)) {
      return { kind: 'absent', what: 'artifact', detail: 'no repository can have such a name' }
    }
    const server = { url: new URL(`${baseOf(context.endpoints).origin}/${id}.git`) }
    const meaning = await findMeaning(reference, server, context)
    if (meaning.kind !== 'means') return meaning
    const artifact: Artifact = {
      purl: `pkg:github/${id.toLowerCase()}@${meaning.commit}`,
      hub: 'torchhub',
      id,
      publisher: { hub: 'torchhub', name: id.split('/')[0] ?? '' },
      model: meaning.facts,
    }
    return { kind: 'resolved', pin: meaning.pin, artifact, attestations: [] }
  },
}

const baseOf = ({ github = publicGitHub }: Endpoints) => github
