import { describe, expect, it } from 'vitest'
import { npmManifestMismatch } from '../../src/check/npm-manifest-mismatch.ts'
import { type Evidence, nothingCovered } from '../../src/model/index.ts'
import { npmDossier, npmReference, openPolicy } from '../world/npm.ts'
import { said } from './said.ts'

const evidence = (reason: string, more: Partial<Evidence> = {}): Evidence => ({
  claim: 'manifest',
  subject: 'npm:left-pad@1.3.0',
  outcome: 'refuted',
  basis: 'observed',
  coverage: nothingCovered,
  reason,
  ...more,
})
const of = (...found: readonly Evidence[]) => npmDossier({ evidence: found })
const ask = (dossier: ReturnType<typeof of>) => said(npmManifestMismatch.examine?.(dossier, openPolicy()))
const survey = (...dossiers: readonly ReturnType<typeof of>[]) =>
  said(npmManifestMismatch.survey?.({ dossiers, gaps: [], changes: [], policy: openPolicy() }))

describe('npm-manifest-mismatch', () => {
  it.each(['other-identity', 'hidden-script', 'hidden-build', 'hidden-dependency', 'differs'])(
    'tells what is %s',
    reason => {
      const detail = {
        'packed scripts.install': 'x',
        'told scripts.install': 'y',
        'packed bin.z': '',
        'told bin.z': 'z.js',
      }
      expect(ask(of(evidence(reason, { detail })))).toEqual([
        {
          messageId: reason,
          data: { name: 'left-pad', version: '1.3.0', packed: 'scripts.install: x, bin.z (not in the tarball)' },
          hard: true,
        },
      ])
    },
  )

  it('tells what can be read in two ways', () => {
    const found = evidence('unreadable', { outcome: 'undetermined', detail: { why: 'has-two-package-json' } })
    expect(ask(of(found))).toMatchObject([{ messageId: 'unreadable', data: { why: 'has two package json' } }])
  })

  it('does not tell what only a private registry does', () => {
    const found = evidence('hidden-script', { detail: { 'packed scripts.install': 'secret' } })
    const [seen] = ask({ ...of(found), isPrivate: true })
    expect(JSON.stringify(seen)).not.toContain('secret')
    expect(seen).toMatchObject({ messageId: 'hidden-script', hard: true })
  })

  it('shows the beginning of a long script', () => {
    const [seen] = ask(of(evidence('hidden-script', { detail: { 'packed scripts.install': 'x'.repeat(5000) } })))
    expect(seen?.data['packed']?.length).toBeLessThan(200)
  })

  it('has nothing to say of what agrees, of other claims, or of what nobody opened', () => {
    const agrees = evidence('agrees', { outcome: 'verified' })
    const foreign = evidence('hidden-script', { claim: 'provenance' })
    const unopened = evidence('beyond-the-limit', { outcome: 'undetermined' })
    expect(ask(of(agrees, foreign, unopened))).toEqual([])
  })

  it('counts what was not opened, by reason', () => {
    const beyond = of(evidence('beyond-the-limit', { outcome: 'undetermined' }))
    const large = npmDossier({
      reference: npmReference({ id: 'big' }),
      evidence: [evidence('too-large', { outcome: 'undetermined' })],
    })
    const off = of(evidence('switched-off', { outcome: 'undetermined' }))
    expect(survey(beyond, large, beyond, off)).toMatchObject([
      { messageId: 'unopened', data: { count: '2', name: 'left-pad', why: 'beyond the limit' } },
      { messageId: 'unopened', data: { count: '1', name: 'big', why: 'too large' } },
    ])
  })
})
