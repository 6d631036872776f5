const MODELS = {
  fast: 'google/gemini-2.0-flash-001',
  cheap: 'meta-llama/llama-3.3-70b-instruct:free',
  strong: 'anthropic/claude-3.7-sonnet',
  reasoning: 'deepseek/deepseek-r1',
} as const

export async function complete(prompt: string, model: keyof typeof MODELS = 'fast'): Promise<string> {
  const response = await fetch('https://openrouter.ai/api/v1/chat/completions', {
    method: 'POST',
    headers: { Authorization: `Bearer ${process.env.OPENROUTER_API_KEY}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ model: MODELS[model], messages: [{ role: 'user', content: prompt }] }),
  })
  const body = await response.json()
  return body.choices[0].message.content
}

export const embed = (input: string) =>
  fetch('https://api.mistral.ai/v1/embeddings', {
    method: 'POST',
    body: JSON.stringify({ model: 'mistral/mistral-embed', input }),
  })
