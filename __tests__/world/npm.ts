import type {
  Artifact,
  Attestation,
  Dossier,
  NpmFacts,
  Policy,
  Reference,
  Resolution,
  ResolveContext,
  TrustRoot,
  Verification,
} from '../../src/model/index.ts'
import { createHttp } from '../../src/net/index.ts'
import { loadTrust } from '../../src/trust/index.ts'
import { now, openPolicy } from './hub/dossier.ts'
import type { Registry } from './registry.ts'

export { now, openPolicy } from './hub/dossier.ts'

/** References, dossiers and contexts for tests of what npm packages are asked: only what a test is about need be said. */
export function npmReference(said: Partial<Reference> = {}): Reference {
  return {
    ecosystem: 'npm',
    hub: 'npm',
    id: 'left-pad',
    kind: 'package',
    certainty: 'load',
    revision: '1.3.0',
    file: 'package-lock.json',
    line: 7,
    loader: 'registry',
    ...said,
  }
}

export function npmFacts(said: Partial<NpmFacts> = {}): NpmFacts {
  return { registryHost: 'registry.npmjs.org', attestationsListed: false, scripts: {}, dependencies: {}, ...said }
}

export function npmArtifact(said: Partial<Artifact> = {}): Artifact {
  const id = said.id ?? 'left-pad'
  const publisher = { hub: 'npm', name: id.split('/')[0] ?? id } as const
  return { purl: `pkg:npm/${id}@1.3.0`, hub: 'npm', id, publisher, npm: npmFacts(), ...said }
}

export function npmResolved(said: Partial<Extract<Resolution, { kind: 'resolved' }>> = {}) {
  const pin = { kind: 'version', version: '1.3.0' } as const
  return { kind: 'resolved', pin, artifact: npmArtifact(), attestations: [], ...said } as const
}

export function npmDossier(said: Partial<Dossier> = {}): Dossier {
  const reference = said.reference ?? npmReference()
  return {
    reference,
    resolution: npmResolved({ artifact: npmArtifact({ id: reference.id ?? '' }) }),
    evidence: [],
    previous: null,
    isPrivate: false,
    alsoAt: [],
    ...said,
  }
}

/** What a resolver is given in a run against `registry`, over real sockets. */
export function contextAt(registry: Pick<Registry, 'url'>, policy: Partial<Policy> = {}): ResolveContext {
  return {
    http: createHttp({ userAgent: 'test', retries: 0, timeout: 1000 }),
    endpoints: { npm: new URL(registry.url), huggingface: new URL('https://hub.example') },
    policy: openPolicy(policy),
    now,
  }
}

export function trustIn(registry: Pick<Registry, 'trustRoot'>): TrustRoot {
  return loadTrust({ trustRoot: registry.trustRoot })
}

export function verification(said: {
  readonly reference?: Reference
  readonly resolution: Resolution
  readonly trust: TrustRoot
}): Verification {
  const { reference = npmReference(), resolution, trust } = said
  if (resolution.kind !== 'resolved') throw new Error(`not resolved: ${JSON.stringify(resolution)}`)
  const { artifact, attestations }: { artifact: Artifact; attestations: readonly Attestation[] } = resolution
  return { reference, artifact, attestations, trust, now }
}
