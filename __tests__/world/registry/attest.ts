import type { Published } from './document.ts'
import type { SigningKey } from './keys.ts'
import type { Job, WorldSigstore } from './sigstore.ts'

/** How a version's provenance came about. Only what a scenario is about need be said. */
export interface Provenance extends Partial<Job> {
  /** Overwrites parts of the statement before it is signed: what a liar would sign. */
  readonly statement?: Readonly<Record<string, unknown>>
  /** Overwrites the statement's `workflow`, without the certificate knowing. */
  readonly claimedWorkflow?: Readonly<Record<string, string>>
}

export interface Attested {
  readonly predicateType: string
  readonly bundle: unknown
}

const publishType = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1'
const provenanceType = 'https://slsa.dev/provenance/v1'

/** The bundles that the registry has of a version built by CI, in its own order: as a rule two. */
export async function attest(
  published: Published,
  builds: readonly Provenance[],
  {
    sigstore,
    key,
    registry,
  }: { readonly sigstore: WorldSigstore; readonly key: SigningKey; readonly registry: string },
): Promise<readonly Attested[]> {
  const { name, version, publishedAt: at } = published
  const publish = {
    _type: 'https://in-toto.io/Statement/v0.1',
    subject: [subjectOf(published)],
    predicateType: publishType,
    predicate: { name, version, registry },
  }
  const signed = builds.map(async given => {
    const job = jobOf(name, version, given)
    const statement = { ...provenanceOf(published, job, given), ...given.statement }
    const bundle = await sigstore.byJob({ payload: JSON.stringify(statement), at }, job)
    return { predicateType: provenanceType, bundle }
  })
  return [
    { predicateType: publishType, bundle: await sigstore.byKey({ payload: JSON.stringify(publish), at }, key) },
    ...(await Promise.all(signed)),
  ]
}

function jobOf(name: string, version: string, given: Provenance): Job {
  return {
    repository: `acme/${name.slice(name.indexOf('/') + 1)}`,
    repositoryId: '1001',
    ownerId: '2002',
    workflow: '.github/workflows/release.yml',
    ref: `refs/tags/v${version}`,
    commit: 'c'.repeat(40),
    event: 'push',
    run: `https://github.com/acme/${name}/actions/runs/1/attempts/1`,
    ...given,
  }
}

function subjectOf({ name, version, integrity }: Published) {
  const sha512 = Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex')
  return { name: `pkg:npm/${name.replace(/^@/, '%40')}@${version}`, digest: { sha512 } }
}

/** SLSA v1 as npm writes it from the job's environment. */
function provenanceOf(published: Published, job: Job, { claimedWorkflow }: Provenance) {
  const repository = `https://github.com/${job.repository}`
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [subjectOf(published)],
    predicateType: provenanceType,
    predicate: {
      buildDefinition: {
        buildType: 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
        externalParameters: { workflow: { ref: job.ref, repository, path: job.workflow, ...claimedWorkflow } },
        internalParameters: {
          github: { event_name: job.event, repository_id: job.repositoryId, repository_owner_id: job.ownerId },
        },
        resolvedDependencies: [{ uri: `git+${repository}@${job.ref}`, digest: { gitCommit: job.commit } }],
      },
      runDetails: {
        builder: { id: 'https://github.com/actions/runner/github-hosted' },
        metadata: { invocationId: job.run },
      },
    },
  }
}
