import {
  type Basis,
  type Evidence,
  nothingCovered,
  oneFile,
  parseDigest,
  parseIntegrity,
  type Reference,
  subjectOf,
  type Verification,
  type Verifier,
} from '../model/index.ts'
import { pinnedBy, sha1Behind } from './npm/pinned.ts'
import { type RegistrySignatureReason, signatureVerdict } from './npm/signature.ts'
import { tarballPlace } from './npm/tarball.ts'

export const integrityReasons = [
  'equals-signed',
  'equals-listed',
  'differs',
  'several-hashes',
  'malformed',
  'other-tarball',
  'sha1-differs',
  'sha1-only',
  'not-pinned',
  'not-comparable',
  'not-signed',
  'no-integrity-listed',
  'registry-not-asked',
] as const
export type IntegrityReason = (typeof integrityReasons)[number]

type Verdict = Pick<Evidence, 'outcome' | 'gap'> & { readonly reason: IntegrityReason }

/**
 * Does the lock pin exactly one sha512, equal to the integrity that the registry signed for (name, version), at that
 * version's own tarball? The one rule that stops foreign, older and other packages' tarballs under a trusted name.
 */
export const integrity: Verifier = {
  id: 'integrity',
  title: 'The lock entry pins what the registry signed',
  *verify(verification) {
    const { reference, artifact } = verification
    if (!artifact.npm || !pins(reference)) return
    const signature = signatureVerdict(verification).reason
    const basis: Basis = signature === 'signed-by-registry' ? 'signed' : 'listed'
    const verdict = judge(verification, signature)
    yield {
      claim: 'integrity',
      subject: subjectOf(reference),
      basis,
      coverage: verdict.outcome === 'verified' ? oneFile : nothingCovered,
      ...verdict,
      detail: detailOf(verification),
    }
  },
}

/** A manifest's line pins a version and cannot pin content: that is its lockfile's part. */
function pins({ file, pinnable, integrity, resolved, digest }: Reference): boolean {
  const isManifest = /(?:^|\/)package\.json$/.test(file) || pinnable === false
  return !isManifest || integrity !== undefined || resolved !== undefined || digest !== undefined
}

function judge({ reference, artifact }: Verification, signature: RegistrySignatureReason): Verdict {
  const pinned = pinnedBy(reference)
  if (pinned.kind === 'several') return { outcome: 'refuted', reason: 'several-hashes' }
  if (pinned.kind === 'malformed') return { outcome: 'refuted', reason: 'malformed' }
  const place = tarballPlace({ reference, artifact }).kind
  // Another host may serve what the hash proves. Where no hash can be compared, only the address says what comes.
  const isUnproved = place === 'elsewhere' && pinned.kind === 'not-comparable' && artifact.npm?.asked !== false
  if (place === 'other-tarball' || isUnproved) return { outcome: 'refuted', reason: 'other-tarball' }
  if (pinned.kind === 'nothing') return { outcome: 'absent', reason: 'not-pinned' }
  if (pinned.kind === 'not-comparable') return { outcome: 'undetermined', reason: 'not-comparable' }
  const { integrity: listed, shasum, asked } = artifact.npm ?? {}
  if (asked === false) return { outcome: 'undetermined', reason: 'registry-not-asked' }
  const listedSha1 = parseDigest('sha1', shasum)
  const written = pinned.kind === 'sha1' ? pinned.digest : sha1Behind(reference.resolved)
  if (written && listedSha1 && written.hex !== listedSha1.hex) return { outcome: 'refuted', reason: 'sha1-differs' }
  if (pinned.kind === 'sha1') {
    return listedSha1 ? { outcome: 'undetermined', reason: 'sha1-only' } : unlisted
  }
  const listedSha512 = parseIntegrity(listed)
  if (!listedSha512) return unlisted
  if (pinned.hex !== listedSha512.hex) return { outcome: 'refuted', reason: 'differs' }
  return equal(signature)
}

/** Equal to what is listed: as good as the signature behind the list, or as it gets where a registry never signs. */
function equal(signature: RegistrySignatureReason): Verdict {
  if (signature === 'signed-by-registry') return { outcome: 'verified', reason: 'equals-signed' }
  if (signature === 'registry-does-not-sign') return { outcome: 'verified', reason: 'equals-listed' }
  return { outcome: 'undetermined', reason: 'not-signed' }
}

const unlisted: Verdict = { outcome: 'undetermined', reason: 'no-integrity-listed', gap: 'unreachable' }

function detailOf({ reference, artifact }: Verification): Readonly<Record<string, string>> {
  const place = tarballPlace({ reference, artifact })
  const written = reference.integrity ?? reference.digest
  return {
    registry: artifact.npm?.registryHost ?? '',
    ...(artifact.npm?.integrity === undefined ? {} : { expected: artifact.npm.integrity }),
    ...(written === undefined ? {} : { found: written }),
    ...(reference.resolved === undefined ? {} : { resolved: reference.resolved }),
    ...(place.kind === 'elsewhere' ? { host: place.host } : {}),
  }
}
