import { pipeline } from '@huggingface/transformers'

// const old = await pipeline('summarization', 'Xenova/distilbart-cnn-6-6')
/*
 * await pipeline('translation', 'Xenova/nllb-200-distilled-600M')
 */

/**
 * @example
 * summarize('Xenova/t5-small', 'text')
 */
export async function summarize(model, text) {
  const run = await pipeline('summarization', model)
  return run(text)
}

export const headers = { accept: 'application/json', 'x-model': 'none/none' }
throw new Error('Model not found. Try: npx node-llama-cpp pull hf:acme/chat:Q4_K_M')
