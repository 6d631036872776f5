import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Resolution } from '../../../src/model/index.ts'
import { createHttp } from '../../../src/net/index.ts'
import { isQuantisation } from '../../../src/resolve/huggingface/quantisation.ts'
import { huggingface } from '../../../src/resolve/huggingface.ts'
import { contextOf, modelReference } from '../../world/hub/dossier.ts'
import { type Hub, startHub } from '../../world/hub/index.ts'

const files = { 'scale-Q4_K_M.gguf': 'four', 'scale-Q8_0.gguf': 'eight', 'config.json': '{}' }
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
let hub: Hub
beforeAll(async () => {
  hub = await startHub({ models: [{ id: 'acme/scale-GGUF', commits: [{ date: '2026-01-01T00:00:00Z', files }] }] })
})
afterAll(() => hub.close())

function resolve(path: string | undefined, isLocked = false): Promise<Resolution> {
  const endpoint = new URL(hub.url)
  const endpoints = { npm: endpoint, huggingface: endpoint }
  const wanted = () => ({ owner: false, files: isLocked, knownCommits: [] })
  const context = contextOf(createHttp({ userAgent: 't', retries: 0 }), { endpoints, wanted })
  return huggingface.resolve(modelReference({ id: 'acme/scale-GGUF', pinnable: false, ...(path && { path }) }), context)
}

describe('a quantisation', () => {
  it('means the file that the hub’s manifest has for it', async () => {
    expect(await resolve('Q8_0')).toMatchObject({
      kind: 'resolved',
      artifact: {
        model: {
          selected: { path: 'scale-Q8_0.gguf', bytes: 5, digest: { algorithm: 'sha256', hex: sha256('eight') } },
        },
      },
    })
    expect(await resolve('q4_k_m')).toMatchObject({ artifact: { model: { selected: { path: 'scale-Q4_K_M.gguf' } } } })
  })

  it('is the file whose digest the tree lists, so that both words can be compared', async () => {
    const resolution = await resolve('Q4_K_M', true)
    const artifact = resolution.kind === 'resolved' ? resolution.artifact : undefined
    const listed = artifact?.files?.find(({ path }) => path === artifact.model?.selected?.path)?.listed
    expect(listed).toEqual(artifact?.model?.selected?.digest)
  })

  it('that the repository does not have is absent', async () => {
    expect(await resolve('Q2_K')).toMatchObject({ kind: 'absent', what: 'file' })
  })

  it('that the hub does not tell leaves the rest of the answer, and a gap where a lock needs it', async () => {
    hub.fail({ path: /^\/v2\//, status: 503, times: 2 })
    expect(await resolve('Q4_K_M')).toMatchObject({ kind: 'resolved', incomplete: [] })
    expect(await resolve('Q4_K_M', true)).toMatchObject({ incomplete: [{ reason: 'quantisation-not-told' }] })
    hub.fail({ path: /^\/v2\//, times: 1, alter: () => ({ layers: [{ mediaType: 'x', digest: '../x', size: 1 }] }) })
    expect(await resolve('Q4_K_M', true)).toMatchObject({ incomplete: [{ reason: 'quantisation-not-told' }] })
  })

  it('is asked for only where one is written', async () => {
    const before = hub.requests.length
    await resolve(undefined)
    await resolve('scale-Q8_0.gguf')
    expect(hub.requests.slice(before).filter(({ path }) => path.startsWith('/v2/'))).toEqual([])
  })
})

it.each(['Q4_K_M', 'q8_0', 'IQ2_XXS', 'UD-Q4_K_XL', 'BF16', 'F16', 'MXFP4', 'Q4_0_4_4', 'TQ1_0'])('%s is one', text => {
  expect(isQuantisation(text)).toBe(true)
})

it.each(['model.gguf', '*Q4_K_M*', 'onnx', 'text_encoder', 'Q4_K_M/a.gguf', '../Q4_K_M', '', 'latest'])(
  '%s is none',
  text => {
    expect(isQuantisation(text)).toBe(false)
  },
)
