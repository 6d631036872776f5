import { createHash } from 'node:crypto'
import { inspect } from '../../../src/inspect.ts'
import { formatLock, lockEntryOf } from '../../../src/lock/index.ts'
import type { Change, Content, Http, Report } from '../../../src/model/index.ts'
import { createHttp } from '../../../src/net/index.ts'
import { parsePolicy } from '../../../src/policy/index.ts'
import { huggingface } from '../../../src/resolve/huggingface.ts'
import { contextOf, modelReference, now } from './dossier.ts'
import { type Hub, startHub } from './index.ts'

const shards = 280
const gigabytes = 2.5
const json = Array.from({ length: 18 }, (_, index) => [`settings/${index}.json`, `{"part":${index}}`])
const small = { 'README.md': 'A model.', 'config.json': '{"model_type":"x"}', ...Object.fromEntries(json) }
const older = Array.from({ length: 40 }, (_, index) => ({
  date: new Date(Date.UTC(2025, 0, 1 + index)).toISOString(),
  files: { 'README.md': `Draft ${index}.` },
}))

/** A hub with a model of 300 files and 700 GB, as it lists them: large files are pointers to what nobody here has. */
export async function startLargeHub(): Promise<Hub> {
  const weights = Array.from({ length: shards }, (_, index) => {
    const sha256 = createHash('sha256').update(`shard ${index}`).digest('hex')
    const name = `model-${String(index + 1).padStart(5, '0')}-of-00${shards}.safetensors`
    return [name, { claims: { sha256, size: gigabytes * 1e9 } }] as const
  })
  const commits = [...older, { date: '2026-01-01T00:00:00Z', files: { ...small, ...Object.fromEntries(weights) } }]
  const owners = { acme: { _id: '1'.repeat(24), type: 'org', createdAt: '2025-01-01T00:00:00.000Z' } } as const
  const baseModels = { relation: 'finetune', models: [{ id: 'acme/base' }] }
  const base = { id: 'acme/base', commits: [{ date: '2025-01-01T00:00:00Z', files: { 'model.safetensors': 'w' } }] }
  const cardData = { license: 'apache-2.0' }
  return startHub({ owners, models: [base, { id: 'acme/large', cardData, baseModels, commits }] })
}

export interface Cost {
  readonly report: Report
  readonly requests: number
  /** Of bodies, unpacked. */
  readonly bytes: number
}

/** Everything that is asked of a pinned, locked model by an owner who wants to know it all. */
export async function checkLarge(hub: Hub, verify: 'listed' | 'git'): Promise<Cost> {
  const [commit = ''] = hub.commits('acme/large').slice(-1)
  const lock = await lockText(hub, commit)
  const rules = `verify: ${verify}, lineage: allowed, licence: [apache-2.0], formats: [safetensors], remote-code: deny`
  const text = `version: 1\npreset: strict\npublishers: [{ id: acme, huggingface: [acme] }]\nmodels: { "acme/*": { ${rules} } }\n`
  const counted = { requests: 0, bytes: 0 }
  const code = `from transformers import AutoModel\nAutoModel.from_pretrained("acme/large", revision="${commit}")\n`
  const change: Change = {
    path: 'load.py',
    head: content(code),
    mergeBase: null,
    baseTip: null,
    commentable: null,
  }
  const report = await inspect([change], {
    ...world(hub),
    http: counting(world(hub).http, counted),
    policy: parsePolicy([{ name: 'base tip', text }], { now }),
    trust: { sigstore: null, registries: {} },
    lock: content(lock),
    now,
  })
  return { report, ...counted }
}

const content = (text: string): Content => ({ kind: 'text', oid: text, text })

function world(hub: Hub) {
  const endpoint = new URL(hub.url)
  return { http: createHttp({ userAgent: 't', retries: 0 }), endpoints: { npm: endpoint, huggingface: endpoint } }
}

/** The lock of the model without its commit, so that every file has to be compared. */
async function lockText(hub: Hub, commit: string): Promise<string> {
  const { http, endpoints } = world(hub)
  const reference = modelReference({ id: 'acme/large', revision: commit })
  const wanted = () => ({ owner: true, files: true, knownCommits: [] })
  const context = { ...contextOf(http, { endpoints }), wanted }
  const entry = lockEntryOf(reference, await huggingface.resolve(reference, context))
  if (!entry) throw new Error('not locked')
  const { commit: _, ...files } = entry
  return formatLock([files])
}

/** Counts what goes over the wire. */
export function counting(http: Http, counted: { requests: number; bytes: number }): Http {
  return {
    request: async request => {
      counted.requests++
      const response = await http.request(request)
      const count = new TransformStream<Uint8Array, Uint8Array>({
        transform(part, controller) {
          counted.bytes += part.length
          controller.enqueue(part)
        },
      })
      return { ...response, body: response.body.pipeThrough(count) }
    },
  }
}
