import { isLockClaim } from '../model/index.ts'
import { defineCheck } from './define.ts'

export const modelMoved = defineCheck({
  id: 'model-moved',
  title: 'Model was moved or renamed',
  messages: {
    moved: {
      text: '{written} is now {found}: the hub redirects the old name only until somebody registers it',
      remedy:
        'Write the new name, after looking at whether it is still the publisher you mean. Whoever registers the old name decides what it loads.',
    },
  },
  *examine({ reference, resolution }) {
    if (isLockClaim(reference) || resolution.kind !== 'resolved') return
    const { id, model } = resolution.artifact
    if (model?.movedFrom !== undefined) yield { messageId: 'moved', data: { written: model.movedFrom, found: id } }
  },
})
