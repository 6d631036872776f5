import Anthropic from '@anthropic-ai/sdk'
import { createOpenRouter } from '@openrouter/ai-sdk-provider'
import { generateText } from 'ai'
import { InferenceClient } from '@huggingface/inference'
import OpenAI from 'openai'

const openai = new OpenAI({ baseURL: 'https://api.deepinfra.com/v1/openai' })
const hf = new InferenceClient(process.env.HF_TOKEN)
const openrouter = createOpenRouter({ apiKey: process.env.OPENROUTER_API_KEY })
const anthropic = new Anthropic()

export async function all(prompt: string) {
  const messages = [{ role: 'user' as const, content: prompt }]
  return Promise.all([
    openai.chat.completions.create({ model: 'meta-llama/Meta-Llama-3.1-70B-Instruct', messages }),
    hf.chatCompletion({ model: 'Qwen/Qwen3-32B', provider: 'groq', messages }),
    hf.textToImage({ model: 'black-forest-labs/FLUX.1-dev', inputs: prompt }),
    generateText({ model: openrouter('anthropic/claude-3.5-sonnet'), prompt }),
    anthropic.messages.create({ model: 'claude-3-5-haiku-latest', max_tokens: 100, messages }),
  ])
}
