import * as z from 'zod'
import type { Policy, Reference, ScanFacts } from '../../model/index.ts'
import type { Ask } from './client.ts'

const levels = ['unscanned', 'safe', 'queued', 'error', 'caution', 'suspicious', 'unsafe'] as const
const scan = z.object({
  scansDone: z.boolean(),
  filesWithIssues: z.array(z.object({ path: z.string().max(4096), level: z.enum(levels) })).max(10_000),
})

/** What the hub's scanners found, asked only where the policy wants to hear of it: most owners do not. */
export async function findScan(
  ask: Ask,
  api: string,
  reference: Reference,
  policy: Policy,
): Promise<ScanFacts | undefined> {
  const observed = { check: 'model-scan', messageId: 'found', hard: false, file: reference.file, reference }
  if (policy.decide(observed).severity === 'silent') return undefined
  const answer = await ask({ path: `${api}/scan`, schema: scan, maxBytes: 1024 * 1024 })
  if (answer.kind !== 'answered') return undefined
  const { scansDone, filesWithIssues } = answer.value
  return { done: scansDone, issues: filesWithIssues }
}
