import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/index.ts'
import { cyclonedx } from '../../src/report/cyclonedx.ts'
import { dossier, evidence, npmReference, reference, report, resolvedModel, resolvedPackage } from './build.ts'
import { golden } from './golden.ts'
import { hostile } from './hostile.ts'
import { scenario } from './scenario.ts'

/** Rendered, and checked by the format's own strict validator. */
async function written(given: Report) {
  const text = cyclonedx.render(given)
  expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text)).toBeNull()
  return JSON.parse(text)
}

describe('cyclonedx', () => {
  it('is valid, and reads like this', async () => {
    await written(scenario)
    golden('scenario.golden.cdx.json', cyclonedx.render(scenario))
  })

  it('is the same when made twice, and another with other content', async () => {
    const one = report({ dossiers: [dossier()] })
    expect(cyclonedx.render(one)).toBe(cyclonedx.render(one))
    const [a, b] = [await written(one), await written(report({}))]
    expect(a.serialNumber).not.toBe(b.serialNumber)
  })

  it('has one component for one thing, with every place where it is written', async () => {
    const twice = ['package-lock.json', 'app/package-lock.json'].map(file =>
      dossier({ reference: npmReference({ id: '@acme/router', file }), resolution: resolvedPackage('@acme/router') }),
    )
    const { components } = await written(report({ dossiers: twice }))
    expect(components).toHaveLength(1)
    expect(components[0]).toMatchObject({ type: 'library', group: '@acme', name: 'router', version: '1.3.0' })
    expect(components[0].evidence.occurrences).toEqual([
      { location: 'package-lock.json', line: 40 },
      { location: 'app/package-lock.json', line: 40 },
    ])
  })

  it('says the worst of one thing that was not proved alike everywhere', async () => {
    const [right, wrong] = (['verified', 'refuted'] as const).map((outcome, index) =>
      dossier({
        reference: npmReference({ file: `${index}/package-lock.json` }),
        resolution: resolvedPackage(),
        evidence: [evidence({ outcome })],
      }),
    )
    const { components } = await written(report({ dossiers: [right ?? dossier(), wrong ?? dossier()] }))
    expect(components).toHaveLength(1)
    expect(components[0].evidence.identity[0].confidence).toBe(0)
    expect(components[0].properties).toContainEqual({ name: 'weighmaster:outcome', value: 'refuted' })
    expect(components[0].evidence.occurrences).toHaveLength(2)
  })

  it('makes up no version where none is written', async () => {
    const loose = dossier({ resolution: resolvedModel({ pin: { kind: 'none' } }) })
    expect((await written(report({ dossiers: [loose] }))).components[0]).not.toHaveProperty('version')
  })

  it('describes weights: publisher, licence, ancestors, listed files, and what was proved', async () => {
    const weights = dossier({
      resolution: resolvedModel({ pin: { kind: 'commit', commit: 'e'.repeat(40) } }),
      evidence: [evidence({ claim: 'model-signature', reason: 'all-files-signed' })],
    })
    const [component] = (await written(report({ dossiers: [weights] }))).components
    expect(component).toMatchObject({
      type: 'machine-learning-model',
      name: 'acme/tiny-llama',
      version: 'e'.repeat(40),
      publisher: 'acme',
      licenses: [{ license: { name: 'apache-2.0' } }],
      pedigree: { ancestors: [{ name: 'meta/llama' }] },
      components: [{ type: 'file', name: 'model.safetensors', hashes: [{ alg: 'SHA-256', content: 'b'.repeat(64) }] }],
    })
    expect(component.evidence.identity[0].methods).toContainEqual({
      technique: 'attestation',
      confidence: 1,
      value: 'model-signature: all-files-signed',
    })
  })

  it('does not repeat a hash that is known to be wrong', async () => {
    const wrong = dossier({
      reference: npmReference(),
      resolution: resolvedPackage(),
      evidence: [evidence({ claim: 'integrity', outcome: 'refuted' })],
    })
    const [component] = (await written(report({ dossiers: [wrong] }))).components
    expect(component.hashes).toBeUndefined()
    expect(component.evidence.identity[0].confidence).toBe(0)
  })

  it('stays valid whatever names say', async () => {
    const dossiers = hostile.map((text, index) =>
      dossier({
        reference: reference({ id: text, file: text, revision: text, line: index + 1 }),
        resolution: { kind: 'unsupported', reason: 'x' },
      }),
    )
    expect((await written(report({ dossiers }))).components).toHaveLength(hostile.length)
  })
})
