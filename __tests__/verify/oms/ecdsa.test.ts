import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
  verify,
} from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verifyDigest } from '../../../src/verify/oms/ecdsa.ts'
import { pair } from './forge.ts'

const orders = {
  'P-256': 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
  'P-384': 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
  'P-521':
    0x1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409n,
}
const sizes = { 'P-256': 32, 'P-384': 48, 'P-521': 66 }
const names = ['P-256', 'P-384', 'P-521'] as const
const hashes = ['sha256', 'sha384', 'sha512'] as const
const digestOf = (hash: string, message: Uint8Array) => createHash(hash).update(message).digest()

const bytesOf = (value: bigint, size: number) => Buffer.from(value.toString(16).padStart(size * 2, '0'), 'hex')

function der(r: bigint, s: bigint): Buffer {
  const integer = (value: bigint) => {
    const hex = value.toString(16)
    const body = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex')
    const content = (body[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), body]) : body
    return Buffer.concat([Buffer.from([2, content.length]), content])
  }
  const content = Buffer.concat([integer(r), integer(s)])
  const head = content.length < 0x80 ? [0x30, content.length] : [0x30, 0x81, content.length]
  return Buffer.concat([Buffer.from(head), content])
}

/** A key pair with a chosen secret: where the arithmetic has its corners. */
function keyWith(curve: (typeof names)[number], d: bigint): { privateKey: KeyObject; publicKey: KeyObject } {
  const size = sizes[curve]
  // PKCS#8 around SEC 1 without the public point, which OpenSSL computes.
  const oid = { 'P-256': '06082a8648ce3d030107', 'P-384': '06052b81040022', 'P-521': '06052b81040023' }[curve]
  const wrap = (tag: string, hex: string) => {
    const length = hex.length / 2
    return `${tag}${length < 0x80 ? length.toString(16).padStart(2, '0') : `81${length.toString(16)}`}${hex}`
  }
  const secret = wrap('30', `020101${wrap('04', bytesOf(d, size).toString('hex'))}`)
  const pkcs8 = wrap('30', `020100${wrap('30', `06072a8648ce3d0201${oid}`)}${wrap('04', secret)}`)
  const privateKey = createPrivateKey({ key: Buffer.from(pkcs8, 'hex'), format: 'der', type: 'pkcs8' })
  return { privateKey, publicKey: createPublicKey(privateKey) }
}

describe.each(names)('%s', curve => {
  const own = pair(curve)
  const n = orders[curve]

  it.each(hashes)('accepts what Node signs, and nothing that Node refuses: %s', hash => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), fc.nat(), fc.integer({ min: 1, max: 255 }), (message, at, flip) => {
        const signature = sign(hash, message, own.privateKey)
        expect(verifyDigest(own.publicKey, digestOf(hash, message), signature)).toBe(true)
        const mutated = Buffer.from(signature)
        mutated[at % mutated.length] = (mutated[at % mutated.length] ?? 0) ^ flip
        expect(verifyDigest(own.publicKey, digestOf(hash, message), mutated)).toBe(
          verify(hash, message, own.publicKey, mutated),
        )
        expect(verifyDigest(own.publicKey, digestOf(hash, randomBytes(8)), signature)).toBe(false)
      }),
      { numRuns: 15 },
    )
  })

  it.each([1n, 2n, 3n, n - 1n, n - 2n, (n + 1n) / 2n])('holds at the corners: secret key %s', d => {
    const { privateKey, publicKey } = keyWith(curve, d)
    for (let round = 0; round < 3; round++) {
      const message = randomBytes(round)
      const signature = sign('sha256', message, privateKey)
      expect(verifyDigest(publicKey, digestOf('sha256', message), signature)).toBe(true)
      expect(verifyDigest(own.publicKey, digestOf('sha256', message), signature)).toBe(false)
    }
  })

  it('refuses a sum at infinity', () => {
    const d = 0x1234567890abcdefn
    const { publicKey } = keyWith(curve, d)
    // z = −r·d makes (z + r·d)/s zero, for any s.
    const r = 5n
    expect(verifyDigest(publicKey, bytesOf(n - r * d, sizes[curve]), der(r, 7n))).toBe(false)
  })

  it('refuses numbers out of range, whatever the digest', () => {
    const zero = Buffer.alloc(sizes[curve])
    const out = [0n, n, n + 1n, (1n << 530n) - 1n]
    for (const value of out) {
      expect(verifyDigest(own.publicKey, zero, der(value, 1n))).toBe(false)
      expect(verifyDigest(own.publicKey, zero, der(1n, value))).toBe(false)
    }
  })
})

describe('a signature in another spelling', () => {
  const own = pair()
  const digest = digestOf('sha256', Buffer.from('x'))
  const signature = sign('sha256', Buffer.from('x'), own.privateKey)
  const rLength = signature[3] ?? 0

  it.each<[string, Buffer]>([
    ['with bytes after it', Buffer.concat([signature, Buffer.from([0])])],
    ['without its last byte', signature.subarray(0, -1)],
    [
      'with a third number',
      Buffer.concat([Buffer.from([0x30, signature.length + 1]), signature.subarray(2), Buffer.from([2, 1, 1])]),
    ],
    [
      'with a needless zero',
      Buffer.concat([Buffer.from([0x30, signature.length - 1, 2, rLength + 1, 0]), signature.subarray(4)]),
    ],
    ['with a long length', Buffer.concat([Buffer.from([0x30, 0x81]), signature.subarray(1)])],
    ['of nothing', Buffer.alloc(0)],
    ['of two empty numbers', Buffer.from([0x30, 4, 2, 0, 2, 0])],
    ['as a set', Buffer.concat([Buffer.from([0x31]), signature.subarray(1)])],
  ])('is refused: %s', (_, bytes) => {
    expect(verifyDigest(own.publicKey, digest, signature)).toBe(true)
    expect(verifyDigest(own.publicKey, digest, bytes)).toBe(false)
    expect(verify('sha256', Buffer.from('x'), own.publicKey, bytes)).toBe(false)
  })
})

it('knows no other keys', () => {
  const digest = digestOf('sha256', Buffer.from('x'))
  const other = generateKeyPairSync('ec', { namedCurve: 'secp256k1' })
  expect(verifyDigest(other.publicKey, digest, sign('sha256', Buffer.from('x'), other.privateKey))).toBe(false)
  const edwards = generateKeyPairSync('ed25519')
  expect(verifyDigest(edwards.publicKey, digest, sign(null, digest, edwards.privateKey))).toBe(false)
})
