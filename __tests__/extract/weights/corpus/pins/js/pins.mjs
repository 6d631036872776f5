import { AutoModel, pipeline } from '@huggingface/transformers'

const revision = 'f46cfbedc2002cd6fb398060c3ed94ed58eef515'
const options = { dtype: 'q8', revision }

export const shorthand = await pipeline('feature-extraction', 'acme-ai/js-shorthand', { revision })
export const spread = await pipeline('feature-extraction', 'acme-ai/js-spread', { ...options, device: 'wasm' })
export const variable = await AutoModel.from_pretrained('acme-ai/js-variable', options)
export const conditional = await AutoModel.from_pretrained('acme-ai/js-conditional', { revision: process.env.PIN ?? 'main' })
export const overridden = await AutoModel.from_pretrained('acme-ai/js-overridden', { ...options, revision: 'main' })
export const nested = await pipeline('feature-extraction', 'acme-ai/js-nested', { config: { revision: 'b4b3e0a278988bc15f2913af3f4153ccef74e465' } })
export const missing = await pipeline('feature-extraction', 'acme-ai/js-missing') // revision: '5a013c49508291c6816ac388f93a2c11973086ed'
