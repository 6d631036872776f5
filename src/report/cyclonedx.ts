import { createHash } from 'node:crypto'
import type { Artifact, Dossier, ListedFile } from '../model/index.ts'
import { describePin, outcomeOf, parseIntegrity } from '../model/index.ts'
import { worstFirst } from './columns.ts'
import { defineReporter } from './define.ts'
import { json } from './escape.ts'
import { claimsOf } from './facts.ts'
import type { Entry, Shown } from './shown.ts'

/** Files of one model that are listed with their digests. */
const mostFiles = 500

/**
 * CycloneDX 1.6 with the components that the change introduces: packages as `library`, weights as
 * `machine-learning-model`, each with where it is written and what was proved of it. Made twice, it is the same.
 */
export const cyclonedx = defineReporter({
  format: 'cyclonedx',
  title: 'CycloneDX 1.6 with machine-learning components',
  render: (shown, { toolVersion }) => {
    const components = componentsOf(shown)
    const tool = { type: 'application', name: 'weighmaster', ...(toolVersion ? { version: toolVersion } : {}) }
    return json({
      $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      serialNumber: serial(components),
      version: 1,
      metadata: { tools: { components: [tool] }, properties: [property('conclusion', shown.conclusion)] },
      components,
      // Only what the change brings in: what was there before is not in it.
      compositions: [{ aggregate: 'incomplete' }],
    })
  },
})

const property = (name: string, value: string) => ({ name: `weighmaster:${name}`, value })

/**
 * One component for one thing: the same package in two lockfiles has two occurrences. Of several that were not proved
 * alike it says the worst.
 */
function componentsOf({ entries }: Shown) {
  const groups = Map.groupBy(entries, entry => bomRef(entry))
  return [...groups.entries()].flatMap(([ref, group]) => {
    const [worst] = group.toSorted((a, b) => worstFirst.indexOf(a.outcome) - worstFirst.indexOf(b.outcome))
    return worst ? [component(ref, worst, group)] : []
  })
}

function bomRef({ dossier, subject }: Entry): string {
  return dossier?.resolution.kind === 'resolved' ? dossier.resolution.artifact.purl : subject
}

function component(ref: string, { reference, outcome, dossier }: Entry, group: readonly Entry[]) {
  const name = reference.id ?? ref
  const places = group.flatMap(entry => [entry.reference, ...entry.alsoAt])
  const occurrences = places.map(({ file, line }) => ({ location: file, line }))
  return {
    type: reference.ecosystem === 'npm' ? 'library' : 'machine-learning-model',
    'bom-ref': ref,
    ...(reference.ecosystem === 'npm' ? npmName(name) : { name }),
    ...(dossier ? known(dossier) : {}),
    evidence: { ...(dossier ? identity(dossier) : {}), occurrences },
    properties: [
      property('outcome', outcome),
      property('hub', reference.hub),
      ...(dossier ? claimsOf(dossier).map(one => property(`claim:${one.claim}`, one.outcome)) : []),
    ],
  }
}

function npmName(id: string) {
  const [group, name] = id.startsWith('@') ? id.split('/') : []
  return group && name ? { group, name } : { name: id }
}

/** The schema's own limit for a version. */
const bounded = (version: string) => version.slice(0, 1_024).toWellFormed()

function known(dossier: Dossier) {
  const { resolution, reference } = dossier
  if (resolution.kind !== 'resolved') return reference.revision === null ? {} : { version: bounded(reference.revision) }
  const { artifact, pin } = resolution
  // What the lock says, unless we know that it is wrong.
  const integrity = outcomeOf(dossier, 'integrity') === 'refuted' ? null : parseIntegrity(reference.integrity)
  const licences = artifact.model?.licence ?? []
  return {
    ...(pin.kind === 'none' ? {} : { version: bounded(describePin(pin)) }),
    publisher: artifact.publisher.name,
    purl: artifact.purl,
    ...(integrity ? { hashes: [{ alg: 'SHA-512', content: integrity.hex }] } : {}),
    ...(licences.length ? { licenses: licences.map(name => ({ license: { name } })) } : {}),
    ...model(artifact),
  }
}

function model({ model, files = [] }: Artifact) {
  if (!model) return {}
  const names = new Set((model.lineage ?? []).map(({ from }) => from))
  const ancestors = [...names].map(name => ({ type: 'machine-learning-model', name }))
  const listed = files.flatMap(fileOf).slice(0, mostFiles)
  return {
    ...(ancestors.length ? { pedigree: { ancestors } } : {}),
    ...(listed.length ? { components: listed } : {}),
  }
}

/** A file whose digest the hub lists: its word, and named so. */
function fileOf({ path, listed }: ListedFile) {
  if (listed?.algorithm !== 'sha256') return []
  return [
    {
      type: 'file',
      name: path,
      hashes: [{ alg: 'SHA-256', content: listed.hex }],
      properties: [property('digest', 'listed')],
    },
  ]
}

/** How we know that it is this component: where it is written, and the proofs that held. Confidence 0 = nobody knows. */
function identity(dossier: Dossier) {
  const { reference, resolution, evidence } = dossier
  const found = reference.ecosystem === 'npm' ? 'manifest-analysis' : 'source-code-analysis'
  const proofs = evidence.filter(one => one.outcome === 'verified' && one.claim !== 'reachability')
  const methods = [
    { technique: found, confidence: reference.certainty === 'load' ? 1 : 0.5, value: reference.file },
    ...proofs.map(one => ({
      technique: one.basis === 'signed' ? 'attestation' : 'hash-comparison',
      confidence: 1,
      value: `${one.claim}: ${one.reason}`,
    })),
  ]
  const refuted = evidence.some(one => one.outcome === 'refuted')
  const confidence = refuted ? 0 : proofs.length ? 1 : 0.5
  return resolution.kind === 'resolved'
    ? { identity: [{ field: 'purl', confidence, concludedValue: resolution.artifact.purl, methods }] }
    : {}
}

/** A serial number made of the content, so that the same run gives the same document. */
function serial(content: unknown): string {
  const hex = createHash('sha256').update(JSON.stringify(content)).digest('hex')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)]
  return `urn:uuid:${parts.join('-')}`
}
