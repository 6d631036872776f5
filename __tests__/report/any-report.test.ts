import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Dossier, Evidence, Finding, Reference, Report, Resolution } from '../../src/model/index.ts'
import { claims, kinds, subjectOf } from '../../src/model/index.ts'
import { renderReview, reporters } from '../../src/report/index.ts'
import { changed, report } from './build.ts'
import { nodesOf, parse } from './gfm.ts'
import { hostile } from './hostile.ts'

/** Reports of any shape, hostile in every place that holds a string. */

const text = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 40 }))
const line = fc.integer({ min: 1, max: 5 })
const severity = fc.constantFrom('error', 'warning', 'note', 'silent')

const reference: fc.Arbitrary<Reference> = fc.record(
  {
    ecosystem: fc.constantFrom('npm', 'model'),
    hub: fc.constantFrom('npm', 'huggingface', 'ollama', 'url'),
    id: text,
    kind: fc.constantFrom(...kinds),
    certainty: fc.constantFrom('load', 'heuristic'),
    revision: fc.option(text, { nil: null }),
    integrity: text,
    digest: text,
    file: text,
    line,
    column: fc.nat(50),
    endColumn: fc.nat(60),
    loader: text,
  },
  { requiredKeys: ['ecosystem', 'hub', 'id', 'kind', 'certainty', 'revision', 'file', 'line', 'loader'] },
)

const resolution: fc.Arbitrary<Resolution> = fc.oneof(
  fc.record({ kind: fc.constantFrom('unsupported'), reason: text }),
  fc.record({ kind: fc.constantFrom('unreachable', 'unread'), reason: text, detail: text }),
  fc.record({ kind: fc.constant('absent' as const), what: fc.constantFrom('artifact', 'file'), detail: text }),
  fc.record({
    kind: fc.constant('resolved' as const),
    pin: fc.oneof(
      fc.record({ kind: fc.constant('commit' as const), commit: text }),
      fc.record({ kind: fc.constant('version' as const), version: text }),
      fc.record({ kind: fc.constant('name' as const), name: text }),
    ),
    attestations: fc.constant([]),
    artifact: fc.record({
      purl: text.map(id => `pkg:huggingface/${id}`),
      hub: fc.constant('huggingface' as const),
      id: text,
      publisher: fc.record({ hub: fc.constant('huggingface' as const), name: text }),
      files: fc.array(fc.record({ path: text, bytes: fc.nat() }), { maxLength: 2 }),
      model: fc.record({
        createdAt: text,
        licence: fc.array(text, { maxLength: 2 }),
        lineage: fc.array(
          fc.record({
            model: text,
            from: text,
            relation: text,
            by: fc.constantFrom('card', 'adapter'),
            parent: fc.constantFrom('known', 'dangling', 'unfollowed'),
          }),
          { maxLength: 2 },
        ),
      }),
    }),
  }),
)

const evidence: fc.Arbitrary<Evidence> = fc.record({
  claim: fc.constantFrom(...claims),
  subject: text,
  outcome: fc.constantFrom('verified', 'refuted', 'absent', 'undetermined'),
  basis: fc.constantFrom('observed', 'listed', 'signed'),
  coverage: fc.record({ observed: fc.nat(9), listed: fc.nat(9), unchecked: fc.nat(9), excluded: fc.nat(9) }),
  reason: text,
  signer: fc.record({ keyId: text, identity: text, extensions: fc.record({ '.12': text }) }, { requiredKeys: [] }),
  detail: fc.dictionary(fc.constantFrom('expected', 'found', 'registry'), text),
})

const dossier: fc.Arbitrary<Dossier> = fc.record({
  reference,
  resolution,
  evidence: fc.array(evidence, { maxLength: 3 }),
  previous: fc.option(fc.record({ reference, resolution }), { nil: null }),
  isPrivate: fc.constant(false),
  alsoAt: fc.array(reference, { maxLength: 2 }),
})

const finding = (about: Dossier | null): fc.Arbitrary<Finding> =>
  fc
    .record({
      check: text,
      severity,
      messageId: text,
      remedy: fc.constant('Do `{name}`, or {name}'),
      data: fc.record({ name: text }),
      place: line,
      by: text,
    })
    .map(({ place, by, ...given }) => ({
      ...given,
      template: 'About {name}, `{name}`',
      file: about?.reference.file ?? 'a.py',
      line: place,
      subject: about ? subjectOf(about.reference) : by,
      decision: { severity: given.severity, source: by, rule: by },
      dossier: about,
      fix: {
        at: { line: place, start: 0, end: 0, before: '', after: '' },
        value: { safeText: 'a'.repeat(40) },
        date: by,
      },
    }))

const anyReport: fc.Arbitrary<Report> = fc.array(dossier, { maxLength: 4 }).chain(dossiers =>
  fc
    .record({
      findings: fc.tuple(...dossiers.map(finding), finding(null)),
      gaps: fc.array(
        fc.record({ class: fc.constantFrom('unreachable', 'dynamic'), reason: text, subject: text, detail: text }),
      ),
      listed: fc.array(reference, { maxLength: 2 }),
    })
    .map(given => report({ dossiers, ...given })),
)

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/schema/report.schema.json'), 'utf8'))
const isReport = new Ajv2020({ allowUnionTypes: true }).compile(schema)
const bom = new Validation.JsonStrictValidator(Spec.Version.v1dot6)

it('is valid and inert in every format', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, async any => {
      const files = [...new Set(any.findings.map(one => one.file))]
      const changes = files.map(path => changed(path, hostile.join('\n')))
      for (const { format, render } of reporters) {
        const shown = render(any, { changes, width: 60 })
        expect(shown, format).not.toMatch(/(?!\n|\ufe0f)[\p{Cc}\p{Cf}\p{Cs}]|##\[|^\s*::/mu)
      }
      const rendered = (format: string) => reporters.find(one => one.format === format)?.render(any, { changes }) ?? ''
      expect(isReport(JSON.parse(rendered('json'))), JSON.stringify(isReport.errors)).toBe(true)
      expect(await bom.validate(rendered('cyclonedx'))).toBeNull()
      const review = renderReview(any, { changes, commentKey: 'k', repositoryUrl: 'https://github.com/octo/app' })
      for (const markdown of [
        rendered('markdown'),
        review.summary,
        review.jobSummary,
        ...review.comments.map(one => one.body),
      ])
        expectOurs(markdown)
    }),
    { numRuns: 60 },
  )
})

/** No image, footnote or definition; links of ours only; HTML of ours only. */
function expectOurs(markdown: string): void {
  for (const { type, url = '', value = '' } of nodesOf(parse(markdown))) {
    expect(['image', 'imageReference', 'linkReference', 'definition', 'footnoteReference']).not.toContain(type)
    if (type === 'link')
      expect(url).toMatch(/^https:\/\/(?:github\.com\/octo\/app|huggingface\.co)\/[\w%~./-]*(?:#L\d+)?$/)
    if (type === 'html')
      expect(value).toMatch(/^(?:(?:<!-- [\w:. =-]+ -->)+|<details><summary>[^<>]*<\/summary>|<\/details>)$/)
  }
}
