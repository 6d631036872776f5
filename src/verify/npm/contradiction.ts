import * as z from 'zod'
import type { Signer } from '../../model/index.ts'
import type { Statement } from './statement.ts'

/**
 * Where a provenance statement and the certificate that signed it disagree; null where they do not. The statement is
 * made of the job's environment variables: only the certificate is authoritative (Fulcio's oid-info.md). A field that
 * either side lacks is not compared.
 */
export function contradiction({ predicate, predicateType }: Statement, { extensions = {} }: Signer): string | null {
  const source = sourceIn(extensions)
  const claims = predicateType.endsWith('/v1') ? claimsOfV1(predicate) : claimsOfV02(predicate)
  for (const [field, claimed] of Object.entries(claims)) {
    const proved = source[field]
    if (claimed !== undefined && proved !== undefined && claimed !== proved) return field
  }
  return null
}

type Claims = Readonly<Record<string, string | undefined>>

/** Extensions of early 2023 and before have only the arcs up to .6, without the server's address. */
function sourceIn(extensions: Readonly<Record<string, string>>): Claims {
  const legacy = extensions['.5']
  const repository = extensions['.12'] ?? (legacy === undefined ? undefined : `https://github.com/${legacy}`)
  return {
    repository,
    ref: extensions['.14'] ?? extensions['.6'],
    commit: extensions['.13'] ?? extensions['.3'],
    repositoryId: extensions['.15'],
    ownerId: extensions['.17'],
    event: extensions['.20'] ?? extensions['.2'],
    workflow: extensions['.18'],
    run: extensions['.21'],
  }
}

const text = z.string().optional().catch(undefined)

const v1 = z.object({
  buildDefinition: z.object({
    externalParameters: z
      .object({ workflow: z.object({ ref: text, repository: text, path: text }) })
      .catch({ workflow: {} }),
    internalParameters: z
      .object({ github: z.object({ event_name: text, repository_id: text, repository_owner_id: text }) })
      .catch({ github: {} }),
    resolvedDependencies: z.array(z.object({ digest: z.object({ gitCommit: text }) })).catch([]),
  }),
  runDetails: z.object({ metadata: z.object({ invocationId: text }).catch({}) }).catch({ metadata: {} }),
})

/** SLSA v1 with GitHub's build type; other build types have none of these fields. */
function claimsOfV1(predicate: unknown): Claims {
  const parsed = v1.safeParse(predicate).data
  if (!parsed) return {}
  const { workflow } = parsed.buildDefinition.externalParameters
  const { github } = parsed.buildDefinition.internalParameters
  const { repository, ref, path } = workflow
  const isWhole = repository !== undefined && ref !== undefined && path !== undefined
  return {
    repository,
    ref,
    workflow: isWhole ? `${repository}/${path}@${ref}` : undefined,
    commit: parsed.buildDefinition.resolvedDependencies[0]?.digest.gitCommit,
    repositoryId: github.repository_id,
    ownerId: github.repository_owner_id,
    event: github.event_name,
    run: parsed.runDetails.metadata.invocationId,
  }
}

const v02 = z.object({
  invocation: z.object({
    configSource: z.object({ uri: text, digest: z.object({ sha1: text }).catch({}) }).catch({ digest: {} }),
    environment: z.record(z.string(), z.unknown()).catch({}),
  }),
})

/** SLSA v0.2 of npm for GitHub and GitLab; `environment` holds GitHub's variables. */
function claimsOfV02(predicate: unknown): Claims {
  const parsed = v02.safeParse(predicate).data
  if (!parsed) return {}
  const { configSource, environment } = parsed.invocation
  const variable = (name: string) => {
    const value = Object.hasOwn(environment, name) ? environment[name] : undefined
    return typeof value === 'string' ? value : undefined
  }
  const uri = /^git\+(?<repository>https:\/\/[^@]+)(?:@(?<ref>.+))?$/.exec(configSource.uri ?? '')?.groups
  return {
    repository: uri?.['repository'],
    ref: uri?.['ref'] ?? variable('GITHUB_REF'),
    commit: configSource.digest.sha1 ?? variable('GITHUB_SHA'),
    repositoryId: variable('GITHUB_REPOSITORY_ID'),
    ownerId: variable('GITHUB_REPOSITORY_OWNER_ID'),
    event: variable('GITHUB_EVENT_NAME'),
  }
}
