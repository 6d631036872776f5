import { modelsLockPath } from '../model/index.ts'
import { defineCheck } from './define.ts'

const remedy =
  'Run `weighmaster lock`, which drops what nothing names. An entry that stays is expected of the next one who writes that name, whatever has become of it.'

export const modelLockStale = defineCheck({
  id: 'model-lock-stale',
  title: 'Entry of models.lock.json that nothing names any more',
  messages: {
    stale: {
      text: '{count} of the entries of models.lock.json are named by nothing that was found in this repository, among them {key}',
      remedy,
    },
    perhaps: {
      text: 'a file that this pull request changes named {key} before, and none of them does now: its entry in models.lock.json may be stale (files that are not changed were not read)',
      remedy,
    },
  },
  *survey({ staleEntries }) {
    if (!staleEntries) return
    const { entries, isWhole } = staleEntries
    const file = modelsLockPath
    const [first] = entries
    if (isWhole && first) {
      const data = { key: first.key, count: String(entries.length) }
      const about = entries.map(({ key }) => ({ subject: key }))
      yield { messageId: 'stale', data, file, line: first.line, subject: first.key, about }
    }
    for (const { key, line } of isWhole ? [] : entries) {
      yield { messageId: 'perhaps', data: { key }, file, line, subject: key }
    }
  },
})
