import type { Pin, Reference, Resolution, Resolver } from '../model/index.ts'
import { enforcedDigest } from './pin.ts'

/**
 * Kaggle models, `owner/model/framework/variation[/version]`. Nothing is asked: most listings need an account, and the
 * hub tells no digest but an MD5. What is written decides: a version's number is not used twice, its absence is the newest.
 */
export const kaggle: Resolver = {
  hub: 'kaggle',
  title: 'Kaggle models',
  hosts: () => [],
  key: ({ id, revision, digest = null }) => JSON.stringify([id, revision, digest]),
  resolve: async reference => describe(reference),
}

function describe(reference: Reference): Resolution {
  const id = reference.id ?? ''
  const parts = id.split('/')
  const isHandle = parts.length === 4 && parts.every(part => /^[\w-][\w.-]{0,99}$/.test(part))
  if (!isHandle) return { kind: 'absent', what: 'artifact', detail: 'no handle of a model has such a form' }
  const artifact = {
    purl: `pkg:generic/kaggle/${id}${reference.revision === null ? '' : `@${encodeURIComponent(reference.revision)}`}`,
    hub: 'kaggle',
    id,
    publisher: { hub: 'kaggle', name: parts[0] ?? '' },
  } as const
  return { kind: 'resolved', pin: enforcedDigest(reference) ?? pinOf(reference), artifact, attestations: [] }
}

function pinOf({ revision }: Reference): Pin {
  if (revision === null) return { kind: 'none' }
  return /^[1-9]\d{0,8}$/.test(revision) ? { kind: 'version', version: revision } : { kind: 'name', name: revision }
}
