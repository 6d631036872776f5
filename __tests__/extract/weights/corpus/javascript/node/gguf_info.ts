import { gguf } from '@huggingface/gguf'
import { parseSafetensorsMetadata } from '@huggingface/hub'

const URL_LLAMA = 'https://huggingface.co/TheBloke/Llama-2-7B-Chat-GGUF/resolve/10e6fb30253a7daee9a2ec0e65becee50f63ca11/llama-2-7b-chat.Q2_K.gguf'

export async function inspect(): Promise<Record<string, unknown>> {
  const { metadata, tensorInfos } = await gguf(URL_LLAMA)
  const info = await parseSafetensorsMetadata({ repo: 'bigscience/bloom-560m', computeParametersCount: true })
  return { metadata, tensors: tensorInfos.length, info, unit: 'tokens/s' }
}
