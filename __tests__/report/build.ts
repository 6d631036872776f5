import type { Change, Dossier, Evidence, Finding, Gap, Reference, Report, Resolution } from '../../src/model/index.ts'
import { conclude, count, nothingCovered, oneFile, subjectOf } from '../../src/model/index.ts'

/** Builders with plain defaults: a test says only what it is about. */

export const commit = '1234567890abcdef1234567890abcdef12345678'
const sha512 = `sha512-${'A'.repeat(86)}==`

export function reference(given: Partial<Reference> = {}): Reference {
  return {
    ecosystem: 'model',
    hub: 'huggingface',
    id: 'acme/tiny-llama',
    kind: 'weights',
    certainty: 'load',
    revision: 'main',
    file: 'src/serve.py',
    line: 3,
    column: 35,
    endColumn: 50,
    loader: 'transformers.from_pretrained',
    ...given,
  }
}

export function npmReference(given: Partial<Reference> = {}): Reference {
  const plain: Reference = {
    ecosystem: 'npm',
    hub: 'npm',
    id: 'left-pad',
    kind: 'package',
    certainty: 'load',
    revision: '1.3.0',
    integrity: sha512,
    resolved: 'https://registry.npmjs.org/left-pad/-/left-pad-1.3.0.tgz',
    file: 'package-lock.json',
    line: 40,
    loader: 'registry',
  }
  return { ...plain, ...given }
}

export function evidence(given: Partial<Evidence> = {}): Evidence {
  return {
    claim: 'integrity',
    subject: 'npm:left-pad@1.3.0',
    outcome: 'verified',
    basis: 'signed',
    coverage: given.outcome === 'absent' ? nothingCovered : oneFile,
    reason: 'matches',
    ...given,
  }
}

export function resolvedModel(given: Partial<Extract<Resolution, { kind: 'resolved' }>> = {}): Resolution {
  return {
    kind: 'resolved',
    pin: { kind: 'name', name: 'main' },
    artifact: {
      purl: `pkg:huggingface/acme/tiny-llama@${commit}`,
      hub: 'huggingface',
      id: 'acme/tiny-llama',
      publisher: { hub: 'huggingface', name: 'acme' },
      files: [{ path: 'model.safetensors', bytes: 12, listed: { algorithm: 'sha256', hex: 'b'.repeat(64) } }],
      model: {
        createdAt: '2026-03-01T10:00:00.000Z',
        licence: ['apache-2.0'],
        lineage: [
          { model: 'acme/tiny-llama', from: 'meta/llama', relation: 'finetune', by: 'card', parent: 'unfollowed' },
        ],
      },
    },
    attestations: [],
    ...given,
  }
}

export function resolvedPackage(id = 'left-pad', version = '1.3.0'): Resolution {
  return {
    kind: 'resolved',
    pin: { kind: 'version', version },
    artifact: {
      purl: `pkg:npm/${id}@${version}`,
      hub: 'npm',
      id,
      publisher: { hub: 'npm', name: 'stevemao' },
      npm: {
        integrity: sha512,
        attestationsListed: false,
        scripts: {},
        dependencies: {},
        publishedBy: { name: 'stevemao' },
        registryHost: 'registry.npmjs.org',
        publishedAt: '2018-04-09T01:10:45.796Z',
      },
    },
    attestations: [],
  }
}

export function dossier(given: Partial<Dossier> = {}): Dossier {
  return {
    reference: reference(),
    resolution: resolvedModel(),
    evidence: [],
    previous: null,
    isPrivate: false,
    alsoAt: [],
    ...given,
  }
}

export function finding(given: Partial<Finding> = {}): Finding {
  const about = given.dossier === undefined ? dossier() : given.dossier
  const severity = given.severity ?? 'error'
  return {
    check: 'model-unpinned',
    severity,
    messageId: 'mutable',
    template: '{name} is pinned to {pin}, which its publisher can move',
    data: { name: about?.reference.id ?? 'x', pin: 'main' },
    remedy: 'Write the commit that you tested: `revision="<40 hex>"`',
    file: about?.reference.file ?? 'src/serve.py',
    line: about?.reference.line ?? 3,
    subject: about ? subjectOf(about.reference) : 'x',
    decision: { severity, source: 'base tip', rule: 'preset recommended' },
    dossier: about,
    ...given,
  }
}

export function report(given: {
  readonly dossiers?: readonly Dossier[]
  readonly findings?: readonly Finding[]
  readonly gaps?: readonly Gap[]
  readonly listed?: readonly Reference[]
  readonly policy?: Report['policy']
  readonly revisions?: Report['revisions']
}): Report {
  const { dossiers = [], findings = [], gaps = [], listed = [] } = given
  return {
    version: 1,
    ...conclude(findings, 'error'),
    dossiers,
    listed,
    findings,
    gaps,
    counts: count([...dossiers.map(one => one.reference), ...listed], dossiers, findings),
    policy: given.policy ?? {
      sources: [{ name: 'base tip', path: '.github/weighmaster.yml', commit: 'c'.repeat(40), preset: 'recommended' }],
      exemptions: [],
    },
    revisions:
      given.revisions === undefined
        ? { head: 'a'.repeat(40), mergeBase: 'b'.repeat(40), baseTip: 'c'.repeat(40), baseName: 'main' }
        : given.revisions,
  }
}

/** A changed file whose every line can carry a comment, or only those given. */
export function changed(path: string, text: string, lines?: readonly number[]): Change {
  const all = text.split('\n').map((_, index) => index + 1)
  return {
    path,
    head: { kind: 'text', oid: 'd'.repeat(40), text },
    mergeBase: null,
    baseTip: null,
    commentable: new Set(lines ?? all),
  }
}
