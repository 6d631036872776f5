import { isLockClaim } from '../model/index.ts'
import { defineCheck } from './define.ts'

export const modelScan = defineCheck({
  id: 'model-scan',
  title: 'Hub’s scanners found something in the model',
  messages: {
    found: {
      text: 'the hub’s scanners call {path} of {id} {level} ({count} in all)',
      remedy:
        'Look at the file’s page at the hub before you load anything. Scanners miss much: what they find is worth reading.',
    },
    unfinished: {
      text: 'the hub has not scanned {id} to the end',
      remedy: 'Look again later. Not scanned is not clean, and neither is scanned.',
    },
  },
  *examine({ reference, resolution }) {
    if (isLockClaim(reference) || resolution.kind !== 'resolved') return
    const scan = resolution.artifact.model?.scan
    if (!scan) return
    const id = reference.id ?? resolution.artifact.id
    const found = scan.issues.filter(({ level }) => loud.has(level))
    const [first] = found.toSorted((a, b) => order.indexOf(b.level) - order.indexOf(a.level))
    if (first)
      yield { messageId: 'found', data: { id, path: first.path, level: first.level, count: String(found.length) } }
    else if (!scan.done) yield { messageId: 'unfinished', data: { id } }
  },
})

const order = ['caution', 'suspicious', 'unsafe']
const loud: ReadonlySet<string> = new Set(order)
