import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/index.ts'
import { json } from '../../src/report/json.ts'
import {
  changed,
  commit,
  dossier,
  evidence,
  finding,
  npmReference,
  reference,
  report,
  resolvedPackage,
} from './build.ts'
import { hostile } from './hostile.ts'

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/schema/report.schema.json'), 'utf8'))
const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema)

/** Rendered, checked against the published schema, and parsed. */
function written(given: Report, options = {}) {
  const document = JSON.parse(json.render(given, options))
  validate(document)
  expect(validate.errors).toBeNull()
  return document
}

const pad = dossier({
  reference: npmReference(),
  resolution: resolvedPackage(),
  previous: { reference: npmReference({ revision: '1.2.0' }), resolution: resolvedPackage('left-pad', '1.2.0') },
  evidence: [evidence({ claim: 'registry-signature', signer: { keyId: 'SHA256:abc' } })],
})

describe('json', () => {
  it('tells the conclusion, findings, gaps, references and counts in the shape that is fixed', () => {
    const unpinned = finding()
    const document = written(
      report({
        dossiers: [pad, ...(unpinned.dossier ? [unpinned.dossier] : [])],
        findings: [finding({ dossier: pad, check: 'npm-script', severity: 'silent' }), unpinned],
        gaps: [
          { class: 'unreachable', reason: 'rate-limited', subject: 'huggingface:a/b', detail: '429' },
          { class: 'unreachable', reason: 'rate-limited', subject: 'huggingface:c/d' },
          { class: 'unreachable', reason: 'rate-limited', subject: 'huggingface:c/d' },
        ],
        listed: [reference({ kind: 'dataset', id: 'acme/data' })],
      }),
    )
    expect(document).toMatchObject({ version: 1, conclusion: 'fail', because: 'findings' })
    expect(document.findings.map((one: { check: string }) => one.check)).toEqual(['model-unpinned', 'npm-script'])
    expect(document.findings[0]).toMatchObject({
      severity: 'error',
      message: '`acme/tiny-llama` is pinned to `main`, which its publisher can move.',
      remedy: 'Write the commit that you tested: `revision="<40 hex>"`.',
      file: 'src/serve.py',
      line: 3,
      subject: 'huggingface:acme/tiny-llama@main',
      decision: { source: 'base tip', rule: 'preset recommended' },
    })
    expect(document.gaps).toEqual([
      { class: 'unreachable', reason: 'rate-limited', count: 3, subjects: ['huggingface:a/b', 'huggingface:c/d'] },
    ])
    expect(document.references).toHaveLength(3)
    expect(document.references[0]).toMatchObject({
      hub: 'npm',
      id: 'left-pad',
      revision: '1.3.0',
      outcome: 'verified',
      purl: 'pkg:npm/left-pad@1.3.0',
      previous: { id: 'left-pad', revision: '1.2.0' },
      evidence: [{ claim: 'registry-signature', outcome: 'verified', signer: { keyId: 'SHA256:abc' } }],
    })
    expect(document.references[2]).toMatchObject({ kind: 'dataset', examined: false, evidence: [] })
    expect(document.counts.outcomes.npm.verified).toBe(1)
    expect(document.counts.findings).toEqual({ error: 1, warning: 0, note: 0, silent: 1 })
  })

  it('says nothing wrong of nothing', () => {
    expect(written(report({}))).toMatchObject({ conclusion: 'pass', because: 'clean', findings: [], references: [] })
  })

  it('keeps a fingerprint while the line moves, and changes it with the line', () => {
    const print = (text: string, line: number) =>
      written(report({ findings: [finding({ line })] }), { changes: [changed('src/serve.py', text)] }).findings[0]
        .fingerprint
    const before = print('load("acme/tiny-llama")', 1)
    expect(before).toMatch(/^[0-9a-f]{32}$/)
    expect(print('\n\nload("acme/tiny-llama")', 3)).toBe(before)
    expect(print('load("acme/tiny-llama", 1)', 1)).not.toBe(before)
  })

  it('tells two equal lines apart', () => {
    const twice = [finding({ line: 1 }), finding({ line: 2 })]
    const { findings } = written(report({ findings: twice }), { changes: [changed('src/serve.py', 'x\nx')] })
    expect(findings[1].fingerprint).toBe(`${findings[0].fingerprint}-2`)
  })

  it('tells of a private name only the name and the outcome', () => {
    const secret = dossier({
      reference: reference({ id: 'corp/secret', revision: 'v2-beta' }),
      isPrivate: true,
      evidence: [
        evidence({ claim: 'model-signature', outcome: 'refuted', reason: 'bad-digest', detail: { file: 'x.bin' } }),
      ],
    })
    const text = JSON.stringify(
      written(
        report({
          dossiers: [secret],
          findings: [
            finding({
              dossier: secret,
              severity: 'warning',
              check: 'model-licence',
              data: { name: 'corp/secret', pin: commit },
            }),
            finding({ dossier: secret, data: { name: 'corp/secret', pin: commit } }),
          ],
          gaps: [{ class: 'unreachable', reason: 'gated', subject: 'huggingface:corp/secret@v2-beta', detail: '401' }],
        }),
      ),
    )
    const document = JSON.parse(text)
    expect(document.findings).toHaveLength(1)
    expect(document.findings[0]).toMatchObject({
      check: 'private',
      severity: 'error',
      subject: 'huggingface:corp/secret',
    })
    expect(document.references[0]).toMatchObject({ id: 'corp/secret', private: true, outcome: 'refuted', evidence: [] })
    for (const word of [
      commit,
      'apache-2.0',
      'v2-beta',
      'bad-digest',
      'x.bin',
      'gated',
      '401',
      'model-licence',
      'safetensors',
    ])
      expect(text).not.toContain(word)
  })

  it('carries hostile text as data', () => {
    const findings = hostile.map(text => finding({ data: { name: text, pin: text }, file: text, subject: text }))
    const document = written(report({ findings }))
    expect(document.findings.map((one: { subject: string }) => one.subject).sort()).toEqual([...hostile].sort())
    expect(json.render(report({ findings }))).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]|##\[/u)
  })
})
