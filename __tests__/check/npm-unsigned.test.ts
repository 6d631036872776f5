import { describe, expect, it } from 'vitest'
import { judge } from '../../src/check/judge.ts'
import { npmUnsigned } from '../../src/check/npm-unsigned.ts'
import { type Evidence, nothingCovered } from '../../src/model/index.ts'
import { parsePolicy } from '../../src/policy/index.ts'
import { npmDossier, npmReference } from '../world/npm.ts'

const silent: Evidence = {
  claim: 'registry-signature',
  subject: 'npm:left-pad@1.3.0',
  outcome: 'absent',
  basis: 'listed',
  coverage: nothingCovered,
  reason: 'registry-does-not-sign',
  detail: { registry: 'npm.corp.test' },
}

const found = (text: string, evidence: Evidence = silent) => {
  const policy = parsePolicy([{ name: 'base tip', text: `version: 1\n${text}` }], { now: new Date('2026-11-21') })
  const dossiers = [
    npmDossier({ evidence: [evidence] }),
    npmDossier({ reference: npmReference({ hub: 'oci' }), evidence: [evidence] }),
  ]
  return judge({ dossiers, gaps: [], changes: [], policy }, [npmUnsigned])
}

describe('npm-unsigned', () => {
  it('only counts, where nobody asks', () => {
    expect(found('preset: strict')).toMatchObject([
      { severity: 'silent', data: { name: 'left-pad', version: '1.3.0', registry: 'npm.corp.test' } },
    ])
  })

  it('warns or fails where a rule says so', () => {
    expect(found('npm: { "*": { signature: warn } }')).toMatchObject([{ severity: 'warning' }])
    expect(found('npm: { "*": { signature: require } }')).toMatchObject([{ severity: 'error' }])
  })

  it('leaves gaps and broken signatures to others', () => {
    expect(found('', { ...silent, outcome: 'undetermined' })).toEqual([])
    expect(found('', { ...silent, outcome: 'refuted' })).toEqual([])
  })
})
