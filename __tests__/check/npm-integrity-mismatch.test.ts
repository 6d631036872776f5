import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { judge } from '../../src/check/judge.ts'
import { npmIntegrityMismatch } from '../../src/check/npm-integrity-mismatch.ts'
import { type Dossier, type Evidence, nothingCovered, type Preset } from '../../src/model/index.ts'
import { parsePolicy } from '../../src/policy/index.ts'
import { integrityReasons } from '../../src/verify/integrity.ts'
import { npmDossier, npmReference, openPolicy } from '../world/npm.ts'
import { said } from './said.ts'

const expected = `sha512-${createHash('sha512').update('good').digest('base64')}`
const pinAt = { line: 9, start: 20, end: 115, before: '', after: '' }

const evidence = (said: Partial<Evidence> & Pick<Evidence, 'reason' | 'outcome'>): Evidence => ({
  claim: 'integrity',
  subject: 'npm:left-pad@1.3.0',
  basis: 'signed',
  coverage: nothingCovered,
  detail: { registry: 'r.test', expected, found: 'sha512-evil', resolved: 'https://r.test/x.tgz' },
  ...said,
})
const dossier = (...all: Evidence[]) => npmDossier({ reference: npmReference({ pinAt }), evidence: all })
const examine = (given: Dossier, policy = openPolicy()) => said(npmIntegrityMismatch.examine?.(given, policy))
const differs = evidence({ outcome: 'refuted', reason: 'differs' })

describe('npm-integrity-mismatch', () => {
  it('says what was pinned and what was signed, and offers the signed one', () => {
    expect(examine(dossier(differs))).toEqual([
      {
        messageId: 'differs',
        data: {
          name: 'left-pad',
          version: '1.3.0',
          found: 'sha512-evil',
          expected,
          registry: 'r.test',
          resolved: 'https://r.test/x.tgz',
        },
        hard: true,
        fix: { at: pinAt, value: { safeText: expected } },
      },
    ])
  })

  it.each(integrityReasons)('has an opinion of its own about %s', reason => {
    const opinions: Record<(typeof integrityReasons)[number], string[]> = {
      'equals-signed': [],
      'equals-listed': [],
      differs: ['differs'],
      'several-hashes': ['several-hashes'],
      malformed: ['malformed'],
      'other-tarball': ['other-tarball'],
      'sha1-differs': ['sha1-differs'],
      'sha1-only': ['sha1-only'],
      'not-pinned': ['not-pinned'],
      'not-comparable': [],
      'not-signed': [],
      'no-integrity-listed': [],
      'registry-not-asked': [],
    }
    const seen = examine(dossier(evidence({ outcome: 'undetermined', reason })))
    expect(seen.map(({ messageId }) => messageId)).toEqual(opinions[reason])
  })

  it('reports a version that is not there', () => {
    const absent = npmDossier({ resolution: { kind: 'absent', what: 'revision', detail: 'no such version' } })
    expect(examine(absent)).toMatchObject([{ messageId: 'absent', data: { detail: 'no such version' } }])
    const locked = { ...absent, reference: npmReference({ integrity: expected }) }
    expect(examine(locked)).toMatchObject([{ messageId: 'version-absent', data: { name: 'left-pad' } }])
  })

  it('reports what the policy requires and nothing proved, unless nobody could be reached', () => {
    const policy = openPolicy({ required: () => ['integrity'] })
    const uncertain = evidence({ outcome: 'undetermined', reason: 'not-comparable' })
    expect(examine(dossier(uncertain), policy)).toMatchObject([
      { messageId: 'required', data: { why: 'not comparable' } },
    ])
    expect(examine(dossier({ ...uncertain, gap: 'unreachable' }), policy)).toEqual([])
    expect(examine(dossier(evidence({ outcome: 'verified', reason: 'equals-signed' })), policy)).toEqual([])
  })

  it('has nothing to say of models and of other claims', () => {
    const other = evidence({ claim: 'provenance', outcome: 'refuted', reason: 'differs' })
    expect(examine(dossier(other))).toEqual([])
    expect(examine({ ...dossier(differs), reference: npmReference({ hub: 'huggingface' }) })).toEqual([])
  })
})

describe('no fix is offered', () => {
  const offered = (given: Dossier, policy = openPolicy()) => examine(given, policy).some(({ fix }) => fix !== undefined)

  it('of what no signature stands behind', () => {
    expect(offered(dossier(differs))).toBe(true)
    expect(offered(dossier({ ...differs, basis: 'listed' }))).toBe(false)
  })

  it('that is not a strict sha512', () => {
    expect(offered(dossier({ ...differs, detail: { expected: '`rm -rf`' } }))).toBe(false)
    expect(offered(dossier({ ...differs, detail: {} }))).toBe(false)
  })

  it('where the address would stay wrong', () => {
    expect(offered(dossier(evidence({ outcome: 'refuted', reason: 'other-tarball' })))).toBe(false)
    expect(offered(dossier({ ...differs, detail: { ...differs.detail, host: 'evil.test' } }))).toBe(false)
  })

  it('where something else speaks against the package or its publisher', () => {
    const refuted = evidence({ claim: 'provenance', outcome: 'refuted', reason: 'x' })
    expect(offered(dossier(differs, refuted))).toBe(false)
    const verdict = { verdict: 'not-allowed', source: '', rule: '' } as const
    expect(offered(dossier(differs), openPolicy({ publisher: () => verdict }))).toBe(false)
  })

  it('where nobody knows the place for it', () => {
    expect(offered(npmDossier({ evidence: [differs] }))).toBe(false)
  })
})

it.each<[Preset, readonly string[]]>([
  ['default', ['error', 'warning', 'warning']],
  ['recommended', ['error', 'warning', 'error']],
  ['strict', ['error', 'warning', 'error']],
])('under %s: differs, sha1-only and absent are %s', (preset, severities) => {
  const absent = npmDossier({ resolution: { kind: 'absent', what: 'revision', detail: '' } })
  const weak = dossier(evidence({ outcome: 'undetermined', reason: 'sha1-only' }))
  const policy = parsePolicy([], { preset, now: new Date('2026-11-21') })
  const scene = { dossiers: [dossier(differs), weak, absent], gaps: [], changes: [], policy }
  expect(judge(scene, [npmIntegrityMismatch]).map(({ severity }) => severity)).toEqual(severities)
})
