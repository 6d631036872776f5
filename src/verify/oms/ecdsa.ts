import type { KeyObject } from 'node:crypto'
import { elements, tags } from './der.ts'

/**
 * ECDSA verification of a digest (FIPS 186-5, 6.4.2). Node verifies messages only, and OpenSSL's own way in for digests
 * is closed to it; so whoever has a digest and not the bytes could verify nothing. Public values only: nothing here need
 * be constant in time. Used for that one purpose, and held against Node's own verification by its tests.
 */
export function verifyDigest(key: KeyObject, digest: Uint8Array, signature: Buffer): boolean {
  const curve = curves[key.asymmetricKeyDetails?.namedCurve ?? '']
  const point = curve && publicPoint(key, curve)
  const numbers = parseSignature(signature)
  if (!curve || !point || !numbers) return false
  const { r, s } = numbers
  if (r < 1n || r >= curve.n || s < 1n || s >= curve.n) return false
  const inverse = invert(s, curve.n)
  const sum = sumOfMultiples(
    { times: modulo(leftmost(digest, curve.n) * inverse, curve.n), point: { x: curve.x, y: curve.y, z: 1n } },
    { times: modulo(r * inverse, curve.n), point },
    curve.p,
  )
  if (sum.z === 0n) return false
  const unit = invert(sum.z, curve.p)
  return modulo(modulo(sum.x * unit * unit, curve.p), curve.n) === r
}

interface Curve {
  /** The field, the order of the base point, the coefficient b (a is −3), the base point. SP 800-186, 3.2.1. */
  readonly p: bigint
  readonly n: bigint
  readonly b: bigint
  readonly x: bigint
  readonly y: bigint
}

const curves: Readonly<Record<string, Curve>> = {
  prime256v1: {
    p: 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn,
    n: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
    b: 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
    x: 0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n,
    y: 0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5n,
  },
  secp384r1: {
    p: 0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffffn,
    n: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
    b: 0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,
    x: 0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7n,
    y: 0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5fn,
  },
  secp521r1: {
    p: (1n << 521n) - 1n,
    n: 0x1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409n,
    b: 0x51953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00n,
    x: 0xc6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f828af606b4d3dbaa14b5e77efe75928fe1dc127a2ffa8de3348b3c1856a429bf97e7e31c2e5bd66n,
    y: 0x11839296a789a3bc0045c8a5fb42c7d1bd998f54449579b446817afbd17273e662c97ee72995ef42640c550b9013fad0761353c7086a272c24088be94769fd16650n,
  },
}

/** Jacobian coordinates: (x/z², y/z³); z = 0 is the point at infinity. */
interface Point {
  readonly x: bigint
  readonly y: bigint
  readonly z: bigint
}

function publicPoint(key: KeyObject, { p, b }: Curve): Point | null {
  const { x: left, y: right } = key.export({ format: 'jwk' })
  const [x, y] = [left, right].map(text => toNumber(Buffer.from(String(text), 'base64url')))
  if (x === undefined || y === undefined || x >= p || y >= p) return null
  return modulo(y * y - (x * x - 3n) * x - b, p) === 0n ? { x, y, z: 1n } : null
}

/** DER, one spelling only: what is read must be what would be written. */
function parseSignature(signature: Buffer): { readonly r: bigint; readonly s: bigint } | null {
  try {
    const [outer] = elements(signature)
    const [r, s] = outer ? elements(outer.content).map(({ content }) => toNumber(content)) : []
    if (r === undefined || s === undefined) return null
    const written = encode(tags.sequence, Buffer.concat([integer(r), integer(s)]))
    return written.equals(signature) ? { r, s } : null
  } catch {
    return null
  }
}

function integer(value: bigint): Buffer {
  const hex = value.toString(16)
  const bytes = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex')
  return encode(tags.integer, (bytes[0] ?? 0) < 0x80 ? bytes : Buffer.concat([Buffer.alloc(1), bytes]))
}

/** Two numbers of at most 67 bytes never need a length of more than one byte. */
function encode(tag: number, content: Buffer): Buffer {
  const length = content.length < 0x80 ? [content.length] : [0x81, content.length]
  return Buffer.concat([Buffer.from([tag, ...length]), content])
}

const toNumber = (bytes: Buffer): bigint => BigInt(`0x${bytes.toString('hex') || '0'}`)

/** As many leading bits of the digest as the order has. */
function leftmost(digest: Uint8Array, n: bigint): bigint {
  const excess = digest.length * 8 - n.toString(2).length
  const whole = toNumber(Buffer.from(digest))
  return excess > 0 ? whole >> BigInt(excess) : whole
}

const modulo = (value: bigint, m: bigint): bigint => ((value % m) + m) % m

/** Extended Euclid; `m` is prime and `value` no multiple of it. */
function invert(value: bigint, m: bigint): bigint {
  let [low, high, left, right] = [modulo(value, m), m, 1n, 0n]
  while (low > 1n) {
    const ratio = high / low
    ;[low, high, left, right] = [high - ratio * low, low, right - ratio * left, left]
  }
  return modulo(left, m)
}

interface Multiple {
  readonly times: bigint
  readonly point: Point
}

/** Both multiples in one pass over the bits (Shamir's trick). */
function sumOfMultiples(one: Multiple, other: Multiple, p: bigint): Point {
  const both = add(one.point, other.point, p)
  let sum: Point = { x: 1n, y: 1n, z: 0n }
  for (let bit = BigInt(p.toString(2).length); bit >= 0n; bit--) {
    sum = double(sum, p)
    const [first, second] = [(one.times >> bit) & 1n, (other.times >> bit) & 1n]
    if (first && second) sum = add(sum, both, p)
    else if (first) sum = add(sum, one.point, p)
    else if (second) sum = add(sum, other.point, p)
  }
  return sum
}

/** dbl-2001-b of the Explicit-Formulas Database, for a = −3. */
function double({ x, y, z }: Point, p: bigint): Point {
  const delta = modulo(z * z, p)
  const gamma = modulo(y * y, p)
  const beta = modulo(x * gamma, p)
  const alpha = modulo(3n * (x - delta) * (x + delta), p)
  const x3 = modulo(alpha * alpha - 8n * beta, p)
  const z3 = modulo((y + z) * (y + z) - gamma - delta, p)
  return { x: x3, y: modulo(alpha * (4n * beta - x3) - 8n * gamma * gamma, p), z: z3 }
}

/** add-2007-bl, with the cases that it leaves out: infinity, equal and opposite points. */
function add(one: Point, other: Point, p: bigint): Point {
  if (one.z === 0n) return other
  if (other.z === 0n) return one
  const [z1, z2] = [modulo(one.z * one.z, p), modulo(other.z * other.z, p)]
  const [u1, u2] = [modulo(one.x * z2, p), modulo(other.x * z1, p)]
  const [s1, s2] = [modulo(one.y * other.z * z2, p), modulo(other.y * one.z * z1, p)]
  if (u1 === u2) return s1 === s2 ? double(one, p) : { x: 1n, y: 1n, z: 0n }
  const h = u2 - u1
  const i = modulo(4n * h * h, p)
  const j = modulo(h * i, p)
  const r = 2n * (s2 - s1)
  const v = modulo(u1 * i, p)
  const x = modulo(r * r - j - 2n * v, p)
  return {
    x,
    y: modulo(r * (v - x) - 2n * s1 * j, p),
    z: modulo(((one.z + other.z) * (one.z + other.z) - z1 - z2) * h, p),
  }
}
