import { modelsLockPath } from '../model/index.ts'
import { defineCheck } from './define.ts'

const remedy =
  'Look at the change like at a change of the model itself: from the next pull request on, this is what is expected. The lock of the base branch decides for this one.'

export const modelLockAltered = defineCheck({
  id: 'model-lock-altered',
  title: 'Entry of models.lock.json is altered or removed',
  messages: {
    altered: { text: 'the entry {key} of models.lock.json is altered: {before} → {after}', remedy },
    removed: {
      text: '{count} of the entries of models.lock.json are removed, among them {key}, which was {before}',
      remedy,
    },
  },
  *survey({ lockChanges = [] }) {
    const file = modelsLockPath
    for (const { what, key, line, before, after } of lockChanges) {
      if (what === 'altered') yield { messageId: 'altered', data: { key, before, after }, file, line, subject: key }
    }
    const removed = lockChanges.filter(({ what }) => what === 'removed')
    const [first] = removed
    if (!first) return
    const data = { key: first.key, before: first.before, count: String(removed.length) }
    const about = removed.map(({ key }) => ({ subject: key }))
    yield { messageId: 'removed', data, file, line: first.line, subject: first.key, about }
  },
})
