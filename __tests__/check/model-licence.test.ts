import { expect, it } from 'vitest'
import { modelLicence } from '../../src/check/model-licence.ts'
import type { Dossier } from '../../src/model/index.ts'
import { modelArtifact, modelDossier, openPolicy, resolved, rulesFor } from '../world/hub/dossier.ts'

const examine = (dossier: Partial<Dossier>, policy = openPolicy()) => [
  ...(modelLicence.examine?.(modelDossier(dossier), policy) ?? []),
]

const under = (...licence: string[]) =>
  resolved({ artifact: modelArtifact({ model: licence.length > 0 ? { licence } : {} }) })
const accepting = rulesFor('{ licence: [Apache-2.0, MIT] }')

it('names a licence that is not accepted, and the absence of one', () => {
  expect(examine({ resolution: under('mit', 'llama3.2') }, accepting)).toEqual([
    { messageId: 'notAccepted', data: { id: 'acme/scale', licence: 'llama3.2', accepted: 'Apache-2.0, MIT' } },
  ])
  expect(examine({ resolution: under() }, accepting)).toMatchObject([{ messageId: 'unknown' }])
})

it('passes what is accepted, in the hub’s spelling, and everything where nobody asks', () => {
  expect(examine({ resolution: under('apache-2.0') }, accepting)).toEqual([])
  expect(examine({ resolution: under('llama3.2') }, openPolicy())).toEqual([])
})

it('names an ancestor’s licence that is not accepted, whatever the model’s own page says', () => {
  const step = { model: 'acme/scale', by: 'card', parent: 'known' } as const
  const lineage = [
    { ...step, from: 'meta/base', licence: ['llama3.2'] },
    { ...step, from: 'acme/root', licence: ['mit'] },
    { ...step, from: 'acme/silent' },
  ]
  const resolution = resolved({ artifact: modelArtifact({ model: { licence: ['apache-2.0'], lineage } }) })
  expect(examine({ resolution }, accepting)).toEqual([
    {
      messageId: 'ancestor',
      data: { id: 'acme/scale', base: 'meta/base', licence: 'llama3.2', accepted: 'Apache-2.0, MIT' },
    },
  ])
  expect(examine({ resolution }, openPolicy())).toEqual([])
})

it('tells what the publisher says differently since base’s lock was reviewed, whatever the policy asks', () => {
  const entry = 'huggingface:acme/scale@main'
  const change = { what: 'licence', expected: 'apache-2.0', found: 'other', entry } as const
  const held = (origin: 'base' | 'head') =>
    examine({ resolution: under('other'), lock: { entry: null, origin, differences: [change] } }, openPolicy())
  expect(held('base')).toEqual([
    { messageId: 'changed', data: { id: 'acme/scale', entry, expected: 'apache-2.0', found: 'other' } },
  ])
  expect(held('head')).toEqual([])
})
