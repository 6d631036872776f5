import type { Dossier, PublisherVerdict, Signer, SignerRule } from '../model/index.ts'
import { parsePathPattern, segmentsMatch } from './pattern.ts'
import { covering, idsOf } from './publisher.ts'
import type { Source } from './source.ts'

/** Signers that this source names for whoever publishes it. */
export function signersIn(source: Source, dossier: Dossier): readonly SignerRule[] {
  return idsOf(dossier).flatMap(id => covering(source, dossier.reference.hub, id).flatMap(one => one.signers))
}

export function signerIn(source: Source, dossier: Dossier, signer: Signer): PublisherVerdict {
  const answer = (verdict: PublisherVerdict['verdict'], rule: string) => ({ verdict, source: source.info.name, rule })
  const naming = idsOf(dossier)
    .flatMap(id => covering(source, dossier.reference.hub, id))
    .filter(one => one.signers.length > 0)
  if (naming.length === 0) return answer('unasked', 'no signers named')
  const accepting = naming.find(one => one.signers.some(rule => isSigner(rule, signer)))
  return accepting
    ? answer('allowed', `${accepting.name}.signers`)
    : answer('not-allowed', `${naming[0]?.name}.signers`)
}

/** Exact comparison of every part that the rule names; a part that the certificate lacks never matches. */
function isSigner(rule: SignerRule, signer: Signer): boolean {
  switch (rule.kind) {
    case 'workflow':
      return isWorkflow(rule, signer)
    case 'identity':
      return issuerOf(signer) === rule.issuer && signer.identity === rule.identity
    case 'certificate':
      return (
        signer.anchorSha256 !== undefined && signer.anchorSha256 === rule.sha256 && signer.identity === rule.identity
      )
    case 'key':
      return signer.keyId !== undefined && signer.keyId === rule.sha256
  }
}

const issuerOf = (signer: Signer) => signer.extensions?.['.8'] ?? signer.issuer

/**
 * Fulcio's extensions (OID 1.3.6.1.4.1.57264.1, docs/oid-info.md): .8 issuer, .12 source repository, .14 its ref,
 * .15 and .17 the numbers of repository and owner, .18 the workflow at a ref. The subject alternative name is not
 * used: for a reusable workflow it names the called one.
 */
function isWorkflow(rule: SignerRule & { kind: 'workflow' }, { extensions = {}, issuer }: Signer): boolean {
  const repository = rule.repository.startsWith('https://') ? rule.repository : `https://github.com/${rule.repository}`
  const workflow = rule.workflow.includes('/') ? rule.workflow : `.github/workflows/${rule.workflow}`
  const ref = extensions['.14'] ?? ''
  return (
    (extensions['.8'] ?? issuer) === rule.issuer &&
    extensions['.12'] === repository &&
    isRef(rule.ref, ref) &&
    extensions['.18'] === `${repository}/${workflow}@${ref}` &&
    (rule.repositoryId === undefined || extensions['.15'] === rule.repositoryId) &&
    (rule.ownerId === undefined || extensions['.17'] === rule.ownerId)
  )
}

function isRef(pattern: string, ref: string): boolean {
  const parsed = parsePathPattern(pattern)
  return typeof parsed !== 'string' && segmentsMatch(parsed.segments, ref.split('/'))
}
