import type { Check } from '../model/index.ts'
import { couldNotCheck } from './could-not-check.ts'
import { exceptionExpired } from './exception-expired.ts'
import { guardChanged } from './guard-changed.ts'
import { modelAbsent } from './model-absent.ts'
import { modelCommitUnreachable } from './model-commit-unreachable.ts'
import { modelCountry } from './model-country.ts'
import { modelDigestMalformed } from './model-digest-malformed.ts'
import { modelEndpoint } from './model-endpoint.ts'
import { modelFormat } from './model-format.ts'
import { modelLicence } from './model-licence.ts'
import { modelLineage } from './model-lineage.ts'
import { modelLockAltered } from './model-lock-altered.ts'
import { modelLockDrift } from './model-lock-drift.ts'
import { modelLockStale } from './model-lock-stale.ts'
import { modelLookAlike } from './model-look-alike.ts'
import { modelMoved } from './model-moved.ts'
import { modelPublisherNotAllowed } from './model-publisher-not-allowed.ts'
import { modelRemoteCode } from './model-remote-code.ts'
import { modelScan } from './model-scan.ts'
import { modelSignatureInvalid } from './model-signature-invalid.ts'
import { modelTemplate } from './model-template.ts'
import { modelUnpinned } from './model-unpinned.ts'
import { modelUnsigned } from './model-unsigned.ts'
import { npmArchiveChanged } from './npm-archive-changed.ts'
import { npmGitDependency } from './npm-git-dependency.ts'
import { npmInstallScript } from './npm-install-script.ts'
import { npmIntegrityMismatch } from './npm-integrity-mismatch.ts'
import { npmLicence } from './npm-licence.ts'
import { npmManifestMismatch } from './npm-manifest-mismatch.ts'
import { npmNewRegistry } from './npm-new-registry.ts'
import { npmProvenanceAbsent } from './npm-provenance-absent.ts'
import { npmProvenanceLost } from './npm-provenance-lost.ts'
import { npmPublisherChanged } from './npm-publisher-changed.ts'
import { npmPublisherNotAllowed } from './npm-publisher-not-allowed.ts'
import { npmSignatureInvalid } from './npm-signature-invalid.ts'
import { npmSignerNotAllowed } from './npm-signer-not-allowed.ts'
import { npmTooYoung } from './npm-too-young.ts'
import { npmTrustRedirected } from './npm-trust-redirected.ts'
import { npmUnlocked } from './npm-unlocked.ts'
import { npmUnsigned } from './npm-unsigned.ts'
import { requirementUnmet } from './requirement-unmet.ts'

export { defineCheck } from './define.ts'
export { judge } from './judge.ts'

/** Every check, in alphabetical order: config keys, the docs table, SARIF rules and the README derive from this list. */
export const checks: readonly Check[] = [
  couldNotCheck,
  exceptionExpired,
  guardChanged,
  modelAbsent,
  modelCommitUnreachable,
  modelCountry,
  modelDigestMalformed,
  modelEndpoint,
  modelFormat,
  modelLicence,
  modelLineage,
  modelLockAltered,
  modelLockDrift,
  modelLockStale,
  modelLookAlike,
  modelMoved,
  modelPublisherNotAllowed,
  modelRemoteCode,
  modelScan,
  modelSignatureInvalid,
  modelTemplate,
  modelUnpinned,
  modelUnsigned,
  npmArchiveChanged,
  npmGitDependency,
  npmInstallScript,
  npmIntegrityMismatch,
  npmLicence,
  npmManifestMismatch,
  npmNewRegistry,
  npmProvenanceAbsent,
  npmProvenanceLost,
  npmPublisherChanged,
  npmPublisherNotAllowed,
  npmSignatureInvalid,
  npmSignerNotAllowed,
  npmTooYoung,
  npmTrustRedirected,
  npmUnlocked,
  npmUnsigned,
  requirementUnmet,
]
