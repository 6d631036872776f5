import { describe, expect, it } from 'vitest'
import { isHostedName } from '../../src/catalogue/model-names.ts'

describe('a service has a name of its own', () => {
  it.each([
    'tts-1',
    'tts-1-hd',
    'tts-1-1106',
    'openai/tts-1',
    'OpenAI/gpt-4o',
    'google/gemini-1.5-pro',
    'googleai/gemini-2.5-flash',
    'amazon/nova-pro-v1',
    'groq/llama-3.1-8b-instant',
    'cerebras/llama3.1-8b',
    'acme/reader:free',
  ])('%s', name => expect(isHostedName(name)).toBe(true))
})

describe('what only begins like one is no service', () => {
  it.each(['tts-1.6b', 'kyutai/tts-1.6b-en_fr', 'acme/tts-12b'])('%s', name => expect(isHostedName(name)).toBe(false))
})

describe('anybody may have a namespace that begins like a name of a service', () => {
  it.each([
    'claude-lab/reader-7b',
    'gemini-pro-org/reader-7b',
    'davincilab/reader-7b',
    'codex-x/reader-7b',
    'o1-mini-lab/reader-7b',
    'titan-ai/reader-7b',
    'meta.llama3/reader-7b',
  ])('%s', name => expect(isHostedName(name)).toBe(false))
})

describe('a publisher calls what it gives away as it likes', () => {
  it.each([
    'nvidia/GPT-2B-001',
    'TheBloke/Codex-13B-GGUF',
    'bartowski/claude-7b-GGUF',
    'facebook/SONAR-large',
    'xai-org/grok-2',
    'Groq/Llama-3-Groq-8B-Tool-Use',
    'FriendliAI/Meta-Llama-3-8B-fp8',
    'fireworks-ai/FireLLaVA-13b',
    'cerebras/Qwen3-Coder-REAP-25B-A3B',
    'openai/whisper-large-v3',
  ])('%s', name => expect(isHostedName(name)).toBe(false))
})
