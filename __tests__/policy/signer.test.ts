import { createHash, createPublicKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Signer } from '../../src/model/index.ts'
import { dossier, model, npm, organisation, policy } from './subjects.ts'

const issuer = 'https://token.actions.githubusercontent.com'
const ref = 'refs/tags/v1.2.3'
const release: Signer = {
  identity: `https://github.com/acme/lib/.github/workflows/release.yml@${ref}`,
  issuer,
  extensions: {
    '.8': issuer,
    '.12': 'https://github.com/acme/lib',
    '.14': ref,
    '.15': '1001',
    '.17': '2002',
    '.18': `https://github.com/acme/lib/.github/workflows/release.yml@${ref}`,
  },
}
const but = (extensions: Record<string, string | undefined>): Signer => ({
  ...release,
  extensions: Object.fromEntries(
    Object.entries({ ...release.extensions, ...extensions }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  ),
})

const acme = dossier(npm('@acme/lib'), '@acme/lib')
const naming = (signer: string) =>
  policy(`version: 1\npublishers: [{ id: acme, npm: ['@acme'], huggingface: [acme], signers: [${signer}] }]`)

describe('a workflow', () => {
  const asked = naming(`{ issuer: '${issuer}', repository: acme/lib, workflow: release.yml, ref: 'refs/tags/*' }`)
  it.each<[string, Signer, string]>([
    ['the one that is named', release, 'allowed'],
    ['a repository whose name begins alike', but({ '.12': 'https://github.com/acme/lib-evil' }), 'not-allowed'],
    ['a repository whose name ends alike', but({ '.12': 'https://github.com/evil-acme/lib' }), 'not-allowed'],
    ['a repository at another host', but({ '.12': 'https://github.com.evil.example/acme/lib' }), 'not-allowed'],
    ['another case', but({ '.12': 'https://github.com/Acme/lib' }), 'not-allowed'],
    ['another issuer', but({ '.8': `${issuer}.evil.example` }), 'not-allowed'],
    [
      'a branch',
      but({ '.14': 'refs/heads/main', '.18': release.extensions?.['.18']?.replace(ref, 'refs/heads/main') }),
      'not-allowed',
    ],
    [
      'a tag with a slash',
      but({ '.14': 'refs/tags/a/b', '.18': release.extensions?.['.18']?.replace(ref, 'refs/tags/a/b') }),
      'not-allowed',
    ],
    ['another workflow', but({ '.18': `https://github.com/acme/lib/.github/workflows/pr.yml@${ref}` }), 'not-allowed'],
    [
      'another repository’s workflow',
      but({ '.18': `https://github.com/evil/lib/.github/workflows/release.yml@${ref}` }),
      'not-allowed',
    ],
    [
      'a workflow at another ref than the source',
      but({ '.18': 'https://github.com/acme/lib/.github/workflows/release.yml@refs/heads/x' }),
      'not-allowed',
    ],
    ['no repository', but({ '.12': undefined }), 'not-allowed'],
    ['no ref', but({ '.14': undefined }), 'not-allowed'],
    ['no workflow', but({ '.18': undefined }), 'not-allowed'],
    ['nothing but the name', { identity: release.identity ?? '', issuer }, 'not-allowed'],
    ['nothing', {}, 'not-allowed'],
  ])('%s: %s', (_, signer, verdict) => {
    expect(asked.signer(acme, signer).verdict).toBe(verdict)
  })

  it('is held to the numbers of repository and owner where they are given', () => {
    const signer = `{ issuer: '${issuer}', repository: acme/lib, workflow: release.yml, ref: 'refs/tags/*', repository-id: '1001', owner-id: '2002' }`
    expect(naming(signer).signer(acme, release)).toEqual({
      verdict: 'allowed',
      source: 'base tip',
      rule: 'publishers[0] (acme).signers',
    })
    expect(naming(signer).signer(acme, but({ '.15': '1002' })).verdict).toBe('not-allowed')
    expect(naming(signer).signer(acme, but({ '.17': undefined })).verdict).toBe('not-allowed')
  })
})

describe('a person or service', () => {
  const asked = naming(`{ issuer: 'https://accounts.example', identity: release@acme.example }`)
  const person = (identity: string, by = 'https://accounts.example'): Signer => ({ identity, issuer: by })
  it.each<[Signer, string]>([
    [person('release@acme.example'), 'allowed'],
    [person('release@acme.example.evil.example'), 'not-allowed'],
    [person('pre-release@acme.example'), 'not-allowed'],
    [person('Release@acme.example'), 'not-allowed'],
    [person('release@acme.example', 'https://accounts.example/'), 'not-allowed'],
    [person('release@acme.example', 'https://accounts.example.evil.example'), 'not-allowed'],
    [{ identity: 'release@acme.example' }, 'not-allowed'],
  ])('%o: %s', (signer, verdict) => {
    expect(asked.signer(acme, signer).verdict).toBe(verdict)
  })
})

describe('a key', () => {
  const pem =
    '-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE1Olb3zMAFFxXKHiIkQO5cJ3Yhl5i6UPp+IhuteBJbuHcA5UogKo0EWtlWwW6KSaKoTNEYL7JlCQiVnkhBktUgg==\n-----END PUBLIC KEY-----\n'
  const keyId = createHash('sha256')
    .update(createPublicKey(pem).export({ type: 'spki', format: 'pem' }))
    .digest('hex')
  it('is its fingerprint, whatever the name beside it', () => {
    const asked = naming(`{ key: ${JSON.stringify(pem)} }`)
    expect(asked.signer(acme, { keyId }).verdict).toBe('allowed')
    expect(asked.signer(acme, { keyId: keyId.slice(1) }).verdict).toBe('not-allowed')
    expect(asked.signer(acme, {}).verdict).toBe('not-allowed')
    expect(asked.signers(acme)).toEqual([{ kind: 'key', key: pem, sha256: keyId }])
  })
})

describe('signers', () => {
  it('are asked only of whom they are named for', () => {
    const asked = naming(`{ issuer: 'https://accounts.example', identity: a@acme.example }`)
    const other = dossier(model('other/x'), 'other/x')
    expect(asked.signer(other, release).verdict).toBe('unasked')
    expect(asked.signers(other)).toEqual([])
  })

  it('must be accepted by every source that names some', () => {
    const entry = (identity: string) =>
      `version: 1\npublishers: [{ id: acme, npm: ['@acme'], signers: [{ issuer: 'https://i.example', identity: ${identity} }] }]`
    const both = policy(entry('a@acme.example'), organisation(entry('b@acme.example')))
    expect(both.signer(acme, { identity: 'a@acme.example', issuer: 'https://i.example' })).toEqual({
      verdict: 'not-allowed',
      source: 'policy input',
      rule: 'publishers[0] (acme).signers',
    })
    expect(both.signers(acme)).toHaveLength(2)
  })

  it('of IBM come with the catalogue, for IBM’s namespace only', () => {
    const asked = policy('version: 1\npublishers: [ibm-granite, { id: copyist, huggingface: [copyist] }]')
    const ibm: Signer = { identity: 'Granite-verify@ibm.com', issuer: 'https://sigstore.verify.ibm.com/oauth2' }
    expect(asked.signer(dossier(model('ibm-granite/g'), 'ibm-granite/g'), ibm).verdict).toBe('allowed')
    expect(asked.signer(dossier(model('copyist/g'), 'copyist/g'), ibm).verdict).toBe('unasked')
  })
})
