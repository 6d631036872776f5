import type {
  Artifact,
  Dossier,
  Http,
  ModelFacts,
  Policy,
  Reference,
  Resolution,
  ResolveContext,
} from '../../../src/model/index.ts'
import { parsePolicy } from '../../../src/policy/index.ts'

/** References, dossiers and policies for tests of what models are asked: only what a test is about need be said. */

export const commitA = 'a'.repeat(40)
export const commitB = 'b'.repeat(40)
export const commitC = 'c'.repeat(40)
export const now = new Date('2026-11-21T12:00:00.000Z')

export function modelReference(said: Partial<Reference> = {}): Reference {
  return {
    ecosystem: 'model',
    hub: 'huggingface',
    id: 'acme/scale',
    kind: 'weights',
    certainty: 'load',
    revision: null,
    file: 'load.py',
    line: 3,
    loader: 'py.transformers.from_pretrained',
    ...said,
  }
}

export function modelArtifact(said: Partial<Artifact> & { readonly model?: ModelFacts } = {}): Artifact {
  const id = said.id ?? 'acme/scale'
  return {
    purl: `pkg:huggingface/${id}@${commitA}`,
    hub: 'huggingface',
    id,
    publisher: { hub: 'huggingface', name: id.split('/')[0] ?? id },
    ...said,
  }
}

export function resolved(said: Partial<Extract<Resolution, { readonly kind: 'resolved' }>> = {}): Resolution {
  return { kind: 'resolved', pin: { kind: 'none' }, artifact: modelArtifact(), attestations: [], ...said }
}

export function modelDossier(said: Partial<Dossier> = {}): Dossier {
  return {
    reference: modelReference(),
    resolution: resolved(),
    evidence: [],
    previous: null,
    isPrivate: false,
    alsoAt: [],
    ...said,
  }
}

/** A policy that asks nothing, except what the test says. */
export function openPolicy(said: Partial<Policy> = {}): Policy {
  return {
    ...parsePolicy([], { now }),
    // Loud about everything but what costs a question that nobody asked for.
    decide: ({ check }) => ({ severity: check === 'model-scan' ? 'silent' : 'warning', source: 'test', rule: 'test' }),
    ...said,
  }
}

export function contextOf(http: Http, said: Partial<ResolveContext> = {}): ResolveContext {
  const endpoints = { npm: new URL('https://registry.npmjs.org'), huggingface: new URL('https://hub.example') }
  return { http, endpoints, policy: openPolicy(), now, ...said }
}

/** A policy by its own text: rules for the models of `acme`, in flow style. */
export function rulesFor(rules: string, more = ''): Policy {
  const text = `version: 1\nmodels:\n  "acme/*": ${rules}\n${more}`
  return parsePolicy([{ name: 'base tip', text }], { now })
}
