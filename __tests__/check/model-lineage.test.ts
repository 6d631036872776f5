import { expect, it } from 'vitest'
import { modelLineage } from '../../src/check/model-lineage.ts'
import type { Dossier } from '../../src/model/index.ts'
import { modelArtifact, modelDossier, openPolicy, resolved, rulesFor } from '../world/hub/dossier.ts'
import { said } from './said.ts'

const examine = (dossier: Partial<Dossier>, policy = openPolicy()) =>
  said(modelLineage.examine?.(modelDossier(dossier), policy))

const derived = resolved({
  artifact: modelArtifact({
    model: {
      lineage: [
        { model: 'acme/scale', from: 'evil/base', relation: 'quantized', by: 'card', parent: 'known' },
        { model: 'acme/scale', from: 'good/base', by: 'card', parent: 'known' },
        { model: 'good/base', from: 'evil/base', by: 'card', parent: 'known' },
      ],
    },
  }),
})
const list = 'publishers:\n  - { id: good, huggingface: [good, acme] }'
const policy = (lineage: string) => rulesFor(`{ lineage: ${lineage} }`, list)

it('names each parent whose publisher is not allowed, where the policy asks', () => {
  expect(examine({ resolution: derived }, policy('allowed'))).toEqual([
    {
      messageId: 'notAllowed',
      data: { id: 'acme/scale', base: 'evil/base', relation: 'quantized', source: 'base branch', rule: 'publishers' },
    },
  ])
})

it('asks nothing by itself, and nothing of a model without parents', () => {
  expect(examine({ resolution: derived }, policy('any'))).toEqual([])
  expect(examine({ resolution: resolved() }, policy('allowed'))).toEqual([])
})

it.each(['dangling', 'unfollowed'] as const)('says where the ancestry of an allowed name ends %s', parent => {
  const lineage = [{ model: 'acme/scale', from: 'good/lost', by: 'card', parent }] as const
  const resolution = resolved({ artifact: modelArtifact({ model: { lineage } }) })
  expect(examine({ resolution }, policy('allowed'))).toEqual([
    { messageId: parent, data: { id: 'acme/scale', base: 'good/lost', relation: 'derived' } },
  ])
  expect(examine({ resolution }, policy('any'))).toEqual([])
})

it('says of the weakest word that it is a configuration’s', () => {
  const lineage = [{ model: 'acme/scale', from: 'evil/base', by: 'configuration', parent: 'known' }] as const
  const resolution = resolved({ artifact: modelArtifact({ model: { lineage } }) })
  expect(examine({ resolution }, policy('allowed'))).toMatchObject([
    { messageId: 'notAllowed', data: { base: 'evil/base', relation: 'loaded from there, says its configuration' } },
  ])
})

it('tells what the publisher says differently since base’s lock was reviewed, whatever the policy asks', () => {
  const entry = 'huggingface:acme/scale@main'
  const change = { what: 'lineage', expected: 'acme/base (finetune)', found: 'evil/base (finetune)', entry } as const
  const held = (origin: 'base' | 'head') =>
    examine({ resolution: resolved(), lock: { entry: null, origin, differences: [change] } }, openPolicy())
  expect(held('base')).toEqual([
    {
      messageId: 'changed',
      data: { id: 'acme/scale', entry, expected: 'acme/base (finetune)', found: 'evil/base (finetune)' },
    },
  ])
  expect(held('head')).toEqual([])
})
