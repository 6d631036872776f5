import { fold, introduce, place, type Sides, unread } from './change/index.ts'
import { declares, extract } from './extract/index.ts'
import type { Locks } from './lock/index.ts'
import type {
  Change,
  Check,
  Content,
  Dossier,
  Endpoints,
  Evidence,
  Extract,
  Extraction,
  FailOn,
  Gap,
  Http,
  Introduced,
  LockMatch,
  OwnFiles,
  Policy,
  Reference,
  Report,
  ResolveContext,
  Revisions,
  TrustRoot,
  Verification,
} from './model/index.ts'
import { conclude, count, dynamicGap, gapOf, isExamined, modelsLockPath, policyPath } from './model/index.ts'
import type { Resolved } from './resolve/index.ts'

/** Everything of the world, passed in: a consumer or a test runs the whole pipeline on data alone. */
export interface InspectOptions {
  readonly policy: Policy
  readonly http: Http
  readonly trust: TrustRoot
  readonly endpoints: Endpoints
  readonly now: Date
  readonly failOn?: FailOn
  /** Checks to ask beside or instead of the built-in ones. */
  readonly checks?: readonly Check[]
  readonly revisions?: Revisions
  /** `models.lock.json` at the tip of base; read from the changes when left out, which knows it only where head alters it. */
  readonly lock?: Content | null
  /** The same at the default branch's tip, where that is another: it counts for what base's has no entry of. */
  readonly lockAtDefault?: Content | null
  /** The repository at head, where weights that are committed to it may be signed. */
  readonly own?: OwnFiles
  /** Paths of npm lockfiles that stand at head, changed or not; left out = not known. */
  readonly locks?: readonly string[] | undefined
  /** Asked once, when a key is not known: what is trusted now, or null where that cannot be had. */
  readonly refreshTrust?: (trust: TrustRoot) => Promise<TrustRoot | null>
  /** How a file is read, where the caller has read some already; by all extractors when left out. */
  readonly extract?: Extract
  readonly signal?: AbortSignal
  /** Told what is being done, for a progress line; counts only, never a stranger's text. */
  readonly onProgress?: (stage: 'resolve' | 'verify' | 'check', total: number) => void
}

/** From changes to a report: the order of the stages, and nothing else. */
export async function inspect(changes: readonly Change[], options: InspectOptions): Promise<Report> {
  const { introduced: found, references, before, gaps } = findIntroduced(changes, options.policy, options.extract)
  const lock = await readLock(changes, options)
  const introduced = [...found, ...(lock?.claims ?? []).map(claimed)]
  const examined = introduced.filter(one => isExamined(one.reference))
  const dossiers = await lookUp(examined, lock ? { ...options, wanted: lock.wanted } : options, lock)
  const allGaps = [...gaps, ...(await proposedGaps(changes)), ...(lock?.gaps ?? []), ...dossiers.flatMap(gapOf)]
  options.onProgress?.('check', dossiers.length)
  const { checks, judge } = await import('./check/index.ts')
  const scene = {
    dossiers,
    gaps: allGaps,
    changes: isWhole(changes, options.revisions) ? [] : changes,
    policy: options.policy,
    lockChanges: lock?.changes ?? [],
    ...(lock
      ? { staleEntries: lock.stale({ head: references, before, isWhole: isWhole(changes, options.revisions) }) }
      : {}),
    endpoints: options.endpoints,
    ...(options.locks ? { locks: options.locks } : {}),
  }
  const findings = place(judge(scene, options.checks ?? checks), references, changes, declares)
  return {
    version: 1,
    ...conclude(findings, options.failOn ?? 'error'),
    dossiers,
    listed: introduced.map(one => one.reference).filter(reference => !isExamined(reference)),
    findings,
    gaps: allGaps,
    counts: count(
      introduced.map(one => one.reference),
      dossiers,
      findings,
    ),
    policy: { sources: options.policy.sources, exemptions: options.policy.exemptions },
    revisions: options.revisions ?? null,
  }
}

/** What head brings in that base did not have, with what could not be read of it. */
export function findIntroduced(
  changes: readonly Change[],
  policy?: Pick<Policy, 'lowering'>,
  extractFrom: Extract = extract,
) {
  const sides = changes.map(change => extractSides(change, extractFrom))
  const all: Sides = {
    head: sides.flatMap(side => side.head.references),
    mergeBase: sides.flatMap(side => side.mergeBase.references),
    baseTip: sides.flatMap(side => side.baseTip.references),
    beside: changes.flatMap(({ beside }, index) => (beside ? (sides[index]?.head.references ?? []) : [])),
  }
  const introduced = fold(
    introduce(all, file => policy?.lowering(file) ?? 0),
    declares,
  )
  const gaps = [...sides.flatMap(side => side.head.gaps), ...introduced.flatMap(dynamicGap)]
  return { introduced, references: all.head, before: all.mergeBase, gaps }
}

/** Both sides of a changed file, each distinct content read once. Gaps count for head only: base is not the author's. */
function extractSides(change: Change, extractFrom: Extract): Record<'head' | 'mergeBase' | 'baseTip', Extraction> {
  const known = new Map<string, Extraction>()
  const read = (path: string, content: Content | null): Extraction => {
    const key = `${content?.kind} ${content?.oid} ${path}`
    const found = known.get(key) ?? extractFrom(path, content)
    known.set(key, found)
    return found
  }
  const { references, gaps } = read(change.path, change.head)
  const mergeBase = read(change.previousPath ?? change.path, change.mergeBase)
  return {
    head: { references: [...references, ...unread(change, mergeBase.references, references)], gaps },
    mergeBase,
    baseTip: read(change.path, change.baseTip),
  }
}

/** Is all that stands at head taken as introduced? Then there is no base that anybody would have altered. */
function isWhole(changes: readonly Change[], revisions: Revisions | undefined): boolean {
  // Where nothing changed at all, head is its own merge base too, and nothing was read.
  return changes.length > 0 && revisions !== undefined && revisions.head === revisions.mergeBase
}

/** What would be wrong with the policy that head proposes. */
async function proposedGaps(changes: readonly Change[]): Promise<readonly Gap[]> {
  if (!changes.some(({ path }) => path === policyPath)) return []
  return (await import('./policy/index.ts')).proposedPolicyGaps(changes)
}

/** Base's lock gives expectations, head's own entries are claims; null where neither has one. */
async function readLock(
  changes: readonly Change[],
  { lock, lockAtDefault = null }: InspectOptions,
): Promise<Lock | null> {
  const change = changes.find(({ path }) => path === modelsLockPath)
  const base = lock ?? change?.baseTip ?? null
  const head = change ? change.head : base
  if (base === null && head === null && lockAtDefault === null) return null
  const { lockEvidence, readLocks } = await import('./lock/index.ts')
  return { ...readLocks(base, head, change ? change.mergeBase : base, lockAtDefault), evidence: lockEvidence }
}

type Lock = Locks & { readonly evidence: (reference: Reference, match: LockMatch) => readonly Evidence[] }

const claimed = (reference: Reference): Introduced => ({ reference, candidates: [], alsoAt: [] })

/** What references mean today, and what can be proved of it. `wanted`: what is asked beyond what the policy asks. */
export async function lookUp(
  introduced: readonly Introduced[],
  options: InspectOptions & Pick<ResolveContext, 'wanted'>,
  lock: Lock | null = null,
): Promise<readonly Dossier[]> {
  if (introduced.length === 0) return []
  const [{ resolveAll, resolvers }, { verify }] = await Promise.all([
    import('./resolve/index.ts'),
    import('./verify/index.ts'),
  ])
  options.onProgress?.('resolve', introduced.length)
  const { signal, ...world } = options
  const context: ResolveContext = { ...world, ...(signal ? { signal } : {}) }
  const resolved = await resolveAll(introduced, resolvers, context)
  options.onProgress?.('verify', resolved.length)
  const proved = resolved.map(one => dossierOf(one, verify, options, lock))
  const isBehind = proved.some(({ evidence }) => evidence.some(({ reason }) => reason === 'unknown-key-id'))
  // A key made after this release: one look at what is trusted now, then the answer stands.
  const trust = isBehind ? await options.refreshTrust?.(options.trust) : null
  return trust ? resolved.map(one => dossierOf(one, verify, { ...options, trust }, lock)) : proved
}

/** Everything known of one reference, from data alone. */
function dossierOf(
  { introduced: { reference, alsoAt }, resolution, previous }: Resolved,
  verify: Verify,
  options: InspectOptions,
  lock: Lock | null,
): Dossier {
  const isPrivate = options.policy.isPrivate(reference.hub, reference.id ?? '')
  const unproved: Dossier = {
    reference,
    resolution,
    evidence: [],
    previous: null,
    isPrivate,
    alsoAt,
  }
  const known = {
    ...unproved,
    previous: previous && { ...previous, evidence: prove({ ...unproved, ...previous }, verify, options) },
  }
  const proofs = prove(unproved, verify, options)
  const match = lock?.match(reference, resolution, proofs)
  return {
    ...known,
    ...(match ? { lock: match } : {}),
    evidence:
      lock && match && resolution.kind === 'resolved' ? [...proofs, ...lock.evidence(reference, match)] : proofs,
  }
}

/** What can be proved of what was looked up, with the keys that the policy names for it. */
function prove(
  dossier: Dossier,
  verify: Verify,
  options: Pick<InspectOptions, 'policy' | 'trust' | 'now'>,
): readonly Evidence[] {
  const { reference, resolution } = dossier
  if (resolution.kind !== 'resolved') return []
  return verify({ reference, ...resolution, ...options, ...believed(dossier, options.policy) })
}

type Verify = (verification: Verification) => readonly Evidence[]

/** Whose signatures the policy accepts for this one: the keys to verify with, and the verdict on who signed. */
function believed(dossier: Dossier, policy: Policy): Pick<Verification, 'signers' | 'accepts'> {
  return { signers: () => policy.signers(dossier), accepts: signer => policy.signer(dossier, signer) }
}
