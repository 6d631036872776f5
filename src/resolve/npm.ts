import {
  type LookedUp,
  type Reference,
  type Resolution,
  type ResolveContext,
  type Resolver,
  safeVersion,
} from '../model/index.ts'
import { namesFixes } from './npm/advisories.ts'
import { abbreviatedOf, askAge } from './npm/age.ts'
import { type Answered, ask, type Failure, unexpected } from './npm/ask.ts'
import { type Attested, askAttestations } from './npm/attestations.ts'
import { artifactOf, signaturesOf, type VersionDocument, versionDocument } from './npm/document.ts'
import { encodeName, isPackageName, publisherOf, purlOf } from './npm/name.ts'
import { findPrecursor } from './npm/precursor.ts'
import { openTarballs } from './npm/tarballs.ts'
import { hostOf, isAllowed, mayBeOurs, otherRegistry } from './npm/where.ts'

/** As many as package managers have: bun 48, Yarn 50, pnpm up to 64. The registry is made for that; one host, kept alive. */
const atOnce = 48

/** One version's document is 4 KB as a rule; a few carry a README or thousands of dependencies. */
const mostBytes = 4 * 1024 * 1024

/** The npm registry, or what the owner configured in its place. Only `GET /name/version`: 337 times less than all versions. */
export const npm: Resolver = {
  hub: 'npm',
  title: 'npm registry',
  hosts: ({ npm: registry, githubApi }) => [registry.host, ...(githubApi ? [githubApi.host] : [])],
  atOnce,
  key: ({ loader, id, revision, resolved }) => JSON.stringify([loader, id, revision, hostOf(resolved)]),
  resolve,
  together,
  precursor: (reference, candidates, context) => findPrecursor(reference, candidates, context.resolve),
}

/** Fixes first: they need one question, and are asked of young versions only. */
async function together(resolved: readonly LookedUp[], context: ResolveContext): Promise<readonly Resolution[]> {
  const fixed = await namesFixes(resolved, context)
  return openTarballs(
    resolved.map((one, index) => ({ ...one, resolution: fixed[index] ?? one.resolution })),
    context,
  )
}

async function resolve(reference: Reference, context: ResolveContext): Promise<Resolution> {
  const { loader, id, revision } = reference
  if (loader !== 'registry') return { kind: 'unsupported', reason: `${loader}-dependency` }
  if (id === null || id.startsWith('jsr:')) return { kind: 'unsupported', reason: 'not-at-npm' }
  if (!isPackageName(id)) {
    return { kind: 'unread', reason: 'name-invalid', detail: 'no registry can have a package of such a name' }
  }
  const version = safeVersion(revision)?.safeText
  if (version === undefined) return notExact(reference)
  const other = otherRegistry(reference, context)
  const isForeign = !mayBeOurs(id, context)
  if (other !== null && (isForeign || isAllowed(other, id, context))) return notAsked(id, version, other)
  if (isForeign) return { kind: 'unsupported', reason: 'another-registry' }
  const least = context.policy.rule('min-age', reference).value
  // Side by side: most versions need no more than these two.
  const [answer] = await Promise.all([askVersion(id, version, context), least > 0 ? abbreviatedOf(id, context) : null])
  if (answer.kind === 'absent' && other !== null) {
    // A package that ours has, in a version that it has not: that is not how names of another registry look.
    if (answer.what === 'artifact') return notAsked(id, version, other)
    return { ...answer, detail: `${answer.detail}; the lock takes it from ${other}` }
  }
  return answer.kind === 'answered' ? describe(answer.value, least, context) : answer
}

/** `least`: the age in hours that the policy asks for. */
async function describe(document: VersionDocument, least: number, context: ResolveContext): Promise<Resolution> {
  const { name, version } = document
  const age = await askAge(name, version, least, context)
  const { facts, ...artifact } = artifactOf(document, context.endpoints.npm.host)
  const signatures = signaturesOf(document, `/${encodeName(name)}/${version}`)
  const attested = facts.attestationsListed ? await askAttestations(name, version, context) : none
  return {
    kind: 'resolved',
    pin: { kind: 'version', version },
    artifact: { ...artifact, npm: { ...facts, ...age.facts } },
    attestations: [...signatures, ...attested.attestations],
    incomplete: [...age.incomplete, ...attested.incomplete],
  }
}

const none: Attested = { attestations: [], incomplete: [] }

/**
 * A manifest's range says nothing about which bytes come. A lock entry that names an address or a hash and yet no
 * version that could be asked about is head's doing: it would come aboard unexamined.
 */
function notExact({ integrity, resolved }: Reference): Resolution {
  if (integrity === undefined && resolved === undefined) return { kind: 'unsupported', reason: 'not-an-exact-version' }
  return { kind: 'unread', reason: 'version-invalid', detail: 'a lock entry whose version no registry can have' }
}

async function askVersion(
  name: string,
  version: string,
  context: ResolveContext,
): Promise<Answered<VersionDocument> | Failure> {
  const path = `/${encodeName(name)}/${encodeURIComponent(version)}`
  const answer = await ask({ path, name, schema: versionDocument, maxBytes: mostBytes }, context)
  const isIt = answer.kind !== 'answered' || (answer.value.name === name && answer.value.version === version)
  return isIt ? answer : unexpected
}

/** Another registry is never contacted: only what the lock itself says is known, and that this registry is another. */
function notAsked(name: string, version: string, registryHost: string): Resolution {
  return {
    kind: 'resolved',
    pin: { kind: 'version', version },
    artifact: {
      purl: purlOf(name, version),
      hub: 'npm',
      id: name,
      publisher: { hub: 'npm', name: publisherOf(name) },
      npm: { registryHost, asked: false, attestationsListed: false, scripts: {}, dependencies: {} },
    },
    attestations: [],
  }
}
