import type {
  Artifact,
  Evidence,
  LockDifference,
  LockEntry,
  LockedSigner,
  LockMatch,
  Recorded,
  Signer,
} from '../model/index.ts'

type Found = Pick<LockMatch, 'differences' | 'unchecked'>

/** What is told of a model beside its files today, as the lock records it; the signer is what `evidence` proves. */
export function recordedOf({ id, model = {} }: Artifact, evidence: readonly Evidence[] = []): Recorded {
  const { tree, template, licence = [], lineage = [] } = model
  // Only what the card says: an adapter's own file and a GGUF header are files, and locked as such.
  const parents = lineage.filter(step => step.by === 'card' && step.model.toLowerCase() === id.toLowerCase())
  const [signer] = signersIn(evidence)
  return {
    ...(tree === undefined ? {} : { tree }),
    ...(template ? { chatTemplate: `sha256:${template.sha256}` } : {}),
    ...(licence.length === 0 ? {} : { licence: licence.toSorted() }),
    ...(signer === undefined ? {} : { signer }),
    ...(parents.length === 0
      ? {}
      : { lineage: new Map(parents.map(({ from, relation }) => [from, relation === undefined ? {} : { relation }])) }),
  }
}

/** Everybody whose signature of the model's files holds. */
function signersIn(evidence: readonly Evidence[]): readonly LockedSigner[] {
  return evidence.flatMap(({ claim, outcome, signer }) =>
    claim === 'model-signature' && outcome === 'verified' && signer ? lockedSigner(signer) : [],
  )
}

function lockedSigner({ identity, issuer, keyId, anchorSha256 }: Signer): readonly LockedSigner[] {
  if (keyId !== undefined) return [{ key: keyId }]
  if (anchorSha256 !== undefined)
    return [{ certificate: anchorSha256, ...(identity === undefined ? {} : { identity }) }]
  return identity === undefined || issuer === undefined ? [] : [{ identity, issuer }]
}

/** In one line, for a person and to be compared. */
export function signerText({ identity, issuer, key, certificate }: LockedSigner): string {
  if (key !== undefined) return `key ${key}`
  const under = certificate === undefined ? `by ${issuer}` : `under certificate ${certificate}`
  return identity === undefined ? under : `${identity} (${under})`
}

export const lineageText = (lineage: NonNullable<Recorded['lineage']>): string =>
  [...lineage].map(([parent, { relation }]) => (relation === undefined ? parent : `${parent} (${relation})`)).join(', ')

const nothing = 'nothing'

/** What is compared, and whether the entry is a claim: then all that it says has to be told by somebody else. */
export interface Comparison {
  readonly evidence?: readonly Evidence[]
  readonly isClaim?: boolean
}

/** Holds what the entry records beside files against today's. What an entry does not record is expected of nobody. */
export function compareRecorded(entry: LockEntry, artifact: Artifact, { evidence, isClaim }: Comparison): Found {
  const today = recordedOf(artifact)
  const isSame = entry.commit !== undefined && entry.commit === artifact.model?.commit
  const pairs = [
    // What a commit holds does not go away: a hub that repeats it no more is silent, and the files are compared.
    ['template', entry.chatTemplate, today.chatTemplate ?? (isSame && !isClaim ? undefined : nothing)],
    ['licence', entry.licence?.join(', '), today.licence?.join(', ') ?? nothing],
    ['lineage', entry.lineage && lineageText(entry.lineage), lineageToday(entry, today)],
  ] as const satisfies readonly (readonly [LockDifference['what'], string | undefined, string | undefined])[]
  const signed = compareSigner(entry, evidence ?? [])
  return {
    differences: [
      ...pairs.flatMap(([what, expected, found]) =>
        expected === undefined || found === undefined || expected === found
          ? []
          : [{ what, expected, found, entry: entry.key }],
      ),
      ...signed.differences,
    ],
    ...(signed.unchecked === undefined ? {} : { unchecked: signed.unchecked }),
  }
}

/** Ids whatever their case, and how only where both sides say it: not every hub does. */
function lineageToday({ lineage: locked }: LockEntry, { lineage: today }: Recorded): string {
  const said = new Map([...(locked ?? [])].map(([parent, how]) => [parent.toLowerCase(), { parent, how }]))
  const isSame = ([parent, { relation }]: readonly [string, { readonly relation?: string }]) => {
    const how = said.get(parent.toLowerCase())?.how
    return how !== undefined && (how.relation === undefined || relation === undefined || how.relation === relation)
  }
  if (locked && today && today.size === locked.size && [...today].every(isSame)) return lineageText(locked)
  return today ? lineageText(today) : nothing
}

/** One whose signature holds suffices. A signature that nobody could judge neither is the locked one nor is it gone. */
function compareSigner({ key, signer }: LockEntry, evidence: readonly Evidence[]): Found {
  if (!signer) return { differences: [] }
  const expected = signerText(signer)
  const today = signersIn(evidence).map(signerText)
  if (today.includes(expected)) return { differences: [] }
  const told = evidence.filter(({ claim }) => claim === 'model-signature')
  const isOpen = told.some(({ outcome, reason }) => outcome === 'undetermined' && reason !== 'copied-signature')
  if (today.length === 0 && (told.length === 0 || isOpen)) return { differences: [], unchecked: 'signer-not-proved' }
  return { differences: [{ what: 'signer', expected, found: today.join(', ') || 'nobody', entry: key }] }
}
