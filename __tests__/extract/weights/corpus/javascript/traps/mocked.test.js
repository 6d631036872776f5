import { beforeEach, expect, it, vi } from 'vitest'

vi.mock('@huggingface/transformers', () => ({
  pipeline: vi.fn(async () => async () => [{ label: 'POSITIVE', score: 1 }]),
}))

const { classify, load } = await import('./classify.js')
const { pipeline } = await import('@huggingface/transformers')

beforeEach(() => vi.clearAllMocks())

it('loads the configured model', async () => {
  await load({ model: 'acme/sentiment', revision: 'abc123' })
  expect(pipeline).toHaveBeenCalledWith('sentiment-analysis', 'acme/sentiment', { revision: 'abc123' })
})

it('classifies', async () => {
  expect(await classify('fine')).toEqual({ label: 'POSITIVE', score: 1 })
})
