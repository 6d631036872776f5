import type { Finding, Fix } from '../model/index.ts'
import { applyFix, isCommitId, parseIntegrity } from '../model/index.ts'
import { type Markdown, suggestion } from './escape.ts'

/** A change to one line of head that a reader can apply with a click. */
export interface Suggested {
  readonly line: number
  readonly block: Markdown
  /** What a click would do, in words of ours. */
  readonly does: string
  /** The date that the proposed commit gives itself, where the block does not say it. */
  readonly unsaidDate: string | undefined
}

/** The finding's fix as a block to click on; a comment on the code carries the commit's date where it can. */
export function suggest(finding: Finding, all: readonly Finding[], lines: readonly string[]): Suggested | null {
  const fix = offered(finding, all, lines)
  if (!fix) return null
  const pinned = applyFix(lines[fix.at.line - 1] ?? '', fix)
  const dated = withDate(pinned, fix, finding.file, lines)
  const block = suggestion(dated ?? [pinned])
  return block && { line: fix.at.line, block, does: doing(fix), unsaidDate: dated ? undefined : fix.date }
}

function doing({ value: { safeText } }: Fix): string {
  if (parseIntegrity(safeText)) return 'This puts back the hash that the registry signed:'
  return isCommitId(safeText)
    ? 'This pins it to the newest commit of its own history that is at least 72 hours old:'
    : 'This pins it:'
}

/**
 * A finding's fix, or null: only where head's line still is what the fix was made for, nothing of the reference is
 * refuted but the very integrity that the fix restores (decision 005), and no finding doubts whose it is (contracts 10). Checks offer a fix under the same rules; what a click
 * puts into the code is worth asking twice.
 */
export function offered(finding: Finding, all: readonly Finding[], lines: readonly string[]): Fix | null {
  const { fix, dossier } = finding
  const text = fix ? lines[fix.at.line - 1] : undefined
  if (!fix || !dossier || text === undefined || !fits(finding, fix, text)) return null
  const doubted = all.some(
    one => one.dossier === dossier && isSevere(one) && /publisher|signer|identity/.test(one.check),
  )
  const restored = parseIntegrity(fix.value.safeText) ? 'integrity' : null
  const refuted = dossier.evidence.some(({ claim, outcome }) => outcome === 'refuted' && claim !== restored)
  return doubted || refuted ? null : fix
}

const isSevere = ({ severity }: Finding) => severity === 'error' || severity === 'warning'

/** The range lies in the line, and what it replaces is the pin as written, or nothing. */
function fits({ file, dossier }: Finding, { at }: Fix, text: string): boolean {
  if (dossier?.reference.file !== file) return false
  if (at.start < 0 || at.start > at.end || at.end > text.length) return false
  const replaced = text.slice(at.start, at.end)
  const { revision, integrity, digest } = dossier.reference
  return replaced === '' || [revision, integrity, digest].some(pin => pin && replaced.includes(pin))
}

/** How a file's language writes a comment, and where it may stand. Files that are not here get none. */
const comments: readonly {
  readonly file: RegExp
  readonly mark: string
  readonly line?: RegExp
  readonly above?: true
}[] = [
  { file: /\.pyi?$/, mark: '#' },
  { file: /\.(?:[cm]?[jt]s|go|rs|java|kt|swift|dart)$/, mark: '//' },
  // Inside a block scalar a comment would be content: only on a line that is an entry by itself.
  { file: /\.ya?ml$/, mark: '#', line: /^\s*(?:- +)?[\w.-]+:\s+\S/ },
  { file: /\.(?:toml|tf|tfvars|hcl)$/, mark: '#', line: /^\s*[\w."-]+\s*=\s*\S/ },
  { file: /\.(?:sh|bash)$/, mark: '#' },
  // These have no comment at the end of a line.
  { file: /(?:^|\/|\.)(?:Dockerfile|Containerfile|Modelfile)(?:\.[\w-]+)?$/, mark: '#', above: true },
]

/**
 * The pinned line with the date of its commit, which the committer wrote and nobody proved. At the end of the line
 * while a formatter would leave it there, else on a line above; null where a comment could change what the code says.
 */
function withDate(pinned: string, fix: Fix, file: string, lines: readonly string[]): readonly string[] | null {
  const style = comments.find(one => one.file.test(file))
  const continued = [lines[fix.at.line - 2], pinned].some(text => text?.trimEnd().endsWith('\\'))
  if (!style || continued || !/^\d{4}-\d\d-\d\d$/.test(fix.date ?? '') || !(style.line ?? /^/).test(pinned)) return null
  const note = `${style.mark} commit of ${fix.date} (self-reported)`
  const one = `${pinned.trimEnd()}  ${note}`
  // A comment that is there already may be a directive: nothing is added to it.
  const ends = !style.above && !pinned.includes(style.mark) && one.length <= lineLength(file, lines)
  return ends ? [one] : [`${/^\s*/.exec(pinned)?.[0] ?? ''}${note}`, pinned]
}

/** What the file's formatter allows: its language's default, or more where the file itself has longer lines. */
function lineLength(file: string, lines: readonly string[]): number {
  const usual = /\.pyi?$/.test(file) ? 88 : 100
  const lengths = lines.map(line => line.length).filter(length => length <= 120)
  return Math.max(usual, ...lengths.slice(0, 20_000))
}
