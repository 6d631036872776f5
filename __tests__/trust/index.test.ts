import { describe, expect, it } from 'vitest'
import { publicRegistry } from '../../src/catalogue/public-hosts.ts'
import { UsageError } from '../../src/model/index.ts'
import { loadTrust } from '../../src/trust/index.ts'

const key = {
  keyId: 'SHA256:own',
  keyUsage: 'npm:signatures',
  publicKey: {
    rawBytes: 'AAAA',
    keyDetails: 'PKIX_ECDSA_P256_SHA_256',
    validFor: { start: '2025-01-01T00:00:00.000Z' },
  },
}
const withKeys = (host: string) => JSON.stringify({ registries: { [host]: { keys: [key] } } })
const keyIds = (host: string, options: Parameters<typeof loadTrust>[0]) =>
  loadTrust(options).registries[host]?.keys.map(each => each.keyId)

describe('what comes with the release', () => {
  const trust = loadTrust()

  it('has both npm keys for both uses, and only for the public registry', () => {
    expect(Object.keys(trust.registries)).toEqual([publicRegistry])
    expect(trust.registries[publicRegistry]?.keys.map(each => `${each.keyId.slice(7, 11)} ${each.keyUsage}`)).toEqual([
      'jl3b npm:signatures',
      'jl3b npm:attestations',
      'DhQ8 npm:signatures',
      'DhQ8 npm:attestations',
    ])
  })

  it('says how old it is and when it ends', () => {
    expect(trust.madeAt).toBe('2025-09-23T00:00:00.000Z')
    expect(trust.endsAt).toBe('2027-04-22T19:27:31Z')
  })
})

describe('another registry', () => {
  const other = new URL('http://127.0.0.1:4873/npm/')

  it('is held to the public keys when it has none of its own', () => {
    expect(keyIds('127.0.0.1:4873', { npmRegistry: other })).toHaveLength(4)
  })

  it('is held to its own keys where it has some, and the public ones stay for the public host', () => {
    const options = { npmRegistry: other, trustRoot: withKeys('127.0.0.1:4873') }
    expect(keyIds('127.0.0.1:4873', options)).toEqual(['SHA256:own'])
    expect(keyIds(publicRegistry, options)).toHaveLength(4)
  })

  it('is held to what the owner put in place of the public keys', () => {
    expect(keyIds('127.0.0.1:4873', { npmRegistry: other, trustRoot: withKeys(publicRegistry) })).toEqual([
      'SHA256:own',
    ])
  })

  it('that is only named by the owner does not become the one asked', () => {
    expect(keyIds('elsewhere.test', { trustRoot: withKeys('elsewhere.test') })).toEqual(['SHA256:own'])
    expect(keyIds('third.test', { trustRoot: withKeys('elsewhere.test') })).toBeUndefined()
  })
})

describe('a trust root that is none', () => {
  const refused = (trustRoot: string) => {
    try {
      loadTrust({ trustRoot })
    } catch (error) {
      return error
    }
    return 'accepted'
  }
  const cases = {
    'no JSON': '{',
    'a bare TrustedRoot': JSON.stringify({ mediaType: 'x', tlogs: [] }),
    'a misspelt part': JSON.stringify({ registry: {} }),
    'a URL for a host': withKeys('https://elsewhere.test/'),
    'a host in upper case': withKeys('Elsewhere.test'),
    'a host with a path': withKeys('elsewhere.test/npm'),
    'a host with a user': withKeys('user@elsewhere.test'),
    'a date that is none': JSON.stringify({
      registries: {
        'a.test': { keys: [{ ...key, publicKey: { ...key.publicKey, validFor: { start: 'x' } } }] },
      },
    }),
    'a log without the start of its validity': JSON.stringify({
      sigstore: {
        mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
        tlogs: [
          { baseUrl: 'x', publicKey: { rawBytes: 'AAAA', keyDetails: 'x', validFor: {} }, logId: { keyId: 'AAAA' } },
        ],
      },
    }),
  }

  it.each(Object.entries(cases))('%s is the user’s mistake', (_, text) => {
    const error = refused(text)
    expect(error).toBeInstanceOf(UsageError)
    expect(String(error)).toContain('trust-root is not')
  })

  it('says what and where', () => {
    expect(String(refused(cases['a date that is none']))).toContain(
      'registries["a.test"].keys[0].publicKey.validFor.start',
    )
  })
})

it('no longer ends with the release when nothing of the release is in use', () => {
  const { sigstore, endsAt } = loadTrust()
  expect(endsAt).toBeDefined()
  const whole = loadTrust({
    trustRoot: JSON.stringify({ sigstore, registries: { [publicRegistry]: { keys: [key] } } }),
  })
  expect(whole.endsAt).toBeUndefined()
  expect(loadTrust({ trustRoot: JSON.stringify({ sigstore }) }).endsAt).toBe(endsAt)
})
