import { type Dossier, isCommitId, isImmutable, isLockClaim } from '../model/index.ts'
import { defineCheck } from './define.ts'

export const modelRemoteCode = defineCheck({
  id: 'model-remote-code',
  title: 'Model runs code from a repository',
  messages: {
    unpinned: {
      text: 'code of {id} is run here (trust_remote_code), at a revision that its publisher can move',
      remedy:
        'Write the full commit id as the revision (and as `code_revision`, where the code comes from another repository), after reading the code at that commit.',
    },
    foreign: {
      text: 'the configuration of {id} loads code from {repository}, which `revision` does not pin',
      remedy:
        'Use a model whose code your library has built in, or set `code_revision` to a full commit id of that repository after reading its code. Whoever owns that repository decides what runs.',
    },
    kernel: {
      text: 'the configuration of {id} makes loaders fetch and run a kernel: {key} is {value}',
      remedy:
        'Do not load it with transformers before 5.3, which runs it whatever was said about remote code (CVE-2026-4372). No published model needs these keys.',
    },
    pinned: {
      text: 'code of {id} is run here (trust_remote_code), at a commit that is fixed',
      remedy: 'Use a model that needs no code of its own, or accept the code by `remote-code: pinned` in the policy.',
    },
  },
  *examine(dossier) {
    const { reference, resolution } = dossier
    if (isLockClaim(reference) || reference.ecosystem !== 'model' || resolution.kind !== 'resolved') return
    const id = reference.id ?? resolution.artifact.id
    const code = resolution.artifact.model?.code
    for (const { key, value } of code?.kernels ?? []) yield { messageId: 'kernel', data: { id, key, value } }
    for (const repository of code?.foreign ?? []) {
      if (!isOfSamePublisher(dossier, repository)) yield { messageId: 'foreign', data: { id, repository } }
    }
    if (reference.remoteCode?.enabled !== true) return
    // Without code there is nothing to run today, and a commit keeps it so.
    if (!isPinned(dossier)) yield { messageId: 'unpinned', data: { id } }
    else if (code === undefined || code.own || code.foreign.length > 0) yield { messageId: 'pinned', data: { id } }
  },
})

/** Code of the model's own repository follows `revision`; that of another one only `code_revision`. */
function isPinned({ reference, resolution }: Dossier): boolean {
  if (resolution.kind !== 'resolved' || !isImmutable(resolution.pin)) return false
  const foreign = resolution.artifact.model?.code?.foreign ?? []
  const revision = reference.remoteCode?.revision ?? null
  return foreign.length > 0 ? isCommitId(revision) : revision === null || isCommitId(revision)
}

/** With its own revision pinned, another repository of the same publisher is no other hand. */
function isOfSamePublisher({ reference, resolution }: Dossier, repository: string): boolean {
  if (resolution.kind !== 'resolved' || !isCommitId(reference.remoteCode?.revision)) return false
  const [namespace] = repository.split('/')
  return repository.includes('/') && namespace?.toLowerCase() === resolution.artifact.publisher.name.toLowerCase()
}
