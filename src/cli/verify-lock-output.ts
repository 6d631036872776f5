import type { CachedVerdict } from '../entry/verify-copy.ts'
import { type CopyReason, copyReasons } from '../lock/index.ts'
import { names, quote, shownNames } from './verify-output.ts'

export interface ShownLocked {
  readonly lock: string
  /** The cache, or the path of the copy. */
  readonly place: string
  readonly verdicts: readonly CachedVerdict[]
  /** Keys of entries that nobody compared. */
  readonly notLooked: readonly string[]
  readonly ignoreMissing: boolean
}

/** One object, one line end; `version` grows when a member changes its meaning. */
export function lockedAsJson({ lock, place, verdicts, notLooked }: ShownLocked): string {
  const verified = verdicts.length > 0 && verdicts.every(({ outcome }) => outcome === 'verified')
  const entries = verdicts.map(verdict => ({ ...verdict, message: copyReasons[verdict.reason] }))
  return `${JSON.stringify({ version: 1, verified, lock, place, entries, notLookedAt: notLooked })}\n`
}

export function lockedAsText(shown: ShownLocked): string {
  const { lock, place, verdicts, notLooked } = shown
  const none =
    verdicts.length === 0 ? [`NOT VERIFIED  ${quote(lock)} locks nothing that ${quote(place)} could hold`] : []
  const rest = notLooked.slice(0, shownNames).map(quote).join(', ')
  const more = notLooked.length > shownNames ? ` and ${notLooked.length - shownNames} more` : ''
  return [
    ...none,
    ...verdicts.flatMap(verdict => linesOf(verdict, shown)),
    ...(notLooked.length > 0 ? [`Not looked at: ${rest}${more}`] : []),
    '',
  ].join('\n')
}

function linesOf(verdict: CachedVerdict, { ignoreMissing, place }: ShownLocked): string[] {
  const { key, outcome, reason, matched, path = place, others = 0 } = verdict
  const isGood = outcome === 'verified'
  const head = isGood ? `VERIFIED      ${quote(key)}` : `NOT VERIFIED  ${quote(key)}: ${copyReasons[reason]}`
  const locked = matched.length + verdict.changed.length + verdict.missing.length + verdict.unread.length
  const byGit = matched.filter(({ by }) => by === 'git').length
  const how = byGit > 0 ? `, ${byGit} of them by git’s SHA-1` : ', by sha256'
  return [
    head,
    `  copy        ${quote(path)}`,
    ...(locked > 0 ? [`  files       ${matched.length} of ${locked} locked files match${how}`] : []),
    ...names(
      'changed',
      verdict.changed.map(one => one.path),
    ),
    ...names('not in the lock', verdict.extra),
    ...headerLines(verdict),
    ...names(ignoreMissing ? 'not there (ignored)' : 'not there', verdict.missing),
    ...verdict.unread.slice(0, shownNames).map(one => `    not read: ${quote(one.path)} (${quote(one.why)})`),
    ...(others > 0 ? [`  note        ${others} other snapshot(s) of it were not looked at`] : []),
    ...(isGood ? [] : [`  what to do  ${remedies[reason]}`]),
  ]
}

function headerLines({ headers = [] }: CachedVerdict): string[] {
  return headers.slice(0, shownNames).map(({ path, verdict }) => {
    const [what, why] =
      verdict.kind === 'flawed' ? ['contradicts itself', verdict.flaw] : ['header not judged', whyOf(verdict)]
    return `    ${what}: ${quote(path)} (${quote(why)})`
  })
}

const whyOf = (verdict: { readonly kind: string; readonly why?: string }) => verdict.why ?? verdict.kind

const fetchAgain = 'Fetch the model again, at the locked commit; if it still differs, do not load it.'
const remedies: Readonly<Record<CopyReason, string>> = {
  matches: '',
  'changed-file': fetchAgain,
  'extra-file': 'Find out where the file comes from, and remove it: a loader may prefer it to the locked ones.',
  'missing-file':
    'Fetch the whole model. A copy of a part is accepted with --ignore-missing-files; load it offline then, since what is missing would be fetched unseen.',
  'unreadable-file': 'Make the file readable, and replace links that lead out of the copy by the files themselves.',
  'nothing-compared': 'Look whether this is a copy of the locked model at all.',
  'no-files-locked': 'Record the model again with `weighmaster lock`, where its hub lists its files.',
  'not-in-the-cache': 'Fetch the model first, or name the right folder with --cache.',
  'reference-unreadable': fetchAgain,
  'not-in-the-store': 'Pull the model first, or name the right folder with --ollama.',
  'manifest-unreadable': 'Pull the model again; if it stays so, do not run it.',
  'layers-not-locked':
    'Accept what the hub made beside the weights with --weights-only, or run the model from a Modelfile of your own.',
  'contradictory-file': 'Do not load it, although it is the locked file: lock another one.',
}
