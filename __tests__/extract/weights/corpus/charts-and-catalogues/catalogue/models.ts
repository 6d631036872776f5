export interface Entry {
  readonly id: string
  readonly label: string
  readonly context: number
}

export const catalogue: readonly Entry[] = [
  { id: 'meta-llama/Llama-3.1-8B-Instruct', label: 'Llama 3.1 8B', context: 131_072 },
  { id: 'mistralai/Mistral-Nemo-Instruct-2407', label: 'Mistral Nemo', context: 131_072 },
  { id: 'google/gemma-2-9b-it', label: 'Gemma 2', context: 8_192 },
  { id: 'Qwen/Qwen2.5-7B-Instruct', label: 'Qwen 2.5', context: 32_768 },
]

export const settings = {
  model: 'gpt-4o-mini',
  repository: 'acme/chat',
  image: 'ghcr.io/acme/chat',
  locale: 'de/CH',
}

export const find = (id: string) => catalogue.find(entry => entry.id === id)
