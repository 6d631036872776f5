import { expect, it } from 'vitest'
import { renderReview, reporters } from '../../src/report/index.ts'
import { changed, dossier, evidence, finding, reference, report, resolvedModel } from './build.ts'

/** Everything that only somebody with access may know: each word is in no output. */
const secrets = [
  's3cret',
  'gated-repo',
  'v9-beta',
  'bad-digest',
  'model-licence',
  'weights.bin',
  'apache',
  'e'.repeat(40),
]

const written = reference({ id: 'corp/model', revision: 'v9-beta', digest: 'sha256:s3cret', path: 's3cret.bin' })
const secret = dossier({
  reference: written,
  isPrivate: true,
  previous: { reference: { ...written, revision: 's3cret-old' }, resolution: resolvedModel() },
  alsoAt: [{ ...written, file: 'b.py', line: 8 }],
  evidence: [
    evidence({
      claim: 'model-signature',
      outcome: 'refuted',
      reason: 'bad-digest',
      signer: { identity: 's3cret@corp.example' },
      detail: { file: 'weights.bin' },
    }),
  ],
})
const said = {
  data: { name: 'corp/model', pin: 's3cret' },
  check: 'model-licence',
  messageId: 's3cret',
  remedy: 's3cret',
}
const fix = { at: { line: 3, start: 0, end: 0, before: '', after: '' }, value: { safeText: 'e'.repeat(40) } }
const all = report({
  dossiers: [secret],
  findings: [
    finding({ ...said, dossier: secret, fix, severity: 'warning' }),
    finding({ ...said, dossier: secret }),
    // A finding about a gap carries no dossier, only the subject.
    finding({ ...said, dossier: null, subject: 'huggingface:corp/model@v9-beta', severity: 'note' }),
  ],
  gaps: [{ class: 'unreachable', reason: 'gated-repo', subject: 'huggingface:corp/model@v9-beta', detail: 's3cret' }],
})
const changes = [changed('src/serve.py', 'a\nb\nc\n')]

it.each(reporters)('$format tells of a private name only that it is one, and how it ended', ({ render }) => {
  const text = render(all, { changes })
  expect(text).toContain('corp/model')
  for (const word of secrets) expect(text).not.toContain(word)
})

it('the review does the same, with one finding, the worst', () => {
  const review = renderReview(all, { changes, commentKey: 'default' })
  for (const word of secrets) expect(JSON.stringify(review)).not.toContain(word)
  expect(review.annotations).toHaveLength(1)
  expect(review.annotations[0]).toMatchObject({ level: 'error', title: 'weighmaster: private' })
  expect(review.summary).toContain('1 model: 0 verified · 1 refuted · 0 absent · 0 undetermined')
})
