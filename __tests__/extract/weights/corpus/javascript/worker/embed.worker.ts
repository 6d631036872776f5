import { env, type FeatureExtractionPipeline, pipeline } from '@huggingface/transformers'

env.allowLocalModels = false
env.useBrowserCache = true

const MODEL = 'Xenova/bge-small-en-v1.5'
const REVISION = 'aa2d6a4cc888e4577ee5a517fdef32958d6a499b'

let extractor: Promise<FeatureExtractionPipeline> | undefined

function load(): Promise<FeatureExtractionPipeline> {
  extractor ??= pipeline('feature-extraction', MODEL, { revision: REVISION, dtype: 'q8' })
  return extractor
}

self.addEventListener('message', async ({ data }: MessageEvent<{ id: number; texts: string[] }>) => {
  const extract = await load()
  const vectors = await extract(data.texts, { pooling: 'mean', normalize: true })
  self.postMessage({ id: data.id, vectors: vectors.tolist(), type: 'application/json' })
})
