import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verifyModel } from '../../../src/verify/oms/index.ts'
import { bundleOf, observed, pair, pemOf, resourcesOf, sha256, signed, statementOf } from './forge.ts'
import { certificate, extension, material } from './forge-certificate.ts'

const now = new Date('2026-11-21T00:00:00Z')
const texts = { 'config.json': '{}', 'model.safetensors': 'weights', 'sub/x': '' }
const files = observed(texts)
const statement = statementOf(resourcesOf(texts))
const payload = JSON.stringify(statement)

const key = pair()
const ca = pair()
const root = certificate({
  subject: 'CN=root',
  key: ca.publicKey,
  by: ca,
  extensions: [extension.ca(), extension.usage(0x04)],
})
const leaf = certificate({
  subject: 'CN=leaf',
  issuer: 'CN=root',
  key: key.publicKey,
  by: ca,
  extensions: [extension.usage(0x80)],
})

const subjects = [
  { name: 'key', text: signed(statement, key), trust: { method: 'key', key: pemOf(key.publicKey) } as const },
  {
    name: 'certificate',
    text: JSON.stringify(bundleOf({ payload, key, material: material(leaf) })),
    trust: { method: 'certificate', certificates: [root.toString()] } as const,
  },
]

type Path = readonly (string | number)[]

/** Every place in a JSON document. */
function places(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at]
  return [
    at,
    ...Object.entries(value).flatMap(([name, member]) =>
      places(member, [...at, Array.isArray(value) ? Number(name) : name]),
    ),
  ]
}

/** The document with what stands at `at` replaced; `undefined` removes it. */
function replaced(value: unknown, [name, ...rest]: Path, by: unknown): unknown {
  if (name === undefined) return by
  if (Array.isArray(value))
    return value.map((one, index) => (index === name ? replaced(one, rest, by) : one)).filter(one => one !== undefined)
  const entries = Object.entries(value ?? {}).map(([own, one]) => [own, own === name ? replaced(one, rest, by) : one])
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined))
}

const anything = fc.oneof(
  fc.constantFrom(undefined, null, '', 0, -1, true, [], {}, 'AAAA', '.', '..', '/', '__proto__', 'sha256'),
  fc.string(),
  fc.jsonValue(),
)

describe.each(subjects)('no mutation verifies: $name', ({ text, trust }) => {
  const good = JSON.parse(text)
  const judge = (bundle: string, own = files) => verifyModel({ bundle, trust, files: own, now })
  /**
   * What proves nothing may be anything: a signature's `keyid` is never used, and a hint that is gone cannot mislead,
   * since it is the caller's key that has to fit; no log entries are as good as an empty list of them.
   */
  const isUnused = (value: unknown) => withoutHints(value) === withoutHints(good)
  const withoutHints = (value: unknown) => {
    const isNothing = (name: string, one: unknown) =>
      name === 'keyid' || (name === 'hint' && !one) || (name === 'tlogEntries' && String(one) === '')
    const drop = (name: string, one: unknown) => (isNothing(name, one) ? undefined : one)
    return JSON.stringify(value, drop).replace(/"hint":"\w+"/, '')
  }

  it('the original does', () => expect(judge(text).outcome).toBe('verified'))

  it('of one byte of the bundle', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const bytes = Buffer.from(text)
        bytes[at] = (bytes[at] ?? 0) ^ flip
        const mutated = bytes.toString('utf8')
        const verdict = judge(mutated)
        if (verdict.outcome === 'verified') expect(isUnused(JSON.parse(mutated))).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })

  it('of the length of the bundle', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.nat(200), (at, count) => {
        const mutated = text.slice(0, at) + text.slice(at + count + 1)
        expect(judge(mutated).outcome === 'verified' && !isUnused(JSON.parse(mutated))).toBe(false)
      }),
      { numRuns: 1000 },
    )
  })

  it('of the structure of the bundle', () => {
    const at = places(good).filter(path => !['keyid', 'tlogEntries'].includes(String(path.at(-1))))
    fc.assert(
      fc.property(fc.constantFrom(...at), anything, (path, value) => {
        const mutated = JSON.stringify(replaced(good, path, value)) ?? ''
        expect(judge(mutated).outcome === 'verified' && !isUnused(JSON.parse(mutated))).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })

  it('of the statement under the old signature', () => {
    fc.assert(
      fc.property(fc.nat(payload.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const bytes = Buffer.from(payload)
        bytes[at] = (bytes[at] ?? 0) ^ flip
        const dsseEnvelope = { ...good.dsseEnvelope, payload: bytes.toString('base64') }
        expect(judge(JSON.stringify({ ...good, dsseEnvelope })).reason).toBe('signature-invalid')
      }),
      { numRuns: 500 },
    )
  })

  it('of the files', () => {
    const names = Object.keys(texts)
    const change = fc.oneof(
      fc.record({ kind: fc.constant('change' as const), name: fc.constantFrom(...names), text: fc.string() }),
      fc.record({ kind: fc.constant('delete' as const), name: fc.constantFrom(...names), text: fc.constant('') }),
      fc.record({ kind: fc.constant('add' as const), name: fc.string({ minLength: 1 }), text: fc.string() }),
    )
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), changes => {
        const own: Record<string, string> = { ...texts }
        for (const { kind, name, text: content } of changes) {
          if (kind === 'delete') delete own[name]
          else own[name] = content
        }
        const same = JSON.stringify(Object.entries(own).sort()) === JSON.stringify(Object.entries(texts).sort())
        const excluded = Object.keys(own).some(name =>
          ['.git', '.gitattributes', '.github', '.gitignore'].includes(name.split('/')[0] ?? ''),
        )
        expect(judge(text, observed(own)).outcome === 'verified').toBe(
          same || (excluded && judge(text, observed(own)).files.matched.length === 3),
        )
      }),
      { numRuns: 500 },
    )
  })
})

describe('a really signed statement with one member changed', () => {
  const trust = { method: 'key', key: pemOf(key.publicKey) } as const
  const binding = places(statement).filter(path => {
    const at = path.join('.')
    return path.length > 0 && at !== 'subject.0.name' && at !== 'subject'
  })

  it('never throws, and verifies only for the very same files', () => {
    fc.assert(
      fc.property(fc.constantFrom(...binding), anything, (path, value) => {
        const mutated = replaced(statement, path, value)
        const verdict = verifyModel({ bundle: signed(mutated, key), trust, files, now })
        if (verdict.outcome !== 'verified') return
        expect(verdict.files.matched.map(({ name }) => name).sort()).toEqual(Object.keys(texts).sort())
        expect(verdict.rootDigest).toBe(
          sha256(Buffer.concat(Object.values(texts).map(text => Buffer.from(sha256(text), 'hex')))),
        )
      }),
      { numRuns: 1500 },
    )
  })
})

it('whatever the text, it is never verified and never throws', () => {
  const trust = { method: 'key', key: pemOf(key.publicKey) } as const
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), text => {
      expect(verifyModel({ bundle: text, trust, files, now }).outcome).not.toBe('verified')
    }),
    { numRuns: 1000 },
  )
})
