import { describe, expect, it } from 'vitest'
import { judge } from '../../src/check/index.ts'
import { requirementUnmet } from '../../src/check/requirement-unmet.ts'
import { type Claim, type Evidence, nothingCovered, oneFile, type Reference } from '../../src/model/index.ts'
import { dossier, model, npm, organisation, policy } from '../policy/subjects.ts'

const proof = (claim: Claim, more: Partial<Evidence> = {}): Evidence => ({
  claim,
  subject: 'x',
  outcome: 'verified',
  basis: 'signed',
  coverage: oneFile,
  reason: 'signed',
  ...more,
})

const signed = policy(`version: 1
models: { '*:*': { signature: require } }
npm: { '*': { integrity: require, signature: require, provenance: require } }`)

const found = (reference: Reference, evidence: readonly Evidence[], asked = signed) =>
  judge({ dossiers: [{ ...dossier(reference, reference.id ?? ''), evidence }], gaps: [], changes: [], policy: asked }, [
    requirementUnmet,
  ]).map(({ messageId, template, data, severity, decision }) => ({
    ...data,
    asks: /requires (?<claim>[a-z ]+) of/.exec(template)?.groups?.['claim'],
    messageId,
    severity,
    rule: decision.rule,
  }))

describe('a model of which a signature is required', () => {
  it('fails where nothing was said of it at all', () => {
    const address = model('https://models.acme.example/llm.gguf', { hub: 'url' })
    const silent = {
      ...dossier(address),
      resolution: { kind: 'unsupported', reason: 'no-resolver-for-url' } as const,
    }
    const [finding, ...others] = judge({ dossiers: [silent], gaps: [], changes: [], policy: signed }, [
      requirementUnmet,
    ])
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      severity: 'error',
      messageId: 'unproved',
      template: 'the policy requires model signature of {id}, and nothing proves it (no resolver for url)',
      decision: { source: 'base tip', rule: "models['*:*'].signature" },
    })
  })

  it('fails without a signature, with one that leaves files out, and with one of nobody whom the policy names', () => {
    const absent = proof('model-signature', { outcome: 'absent', coverage: nothingCovered, reason: 'no-signature' })
    expect(found(model('acme/x'), [absent]).map(one => one.messageId)).toEqual(['unproved'])
    const partial = proof('model-signature', { coverage: { observed: 3, listed: 0, unchecked: 2, excluded: 0 } })
    expect(found(model('acme/x'), [partial, proof('signer-identity')])).toMatchObject([
      { messageId: 'partial', unchecked: '2', severity: 'error' },
    ])
    const excluded = proof('model-signature', { coverage: { observed: 3, listed: 0, unchecked: 0, excluded: 1 } })
    expect(found(model('acme/x'), [excluded, proof('signer-identity')])).toMatchObject([
      { messageId: 'partial', unchecked: '1' },
    ])
    expect(found(model('acme/x'), [proof('model-signature')])).toMatchObject([
      { messageId: 'unproved', asks: 'signer identity' },
    ])
  })

  it('passes when signature and signer are proved over every file', () => {
    expect(found(model('acme/x'), [proof('model-signature'), proof('signer-identity')])).toEqual([])
  })
})

describe('a package', () => {
  const all = [proof('integrity'), proof('registry-signature'), proof('provenance')]
  it('passes when everything required is proved', () => {
    expect(found(npm('a'), all)).toEqual([])
  })

  it('fails where integrity rests on what the registry lists', () => {
    const listed = [proof('integrity', { basis: 'listed' }), ...all.slice(1)]
    expect(found(npm('a'), listed)).toMatchObject([{ messageId: 'only-listed', rule: "npm['*'].integrity" }])
  })

  it('fails from git, of which nothing can be proved', () => {
    expect(found(npm('a', { loader: 'git' }), [])).toMatchObject([
      { asks: 'integrity' },
      { asks: 'provenance' },
      { asks: 'registry signature' },
    ])
  })

  it('of the repository itself, and a manifest’s line, are not asked', () => {
    expect(found(npm('a', { loader: 'workspace' }), [])).toEqual([])
    expect(found(npm('a', { file: 'package.json', pinnable: false }), [])).toEqual([])
  })

  it('leaves to others what is refuted, what is a gap, and what another check says more closely', () => {
    const others = [
      proof('integrity', { outcome: 'refuted' }),
      proof('provenance', { outcome: 'undetermined', gap: 'unreachable' }),
      proof('registry-signature', { outcome: 'absent' }),
    ]
    expect(found(npm('a'), others)).toEqual([])
  })
})

it('`verify: git` is not met by what the hub lists', () => {
  const asked = policy("version: 1\nmodels: { '*': { verify: git } }")
  expect(found(model('acme/x'), [proof('integrity', { basis: 'listed' })], asked)).toMatchObject([
    { messageId: 'only-listed', severity: 'error', rule: "models['*'].verify" },
  ])
  expect(found(model('acme/x'), [proof('integrity', { basis: 'observed' })], asked)).toEqual([])
})

it('is no finding of a source that requires nothing, so that the other one can except it', () => {
  const requiring = organisation(`version: 1
models: { '*': { signature: require } }
exceptions: [{ check: requirement-unmet, subject: acme/x, reason: agreed, expires: 2026-12-01 }]`)
  const asked = policy('version: 1', requiring)
  expect(found(model('acme/x'), [], asked).map(one => one.severity)).toEqual(['silent'])
  expect(found(model('acme/y'), [], asked).map(one => one.severity)).toEqual(['error'])
})

it('cannot be lowered by `paths:`', () => {
  const asked = policy("version: 1\nmodels: { '*': { signature: require } }\npaths: { '**': off }")
  expect(found(model('acme/x'), [], asked).map(one => one.severity)).toEqual(['error'])
})

it('says where the commit itself contradicts what the hub lists, which no other check does', () => {
  const git = policy("version: 1\nmodels: { '*/*': { verify: git } }\n")
  const detail = { path: 'a.py', expected: 'a file of the commit', found: 'nothing' }
  const lie = proof('integrity', { outcome: 'refuted', basis: 'observed', reason: 'listing-differs', detail })
  expect(found(model('acme/x'), [lie, proof('integrity', { basis: 'listed' })], git)).toMatchObject([
    { messageId: 'contradicted', severity: 'error', ...detail },
  ])
})
