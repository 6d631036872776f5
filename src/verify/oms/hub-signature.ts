import { publishers } from '../../catalogue/publishers.ts'
import {
  type Attestation,
  type Coverage,
  defaultExclusions,
  isLoadable,
  isUnder,
  type ListedFile,
  type ModelFiles,
  modelSigning,
  type Signer,
  type SignerRule,
  type Verification,
} from '../../model/index.ts'
import { type ModelBundle, parseBundle } from './bundle.ts'
import { compareFiles, type FileReport } from './compare.ts'
import { verifyKeyless } from './keyless.ts'
import { guarded, type Reason, Refusal, type Refused } from './reason.ts'
import { type Encoding, holdsOverEnvelope, readPublicKey, verifyWithKey } from './signature.ts'
import { type Manifest, parseStatement, predicateTypeOf } from './statement.ts'
import { verifyCertificate } from './verify-model.ts'

/** A signature found beside a model that holds, with what it says of the hub's files. */
export interface HeldSignature {
  readonly ok: true
  readonly signer: Signer
  /** Whose the signer is for this namespace: the policy's word first, then the catalogue's. */
  readonly standing: Standing
  /** Of several files that it may be about, the one in question is not among those that it lists. */
  readonly isSilent: boolean
  readonly files: FileReport
}

/**
 * `expected`: named for this namespace. `stranger`: the policy names others. `elsewhere`: the catalogue knows it as
 * another publisher's. `unknown`: nobody has said whose it is.
 */
interface Standing {
  readonly kind: 'expected' | 'stranger' | 'elsewhere' | 'unknown'
  /** Which rule, or which publisher of the catalogue, says so. */
  readonly by: string
}

/** Verifies one signature by its own method; keys and anchors are the policy's, never the bundle's or the hub's. */
export function openHubSignature(text: string, at: Found, verification: Verification): HeldSignature | Refused {
  return guarded(() => {
    const bundle = parseBundle(text)
    refuseOtherKind(bundle.payload)
    const { signer, encoding } = verifyByItsMethod(bundle, verification)
    const manifest = parseStatement(bundle.payload, encoding)
    const all = at.within?.files ?? verification.artifact.files
    if (!all) throw new Refusal('not-compared', 'the list of files')
    const files = compareFiles(manifest, filesOf(all, manifest), { signatureName: at.within?.signature ?? at.source })
    const isSilent = at.within !== undefined && !manifest.resources.some(({ name }) => name === at.within?.file)
    return { ok: true, signer, standing: standingOf(signer, at, verification), isSilent, files }
  })
}

type Found = Pick<Attestation, 'source' | 'within'>

/**
 * Provenance, a bill of materials, a scan: what says itself that it is no signature of a model is none, whatever it is
 * worth. Read before the signature is verified, since it can only ever take a proof away.
 */
function refuseOtherKind(payload: Buffer): void {
  const type = predicateTypeOf(payload)
  if (type !== null && !type.startsWith('https://model_signing/')) throw new Refusal('predicate-type', type)
}

function verifyByItsMethod(bundle: ModelBundle, verification: Verification): { signer: Signer; encoding: Encoding } {
  const rules = verification.signers?.() ?? []
  const { now, trust } = verification
  switch (bundle.material.method) {
    case 'sigstore':
      return { signer: verifyKeyless(bundle.json, trust.sigstore, holdsOver(bundle)).signer, encoding: 'dsse' }
    case 'key':
      return verifyWithOneOf(bundle, rules)
    case 'certificate': {
      const certificates = rules.flatMap(rule => (rule.kind === 'certificate' ? [rule.certificate] : []))
      if (certificates.length === 0) throw new Refusal('no-anchor', 'the policy names no certificate for it')
      return verifyCertificate(bundle, { method: 'certificate', certificates }, { now })
    }
  }
}

const holdsOver = ({ payload }: ModelBundle) => holdsOverEnvelope(modelSigning.payloadType, payload)

function verifyWithOneOf(bundle: ModelBundle, rules: readonly SignerRule[]): { signer: Signer; encoding: Encoding } {
  let refusal = new Refusal('no-key', 'the policy names no key for it')
  for (const rule of rules) {
    if (rule.kind !== 'key') continue
    try {
      return { signer: { keyId: rule.sha256 }, encoding: verifyWithKey(bundle, readPublicKey(rule.key), false) }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      // A key that the bundle does not name says less than one that it names and that does not fit.
      if (refusal.reason !== 'signature-invalid') refusal = error
    }
  }
  throw refusal
}

/** A file is known by another of its names only where the signature lists that and no file has it as its own. */
function filesOf(files: readonly ListedFile[], { resources }: Manifest): ModelFiles {
  const signed = new Set(resources.map(({ name }) => name))
  const own = new Set(files.map(({ path }) => path))
  const nameOf = ({ path, alsoNamed = [] }: Pick<ListedFile, 'path' | 'alsoNamed'>) =>
    (signed.has(path) ? undefined : alsoNamed.find(name => signed.has(name) && !own.has(name))) ?? path
  return new Map(
    files.map(({ bytes, listed, observed, ...file }) => [
      nameOf(file),
      { kind: 'file', bytes, ...(listed ? { listed } : {}), ...(observed ? { observed } : {}) },
    ]),
  )
}

function standingOf(signer: Signer, { within }: Found, { accepts, artifact }: Verification): Standing {
  const ruled = accepts?.(signer)
  if (ruled?.verdict === 'allowed') return { kind: 'expected', by: ruled.rule }
  if (ruled?.verdict === 'not-allowed') return { kind: 'stranger', by: ruled.rule }
  const theirs = [...publishers.values()].find(publisher => isOneOf(signer, publisher.signers ?? []))
  // Whoever commits a publisher's signed model to a repository is no other publisher of it.
  if (!theirs || within) return { kind: 'unknown', by: '' }
  const own = artifact.publisher.hub === 'huggingface' && (theirs.huggingface ?? []).includes(artifact.publisher.name)
  return { kind: own ? 'expected' : 'elsewhere', by: theirs.id }
}

function isOneOf(signer: Signer, entries: readonly object[]): boolean {
  return entries.some(entry => {
    if (!('identity' in entry) || !('issuer' in entry)) return false
    return signer.identity === entry.identity && signer.issuer === entry.issuer
  })
}

/** What counts is what a loader may use: documents that changed since are told, and no more (contracts 4). */
export function loadable(files: FileReport) {
  return {
    changed: files.changed.filter(({ name }) => isLoadable(name)),
    missing: files.missing.filter(isLoadable),
    extra: files.extra.filter(isLoadable),
    documents: [...files.changed.map(({ name }) => name), ...files.missing].filter(name => !isLoadable(name)),
  }
}

/** Over the loadable files of the repository, and those signed ones that are gone. What is git's own no loader reads. */
export function coverageOf(files: FileReport): Coverage {
  const matched = files.matched.filter(({ name }) => isLoadable(name))
  const unchecked = [...files.notCompared, ...files.extra, ...files.missing, ...files.changed.map(({ name }) => name)]
  return {
    observed: matched.filter(({ basis }) => basis === 'observed').length,
    listed: matched.filter(({ basis }) => basis === 'listed').length,
    unchecked: unchecked.filter(isLoadable).length,
    excluded: files.excluded.filter(name => isLoadable(name) && !isUnder(name, defaultExclusions)).length,
  }
}

/** Reasons that say something about what we trust and nothing about the files: no refutation of a model (contracts 4). */
const ourIgnorance: ReadonlySet<Reason> = new Set<Reason>([
  'certificate-chain',
  'certificate-time',
  'certificate-usage',
  'key-mismatch',
  'method-mismatch',
])

export const isOurIgnorance = (reason: Reason): boolean => ourIgnorance.has(reason)
