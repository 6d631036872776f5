import {
  changed,
  commit,
  dossier,
  evidence,
  finding,
  npmReference,
  reference,
  report,
  resolvedModel,
  resolvedPackage,
} from './build.ts'

/** One pull request with something of everything, for the goldens that a person reads. */
const source = `from transformers import AutoModel

model = AutoModel.from_pretrained("acme/tiny-llama", revision="main")
other = AutoModel.from_pretrained("evil-corp/llama", revision="0123456789012345678901234567890123456789")
`
const column = source.split('\n')[2]?.indexOf('main') ?? 0

const unpinned = dossier({ alsoAt: [reference({ file: 'train/run.sh', line: 7 })] })

const forged = dossier({
  reference: reference({
    id: 'evil-corp/llama',
    revision: '0123456789012345678901234567890123456789',
    line: 4,
    column: 35,
    endColumn: 50,
  }),
  resolution: resolvedModel({
    pin: { kind: 'commit', commit: '0123456789012345678901234567890123456789' },
    artifact: {
      purl: 'pkg:huggingface/evil-corp/llama@0123456789012345678901234567890123456789',
      hub: 'huggingface',
      id: 'evil-corp/llama',
      publisher: { hub: 'huggingface', name: 'evil-corp' },
      model: {
        createdAt: '2026-11-20T08:00:00.000Z',
        lineage: [
          { model: 'evil-corp/llama', from: 'acme/tiny-llama', relation: 'quantized', by: 'card', parent: 'known' },
        ],
      },
    },
  }),
  evidence: [
    evidence({
      claim: 'model-signature',
      subject: 'huggingface:evil-corp/llama',
      outcome: 'refuted',
      reason: 'digest-differs',
      detail: { file: 'model.safetensors', expected: `sha256:${'a'.repeat(64)}`, found: `sha256:${'b'.repeat(64)}` },
    }),
  ],
})

const downgraded = dossier({
  reference: npmReference({ id: '@acme/router', revision: '4.1.0', line: 812 }),
  resolution: resolvedPackage('@acme/router', '4.1.0'),
  previous: {
    reference: npmReference({ id: '@acme/router', revision: '4.0.2' }),
    resolution: resolvedPackage('@acme/router', '4.0.2'),
  },
  evidence: [
    evidence({ claim: 'integrity', outcome: 'verified', reason: 'lock-equals-signed' }),
    evidence({ claim: 'registry-signature', signer: { keyId: 'SHA256:DhQ8wR5APBvFHLF/+Tc+AYvPOdTpcIDqOhxsBHRwC7U' } }),
    evidence({ claim: 'provenance', outcome: 'absent', reason: 'none-served' }),
  ],
})

const good = dossier({
  reference: npmReference({ id: 'semver', revision: '7.8.6', line: 901 }),
  resolution: resolvedPackage('semver', '7.8.6'),
  previous: {
    reference: npmReference({ id: 'semver', revision: '7.8.5' }),
    resolution: resolvedPackage('semver', '7.8.5'),
  },
  evidence: [
    evidence({ claim: 'registry-signature', signer: { keyId: 'SHA256:DhQ8wR5APBvFHLF/+Tc+AYvPOdTpcIDqOhxsBHRwC7U' } }),
    evidence({
      claim: 'provenance',
      signer: {
        identity: 'https://github.com/npm/node-semver/.github/workflows/release.yml@refs/heads/main',
        extensions: { '.12': 'https://github.com/npm/node-semver' },
      },
    }),
  ],
})

const secret = dossier({
  reference: reference({ id: 'corp/secret-model', revision: 'v3', file: 'src/private.py', line: 9 }),
  isPrivate: true,
  evidence: [evidence({ claim: 'model-signature', outcome: 'verified' })],
})

export const scenario = report({
  dossiers: [unpinned, forged, downgraded, good, secret],
  findings: [
    finding({
      dossier: unpinned,
      severity: 'warning',
      template: '{name} is pinned to {pin}, which its publisher can move to other weights at any time',
      remedy: 'Pin it to a commit: `revision="<40 hex>"`',
      fix: {
        at: { line: 3, start: column, end: column + 4, before: '', after: '' },
        value: { safeText: commit },
        date: '2026-08-20',
      },
    }),
    finding({
      dossier: forged,
      check: 'model-signature',
      messageId: 'refuted',
      template:
        '{file} of {name} is not the file that was signed: the signature says {expected}, the hub lists {found}',
      data: {
        name: 'evil-corp/llama',
        file: 'model.safetensors',
        expected: `sha256:${'a'.repeat(64)}`,
        found: `sha256:${'b'.repeat(64)}`,
      },
      remedy: 'Do not use this revision: ask the publisher, or go back to the revision in base',
    }),
    finding({
      dossier: downgraded,
      check: 'npm-provenance-lost',
      messageId: 'young',
      template: '{name} {version} has no provenance, which {previous} had; {version} is {hours} hours old',
      data: { name: '@acme/router', version: '4.1.0', previous: '4.0.2', hours: '5' },
      remedy: 'Keep {previous} until the publisher says why; the age alone stops counting after 72 hours',
      file: 'package.json',
      line: 18,
    }),
    finding({
      dossier: null,
      check: 'could-not-check',
      messageId: 'unreachable',
      severity: 'warning',
      template: '{count} of these could not be checked, {reason}: {names}',
      data: { count: '2', reason: 'rate limited', names: 'ollama:llama3, ollama:phi4' },
      remedy: 'Run again later; with a hub token the limit is higher',
      file: 'compose.yml',
      line: 12,
      subject: 'ollama',
    }),
  ],
  gaps: [
    { class: 'unreachable', reason: 'rate-limited', subject: 'ollama:llama3', detail: '429 from registry.ollama.ai' },
    { class: 'unreachable', reason: 'rate-limited', subject: 'ollama:phi4', detail: '429 from registry.ollama.ai' },
    { class: 'dynamic', reason: 'computed-at-run-time', subject: 'src/load.py:40', file: 'src/load.py', line: 40 },
  ],
  listed: [reference({ kind: 'dataset', id: 'acme/data' })],
  policy: {
    sources: [
      { name: 'base tip', path: '.github/weighmaster.yml', commit: 'c'.repeat(40), preset: 'recommended' },
      { name: 'policy input', preset: 'strict' },
    ],
    exemptions: [
      {
        check: 'model-unpinned',
        subject: 'huggingface:acme/old',
        reason: 'replaced in January',
        expires: '2027-01-31',
        source: 'base tip',
        expired: false,
        rule: 'exceptions[0]',
        line: 12,
      },
    ],
  },
})

export const scenarioOptions = {
  changes: [changed('src/serve.py', source), changed('package.json', '{\n}\n', [1, 2])],
  commentKey: 'default',
  reproduce: `npx weighmaster check --base ${'c'.repeat(40)} --head ${'a'.repeat(40)}`,
  repositoryUrl: 'https://github.com/octo/app',
}
