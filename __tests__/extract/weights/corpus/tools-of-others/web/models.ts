export interface Card {
  readonly name: string
  readonly vendor: string
  readonly license: string
  readonly context: string
  readonly huggingface: string
}

/** What the page shows; nothing of it is loaded. */
export const CARDS: Card[] = [
  { name: 'Qwen3 8B', vendor: 'Alibaba', license: 'Apache-2.0', context: '32K', huggingface: 'Qwen/Qwen3-8B' },
  { name: 'Gemma 3 4B', vendor: 'Google', license: 'Gemma', context: '128K', huggingface: 'google/gemma-3-4b-it' },
  { name: 'Phi 4', vendor: 'Microsoft', license: 'MIT', context: '16K', huggingface: 'microsoft/phi-4' },
  { name: 'SmolLM3', vendor: 'Hugging Face', license: 'Apache-2.0', context: '64K', huggingface: 'HuggingFaceTB/SmolLM3-3B' },
]
