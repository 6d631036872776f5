import * as z from 'zod'
import { changeOf } from '../../__tests__/world/package-lock.ts'
import { checks } from '../../src/check/index.ts'
import { inspect } from '../../src/inspect.ts'
import { createHttp } from '../../src/net/index.ts'
import { parsePolicy } from '../../src/policy/index.ts'
import { resolvers } from '../../src/resolve/index.ts'
import { loadTrust } from '../../src/trust/index.ts'
import { verifiers } from '../../src/verify/index.ts'
import { measure } from './measure.ts'

const task = z.object({
  url: z.string(),
  trustRoot: z.string(),
  lock: z.string(),
  before: z.string().optional(),
  minAge: z.string().optional(),
})

// Named, so that nothing is loaded later, on the clock.
if (checks.length * resolvers.length * verifiers.length === 0) throw new Error('there is nothing to measure')

measure(async (message: unknown) => {
  const { url, trustRoot, lock, before = null, minAge } = task.parse(message)
  const text = `version: 1\npreset: default\nnpm: { '*': { min-age: ${minAge} } }\n`
  const now = new Date()
  const report = await inspect([changeOf('package-lock.json', lock, before)], {
    http: createHttp({ userAgent: 'bench' }),
    endpoints: { npm: new URL(url), huggingface: new URL('https://hub.example') },
    policy: parsePolicy(minAge === undefined ? [] : [{ name: 'base tip', text }], { now }),
    trust: loadTrust({ trustRoot }),
    now,
  })
  if (report.conclusion !== 'pass') throw new Error(JSON.stringify(report.findings[0]))
  return report.counts.outcomes.npm.verified
})
