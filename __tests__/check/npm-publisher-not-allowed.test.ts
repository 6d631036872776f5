import { describe, expect, it } from 'vitest'
import { judge } from '../../src/check/judge.ts'
import { npmPublisherNotAllowed } from '../../src/check/npm-publisher-not-allowed.ts'
import type { Reference } from '../../src/model/index.ts'
import { parsePolicy } from '../../src/policy/index.ts'
import { npmDossier, npmReference } from '../world/npm.ts'

const text = `
version: 1
publishers: [{ id: acme, npm: ["@acme", "scale"] }]
npm: { "*": { publisher: allowed } }
`

const findings = (said: Partial<Reference>, policyText = text) => {
  const policy = parsePolicy([{ name: 'base tip', text: policyText }], { now: new Date('2026-11-21') })
  const dossiers = [npmDossier({ reference: npmReference({ direct: true, ...said }) })]
  return judge({ dossiers, gaps: [], changes: [], policy }, [npmPublisherNotAllowed]).filter(
    ({ severity }) => severity !== 'silent',
  )
}

describe('npm-publisher-not-allowed', () => {
  it('reports a scope and a name that nobody allowed', () => {
    expect(findings({ id: '@evil/scale' })).toMatchObject([
      { severity: 'error', messageId: 'not-allowed', data: { name: '@evil/scale', publisher: '@evil' } },
    ])
    expect(findings({ id: 'scales' })).toMatchObject([{ messageId: 'unscoped', data: { name: 'scales' } }])
    expect(findings({ id: '@acme-evil/scale' })).toHaveLength(1)
  })

  it('passes an allowed scope and an allowed name', () => {
    expect(findings({ id: '@acme/scale' })).toEqual([])
    expect(findings({ id: 'scale' })).toEqual([])
  })

  it('asks only direct dependencies, unless told otherwise', () => {
    expect(findings({ id: 'deep', direct: false })).toEqual([])
    const all = text.replace('publisher: allowed', 'publisher: allowed, transitive: true')
    expect(findings({ id: 'deep', direct: false }, all)).toHaveLength(1)
  })

  it('has no opinion without such a rule, or of models', () => {
    expect(findings({ id: '@evil/scale' }, 'version: 1')).toEqual([])
    expect(findings({ hub: 'ollama', ecosystem: 'model', id: 'evil/scale' })).toEqual([])
  })
})
