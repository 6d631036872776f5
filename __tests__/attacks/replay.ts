import { inspect } from '../../src/inspect.ts'
import { formatLock, lockEntryOf } from '../../src/lock/index.ts'
import { gitObjectId } from '../../src/model/git-object.ts'
import { type Change, type Content, contentOf, type Endpoints, type Finding } from '../../src/model/index.ts'
import { createHttp } from '../../src/net/index.ts'
import { parsePolicy } from '../../src/policy/index.ts'
import { huggingface } from '../../src/resolve/huggingface.ts'
import { contextOf, modelReference, now } from '../world/hub/dossier.ts'
import { type ModelSpec, startHub } from '../world/hub/index.ts'

export const old = '2026-01-01T00:00:00Z'
const content = (text: string): Content => ({ kind: 'text', oid: text, text })

/** A file that a pull request brings. */
export const added = (path: string, text: string): Change => ({
  path,
  head: content(text),
  mergeBase: null,
  baseTip: null,
  commentable: null,
})

/** A binary file that a pull request brings. */
export const committed = (path: string, bytes: Uint8Array): Change => ({
  ...added(path, ''),
  head: contentOf('100644', gitObjectId('blob', bytes), bytes),
})

/** A file that a pull request changes. */
export const changed = (path: string, before: string, after: string): Change => ({
  ...added(path, after),
  mergeBase: content(before),
  baseTip: content(before),
})

/** A program that loads a model, on its second line. */
export const load = (id: string, revision?: string, more = '') =>
  `from transformers import AutoModel\nmodel = AutoModel.from_pretrained("${id}"${revision === undefined ? '' : `, revision="${revision}"`}${more})\n`

export interface Given {
  readonly policy?: string
  readonly lock?: string
  readonly endpoints?: Partial<Endpoints>
}

/** A hub, and the whole pipeline in front of it as a pull request meets it. Without a policy: the preset `default`. */
export async function startReplay() {
  const hub = await startHub()
  const endpoint = new URL(hub.url)
  const http = createHttp({ userAgent: 't', retries: 0 })
  const endpoints: Endpoints = { npm: endpoint, huggingface: endpoint }

  /** What a reader sees: errors and warnings. */
  async function seen(
    changes: readonly Change[],
    { policy, lock, endpoints: more }: Given,
  ): Promise<readonly Finding[]> {
    const { findings } = await inspect(changes, {
      http,
      endpoints: { ...endpoints, ...more },
      now,
      policy: parsePolicy(policy === undefined ? [] : [{ name: 'base tip', text: policy }], { now }),
      trust: { sigstore: null, registries: {} },
      lock: lock === undefined ? null : content(lock),
    })
    return findings.filter(({ severity }) => severity === 'error' || severity === 'warning')
  }

  return {
    hub,
    close: () => hub.close(),
    caught: async (changes: readonly Change[], given: Given = {}) =>
      (await seen(changes, given)).map(({ check, messageId, severity }) => `${severity}: ${check}/${messageId}`),
    /** With the place: `file:line check/message`. */
    caughtAt: async (changes: readonly Change[], given: Given = {}) =>
      (await seen(changes, given)).map(one => `${one.file}:${one.line} ${one.check}/${one.messageId}`),
    /** A model, and the id of its only commit. */
    publish: (spec: Omit<ModelSpec, 'commits'>, files: Readonly<Record<string, string | Uint8Array>>): string =>
      hub.create({ ...spec, commits: [{ date: old, files }] })[0] ?? '',
    lockOf: async (id: string, revision: string): Promise<string> => {
      const reference = modelReference({ id, revision })
      const wanted = () => ({ owner: true, files: true, knownCommits: [] })
      const context = { ...contextOf(http, { endpoints }), wanted }
      const entry = lockEntryOf(reference, await huggingface.resolve(reference, context))
      return formatLock(entry ? [entry] : [])
    },
  }
}
