import { expect, it } from 'vitest'
import { modelEndpoint } from '../../src/check/model-endpoint.ts'
import type { Resolution } from '../../src/model/index.ts'
import { modelDossier, modelReference, openPolicy, resolved } from '../world/hub/dossier.ts'

const reference = modelReference({ endpoint: 'https://hf-mirror.com' })
const examine = (resolution: Resolution) => [
  ...(modelEndpoint.examine?.(modelDossier({ reference, resolution }), openPolicy()) ?? []),
]

it('names the endpoint that a file sends the model to', () => {
  expect(examine({ kind: 'unsupported', reason: 'redirected-endpoint' })).toEqual([
    { messageId: 'redirected', data: { id: 'acme/scale', endpoint: 'https://hf-mirror.com' } },
  ])
})

it('passes the configured endpoint, and what is not known for other reasons', () => {
  expect(examine(resolved())).toEqual([])
  expect(examine({ kind: 'unsupported', reason: 'no-resolver-for-x' })).toEqual([])
  expect(examine({ kind: 'unreachable', reason: 'timeout', detail: '' })).toEqual([])
})
