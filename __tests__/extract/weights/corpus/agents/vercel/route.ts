import { createOpenAI } from '@ai-sdk/openai'
import { createOllama } from 'ollama-ai-provider'
import { gateway, streamText } from 'ai'

const openai = createOpenAI({ baseURL: 'https://api.groq.com/openai/v1', apiKey: process.env.GROQ_API_KEY })
const ollama = createOllama({ baseURL: 'http://localhost:11434/api' })

export async function POST(request: Request) {
  const { messages, local } = await request.json()
  const result = streamText({
    model: local ? ollama('llama3.2:3b') : openai('llama-3.3-70b-versatile'),
    messages,
    maxRetries: 2,
  })
  return result.toDataStreamResponse({ headers: { 'cache-control': 'no-store/none' } })
}

export const viaGateway = () => streamText({ model: gateway('xai/grok-3-mini'), prompt: 'hi' })
export const byString = () => streamText({ model: 'anthropic/claude-sonnet-4', prompt: 'hi' })
