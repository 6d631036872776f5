import { createPublicKey } from 'node:crypto'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { loadTrust, publicNpmHost } from '../../src/trust/index.ts'
import { type KeyFinder, openBundle } from '../../src/verify/sigstore.ts'
import { describeWithNpmVectors } from '../world/npm-vectors.ts'

const trust = loadTrust()

const findKey: KeyFinder = hint => {
  const found = trust.registries[publicNpmHost]?.keys.find(
    key => key.keyId === hint && key.keyUsage === 'npm:attestations',
  )
  if (!found) return null
  const { rawBytes, validFor } = found.publicKey
  return {
    key: createPublicKey({ key: Buffer.from(rawBytes, 'base64'), format: 'der', type: 'spki' }),
    validAt: time =>
      Date.parse(validFor.start) <= time.getTime() && !(validFor.end && time.getTime() >= Date.parse(validFor.end)),
  }
}

const expectations = z.array(
  z.object({
    file: z.string(),
    outerPredicateType: z.string().optional(),
    crypto: z.string().optional(),
    san: z.string().optional(),
    issuer: z.string().optional(),
  }),
)
const response = z.object({
  attestations: z.array(z.object({ predicateType: z.string(), bundle: z.unknown() })),
})

describeWithNpmVectors('recorded bundles', vectors => {
  // The adversarial documents are listed there too, but are ours to make: see provenance.test.ts.
  const rows = expectations.parse(vectors.json('EXPECTED.json')).filter(row => vectors.paths.includes(row.file))

  const bundleOf = (row: (typeof rows)[number]): unknown => {
    const document = vectors.json(row.file)
    const listed = response.safeParse(document)
    if (!listed.success) return document
    return listed.data.attestations.find(each => each.predicateType === row.outerPredicateType)?.bundle
  }

  it('are all there', () => {
    expect(rows).toHaveLength(91)
    expect(rows.filter(row => row.crypto === 'OK')).toHaveLength(62)
  })

  it.each(rows)('$file $outerPredicateType: $crypto', row => {
    const opened = openBundle(bundleOf(row), trust, findKey)
    if (row.crypto === 'OK') {
      expect(opened).toMatchObject({ outcome: 'verified' })
      if (opened.outcome === 'verified' && row.san !== undefined) {
        expect([opened.signer.identity, opened.signer.issuer]).toEqual([row.san, row.issuer])
      }
    } else {
      expect(opened.outcome).not.toBe('verified')
    }
  })
})
