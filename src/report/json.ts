import { publisherOf as catalogued, republisherOf } from '../catalogue/known.ts'
import type { CataloguedPublisher } from '../catalogue/publishers.ts'
import type { Artifact, Dossier, Evidence, Reference, RenderOptions, SelectedFile } from '../model/index.ts'
import { describePin } from '../model/index.ts'
import { defineReporter } from './define.ts'
import { json as write } from './escape.ts'
import { advice, observed, say } from './fill.ts'
import { movedIn } from './moved.ts'
import { distinct, fingerprint, linesOf, ranked } from './rank.ts'
import { sameContent } from './same.ts'
import type { Entry, Shown } from './shown.ts'

/** The report for machines, in the shape that `docs/schema/report.schema.json` publishes. Additions keep `version`. */
export const json = defineReporter({
  format: 'json',
  title: 'JSON, one versioned schema',
  render: (shown, options) => write(documentOf(shown, options)),
})

function documentOf(shown: Shown, { changes = [] }: RenderOptions) {
  const lines = linesOf(changes)
  const findings = ranked(shown.findings)
  const prints = distinct(findings.map(finding => fingerprint([finding], lines)))
  return {
    version: shown.version,
    conclusion: shown.conclusion,
    because: shown.because,
    findings: findings.map((finding, index) => ({
      check: finding.check,
      severity: finding.severity,
      message: say.plain(observed(finding)).text,
      file: finding.file,
      line: finding.line,
      subject: finding.subject,
      messageId: finding.messageId,
      remedy: say.plain(advice(finding)).text,
      decision: { source: finding.decision.source, rule: finding.decision.rule },
      fingerprint: prints[index],
    })),
    gaps: gapsOf(shown),
    references: [...shown.entries.map(examined), ...shown.listed.map(listed)],
    sameContent: sameContent(shown).map(({ sha256, bytes, at }) => ({ sha256, bytes, at: at.map(one => one.subject) })),
    counts: shown.counts,
    policy: shown.policy,
    revisions: shown.revisions,
  }
}

/** One per class and reason, as findings are; `count` is of gaps, `subjects` are distinct. */
function gapsOf({ gaps }: Shown) {
  return [...Map.groupBy(gaps, gap => `${gap.class} ${gap.reason}`).values()].flatMap(group => {
    const [first] = group
    if (!first) return []
    const subjects = [...new Set(group.map(gap => gap.subject))]
    return [{ class: first.class, reason: first.reason, count: group.length, subjects }]
  })
}

const listed = (reference: Reference) => ({ ...reference, examined: false, evidence: [] })

function examined({ reference, outcome, alsoAt, dossier }: Entry) {
  const places = alsoAt.map(({ file, line }) => ({ file, line }))
  if (!dossier) return { ...reference, examined: true, private: true, outcome, alsoAt: places, evidence: [] }
  const { resolution, previous } = dossier
  return {
    ...reference,
    examined: true,
    private: false,
    outcome,
    alsoAt: places,
    resolution: resolution.kind,
    ...(resolution.kind === 'resolved'
      ? {
          purl: resolution.artifact.purl,
          publisher: publisherOf(resolution.artifact),
          pin: describePin(resolution.pin),
        }
      : {}),
    ...(resolution.kind === 'resolved' ? declared(resolution.artifact) : {}),
    ...movedOf(dossier),
    ...(previous ? { previous: { id: previous.reference.id, revision: previous.reference.revision } } : {}),
    evidence: dossier.evidence.map(stated),
  }
}

/** The account by the hub's word, and who stands behind it by the catalogue's, with what the entry rests on. */
function publisherOf({ hub, id, publisher }: Artifact) {
  const known = catalogued(hub, id)
  const republishes = republisherOf(hub, id)
  return {
    ...publisher,
    ...(known ? { known: pick(known) } : {}),
    ...(republishes === null ? {} : { republishes }),
  }
}

const pick = ({ id, name, country, basis, confidence }: CataloguedPublisher) => ({
  id,
  name,
  ...(country === undefined ? {} : { country }),
  basis,
  confidence,
})

/** What authors say of their models and nobody checked, and what the hub says of single files. */
function declared({ model }: Artifact) {
  return {
    ...(model?.licence ? { licence: model.licence } : {}),
    ...(model?.lineage ? { lineage: model.lineage } : {}),
    ...(model?.selected ? { selected: selectedOf(model.selected) } : {}),
    ...(model?.contents ? { contents: model.contents } : {}),
  }
}

function movedOf(dossier: Dossier) {
  const moved = movedIn(dossier)
  return moved ? { moved } : {}
}

const selectedOf = ({ digest, bytes, path }: SelectedFile) => ({
  ...(path === undefined ? {} : { path }),
  bytes,
  digest: `${digest.algorithm}:${digest.hex}`,
})

const stated = ({ claim, subject, outcome, basis, signer, coverage, reason, detail }: Evidence) => ({
  claim,
  subject,
  outcome,
  basis,
  ...(signer ? { signer } : {}),
  coverage,
  reason,
  ...(detail ? { detail } : {}),
})
