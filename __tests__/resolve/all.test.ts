import { describe, expect, it } from 'vitest'
import type { Hub, Introduced, Reference, Resolution, Resolver } from '../../src/model/index.ts'
import { resolveAll, resolvers } from '../../src/resolve/index.ts'
import { contextOf, modelReference, resolved } from '../world/hub/dossier.ts'

const nobody = contextOf({ request: () => Promise.reject(new Error('nobody is asked')) })

function counting(hub: Hub, isCounted: boolean) {
  const asked: string[] = []
  const resolver: Resolver = {
    hub,
    title: hub,
    ...(isCounted ? { isCounted } : {}),
    hosts: () => [],
    key: ({ id }) => id ?? '',
    resolve: async ({ id }) => {
      asked.push(id ?? '')
      return resolved()
    },
  }
  return { asked, resolver }
}

const many = (hub: Hub, count: number): Reference[] =>
  Array.from({ length: count }, (_, index) => modelReference({ hub, id: `acme/${index}` }))
const introduced = (references: readonly Reference[], candidates: readonly Reference[] = []): Introduced[] =>
  references.map(reference => ({ reference, candidates, alsoAt: [] }))
const kinds = (answers: readonly { readonly resolution: Resolution }[]) =>
  Map.groupBy(answers, ({ resolution }) => resolution.kind)

describe('a run', () => {
  it('looks up 500 distinct models over all hubs, the first ones; the rest is the author’s doing', async () => {
    const [one, two] = [counting('huggingface', true), counting('modelscope', true)]
    const references = [...many('huggingface', 300), ...many('modelscope', 300), ...many('huggingface', 300)]
    const answers = await resolveAll(introduced(references), [one.resolver, two.resolver], nobody)
    expect([one.asked.length, two.asked.length]).toEqual([300, 200])
    const unread = kinds(answers).get('unread') ?? []
    expect(unread).toHaveLength(100)
    expect(unread[0]?.resolution).toMatchObject({
      reason: 'too-many-references',
      detail: expect.stringContaining('500'),
    })
  })

  it('counts what base had in their place after what is new', async () => {
    const { asked, resolver } = counting('huggingface', true)
    const before = modelReference({ id: 'acme/before' })
    await resolveAll(introduced(many('huggingface', 500), [before]), [resolver], nobody)
    expect([asked.length, asked.includes('acme/before')]).toEqual([500, false])
  })

  it('has no bound where nobody is asked, and for packages', async () => {
    const free = counting('git-lfs', false)
    const answers = await resolveAll(introduced(many('git-lfs', 700)), [free.resolver], nobody)
    expect(kinds(answers).get('unread')).toBeUndefined()
    expect(resolvers.filter(({ isCounted }) => !isCounted).map(({ hub }) => hub)).toEqual([
      'git-lfs',
      'kaggle',
      'local-weight-file',
      'npm',
    ])
  })

  it('asks a throwing resolver once, and never passes for it', async () => {
    const failing: Resolver = { ...counting('oci', true).resolver, resolve: () => Promise.reject(new Error('ours')) }
    const [answer] = await resolveAll(introduced(many('oci', 1)), [failing], nobody)
    expect(answer?.resolution).toEqual({ kind: 'unreachable', reason: 'resolver-failed', detail: 'ours' })
  })
})
