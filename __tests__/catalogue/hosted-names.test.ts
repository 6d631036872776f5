import { describe, expect, it } from 'vitest'
import { isHostedName } from '../../src/catalogue/model-names.ts'

describe('a service has a name of its own', () => {
  it.each(['tts-1', 'tts-1-hd', 'tts-1-1106', 'openai/tts-1'])('%s', name => expect(isHostedName(name)).toBe(true))
})

describe('what only begins like one is no service', () => {
  it.each(['tts-1.6b', 'kyutai/tts-1.6b-en_fr', 'acme/tts-12b'])('%s', name => expect(isHostedName(name)).toBe(false))
})
