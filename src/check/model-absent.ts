import { isCommitId } from '../model/index.ts'
import { defineCheck } from './define.ts'

export const modelAbsent = defineCheck({
  id: 'model-absent',
  title: 'Model does not exist at its hub',
  messages: {
    artifact: {
      text: '{id} is not at the hub: {detail}',
      remedy:
        'Write the name as the hub shows it. A name that nobody owns can be registered by anybody, who then decides what it loads.',
    },
    revision: {
      text: '{id} has no revision {revision}',
      remedy:
        'Write a revision that the repository has, best the full 40-hex commit id. Who has write access can make a branch of any name.',
    },
    file: {
      text: '{id} has no file {path} at this revision',
      remedy: 'Write the path as the hub lists it at the pinned commit.',
    },
  },
  *examine({ reference, resolution }) {
    if (reference.ecosystem !== 'model' || resolution.kind !== 'absent') return
    const { revision, path } = reference
    const id = reference.id ?? ''
    if (resolution.what === 'file') yield { messageId: 'file', data: { id, path: path ?? '' } }
    else if (resolution.what === 'artifact') yield { messageId: 'artifact', data: { id, detail: resolution.detail } }
    else if (!isCommitId(revision)) yield { messageId: 'revision', data: { id, revision: revision ?? '' } }
  },
})
