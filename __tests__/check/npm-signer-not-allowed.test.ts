import { describe, expect, it } from 'vitest'
import { judge } from '../../src/check/judge.ts'
import { npmSignerNotAllowed } from '../../src/check/npm-signer-not-allowed.ts'
import { type Evidence, nothingCovered } from '../../src/model/index.ts'
import { parsePolicy } from '../../src/policy/index.ts'
import { now, npmDossier, npmReference } from '../world/npm.ts'

const text = `
version: 1
publishers:
  - id: acme
    npm: ["@acme"]
    signers:
      - issuer: https://token.actions.githubusercontent.com
        repository: acme/scale
        workflow: release.yml
        ref: refs/tags/*
`
const workflow = 'https://github.com/acme/scale/.github/workflows/release.yml@refs/tags/v1.0.0'
const good = {
  '.8': 'https://token.actions.githubusercontent.com',
  '.12': 'https://github.com/acme/scale',
  '.14': 'refs/tags/v1.0.0',
  '.18': workflow,
}

const found = (extensions: Record<string, string>, said: Partial<Evidence> = {}, id = '@acme/scale') => {
  const proof: Evidence = {
    claim: 'provenance',
    subject: '',
    outcome: 'verified',
    basis: 'signed',
    coverage: nothingCovered,
    reason: 'built-and-signed',
    signer: { extensions },
    ...said,
  }
  const policy = parsePolicy([{ name: 'base tip', text }], { now })
  const dossiers = [npmDossier({ reference: npmReference({ id, revision: '1.0.0' }), evidence: [proof] })]
  return judge({ dossiers, gaps: [], changes: [], policy }, [npmSignerNotAllowed])
}

describe('npm-signer-not-allowed', () => {
  it('passes the workflow that the policy names', () => {
    expect(found(good)).toEqual([])
  })

  it.each([
    ['another repository', { '.12': 'https://github.com/evil/scale', '.18': workflow.replace('acme', 'evil') }],
    ['a name that begins the same', { '.12': 'https://github.com/acme/scale-evil' }],
    ['another workflow', { '.18': workflow.replace('release', 'nightly') }],
    ['another ref', { '.14': 'refs/heads/main', '.18': workflow.replace('tags/v1.0.0', 'heads/main') }],
    ['another issuer', { '.8': 'https://token.actions.githubusercontent.com/hammer-time' }],
  ])('reports %s', (_, changed) => {
    const extensions = { ...good, ...changed }
    expect(found(extensions)).toMatchObject([
      {
        messageId: 'not-allowed',
        severity: 'error',
        template: expect.stringContaining('(base branch: {rule})'),
        data: { signer: extensions['.18'] },
      },
    ])
  })

  it('names what it has where the certificate has no workflow', () => {
    expect(found({}, { signer: { identity: 'ann@example.test' } })).toMatchObject([
      { data: { signer: 'ann@example.test' } },
    ])
    expect(found({}, { signer: {} })).toMatchObject([
      { template: expect.stringContaining('signed by an unnamed identity') },
    ])
  })

  it('asks nothing of other publishers’ packages, nor of what is not proved', () => {
    expect(found({}, {}, '@other/scale')).toEqual([])
    expect(found({}, { outcome: 'refuted' })).toEqual([])
    expect(found({}, { claim: 'registry-signature' })).toEqual([])
  })
})
