import { describe, expect, it } from 'vitest'
import { organisation, policy } from './subjects.ts'

const own = `
version: 1
private: { huggingface: [acme-secret], npm: ['@acme'] }
registries: { npm.acme.example: { scopes: ['@acme'] }, 'mirror.example:4873': {} }`

describe('private names', () => {
  const asked = policy(own)
  it.each([
    ['huggingface', 'acme-secret/x', true, true],
    ['huggingface', 'Acme-Secret/x', true, false],
    ['huggingface', 'acme-secret-not/x', false, false],
    ['modelscope', 'acme-secret/x', false, false],
    ['npm', '@acme/x', true, true],
    ['npm', '@acme-evil/x', false, false],
  ])('%s %s: hidden %s, token %s', (hub, id, hidden, token) => {
    expect([asked.isPrivate(hub, id), asked.mayAuthenticate(hub, id)]).toEqual([hidden, token])
  })

  it('are hidden when any source says so, and served a token only when every source that names some does', () => {
    const other = organisation('version: 1\nprivate: { huggingface: [acme-secret, beta] }')
    const both = policy(own, other)
    expect([both.isPrivate('huggingface', 'beta/x'), both.mayAuthenticate('huggingface', 'beta/x')]).toEqual([
      true,
      false,
    ])
    expect([both.isPrivate('npm', '@acme/x'), both.mayAuthenticate('npm', '@acme/x')]).toEqual([true, false])
    expect(both.mayAuthenticate('huggingface', 'acme-secret/x')).toBe(true)
    expect(policy(own, organisation('version: 1')).mayAuthenticate('npm', '@acme/x')).toBe(true)
    expect(policy('version: 1').mayAuthenticate('npm', '@acme/x')).toBe(false)
  })
})

describe('registries', () => {
  const asked = policy(own)
  it.each([
    ['npm.acme.example', '@acme/x', 'allowed'],
    ['registry.npmjs.org', '@acme/x', 'not-allowed'],
    ['mirror.example:4873', '@acme/x', 'not-allowed'],
    ['registry.npmjs.org', 'left-pad', 'allowed'],
    ['mirror.example:4873', 'left-pad', 'allowed'],
    ['mirror.example', 'left-pad', 'not-allowed'],
    ['npm.acme.example', 'left-pad', 'not-allowed'],
    ['evil.example', 'left-pad', 'not-allowed'],
  ])('%s serving %s: %s', (host, name, verdict) => {
    expect(asked.registry(host, name).verdict).toBe(verdict)
  })

  it('are not asked without a list', () => {
    expect(policy('version: 1').registry('evil.example', 'x').verdict).toBe('unasked')
  })
})
