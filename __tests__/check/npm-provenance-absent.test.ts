import { describe, expect, it } from 'vitest'
import { judge } from '../../src/check/judge.ts'
import { npmProvenanceAbsent } from '../../src/check/npm-provenance-absent.ts'
import { type Evidence, nothingCovered } from '../../src/model/index.ts'
import { parsePolicy } from '../../src/policy/index.ts'
import { now, npmDossier, npmReference } from '../world/npm.ts'

const absent: Evidence = {
  claim: 'provenance',
  subject: '',
  outcome: 'absent',
  basis: 'listed',
  coverage: nothingCovered,
  reason: 'no-attestations',
}
const found = (evidence: Evidence, text = '', reference = npmReference()) => {
  const policy = parsePolicy([{ name: 'base tip', text: `version: 1\n${text}` }], { now })
  return judge({ dossiers: [npmDossier({ evidence: [evidence], reference })], gaps: [], changes: [], policy }, [
    npmProvenanceAbsent,
  ])
}

describe('npm-provenance-absent', () => {
  it('counts, and shows it only to whoever asks', () => {
    expect(found(absent)).toMatchObject([{ severity: 'silent', data: { name: 'left-pad', version: '1.3.0' } }])
    expect(found(absent, 'checks: { npm-provenance-absent: warning }')).toMatchObject([{ severity: 'warning' }])
  })

  it('leaves the rest to others', () => {
    expect(found({ ...absent, outcome: 'refuted' })).toEqual([])
    expect(found({ ...absent, outcome: 'undetermined' })).toEqual([])
    expect(found({ ...absent, claim: 'registry-signature' })).toEqual([])
    expect(found(absent, '', npmReference({ hub: 'oci' }))).toEqual([])
  })
})
