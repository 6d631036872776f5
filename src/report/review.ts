import { type Finding, isOutage, type Report, type Review, type ReviewOptions } from '../model/index.ts'
import { annotationsOf } from './annotations.ts'
import { commentsOn } from './comments.ts'
import { md } from './escape.ts'
import { say } from './fill.ts'
import { layOut } from './layout.ts'
import { fingerprint, linesOf, of } from './rank.ts'
import { findingRow, type Places, sectionsOf } from './sections.ts'
import { type Shown, show } from './shown.ts'
import { conclusionLine, counted, headMarker, icons, marker, outcomePhrases } from './words.ts'

/** Below what GitHub takes in a comment (65,536 characters) and in a job summary (1 MiB), counted in bytes. */
const commentBytes = 60_000
const summaryBytes = 1_000_000

/** Findings that a reader sees without unfolding. */
const first = 7

/** Everything that is posted for one run: Markdown and plain text, escaped already. */
export function renderReview(report: Report, options: ReviewOptions): Review {
  const shown = show(report)
  const places = { ...options, brief: true }
  const findings = of(shown.findings, 'error', 'warning')
  const lines = linesOf(options.changes)
  const { comments, told, fixes } = commentsOn(shown, findings, options, lines)
  const mark = marker(options.commentKey)
  const clean = findings.length === 0 && report.conclusion === 'pass'
  const rest = 'they are in the job summary of this run and in its JSON report.'
  const visible = findings.slice(0, first)
  const head = clean ? greenLine(shown) : headOf(shown, { visible, told, fixes }, places)
  return {
    marker: mark,
    summary: `${mark}${headMarker(report)}\n${
      clean
        ? head
        : layOut(head, sectionsOf(shown, places, new Set(visible)), { limit: commentBytes, folded: true, rest })
    }`,
    comments,
    annotations: annotationsOf(shown),
    jobSummary: markdownReport(shown, options, summaryBytes),
    clean,
    said: findings.filter(one => !isOutage(one)).map(one => fingerprint([one], lines).slice(0, 12)),
  }
}

/** What the job summary adds where nothing could be posted: a reader must not wait for a comment. */
export function notPosted(reason: string): string {
  return md`\n⚠️ This stands here only; on GitHub it was not posted: ${reason}\n`.text
}

/** The whole report as one Markdown document. */
export function markdownReport(
  shown: Shown,
  options: Pick<ReviewOptions, 'reproduce' | 'repositoryUrl'>,
  limit: number,
): string {
  const rest = 'they are in the JSON report of this run.'
  const head = [`## ${title(shown)}`, ...countLines(shown)].join('\n\n')
  return `${layOut(head, sectionsOf(shown, options, new Set()), { limit, folded: false, rest })}\n`
}

function title({ conclusion, counts, ...report }: Shown): string {
  const mark =
    conclusion === 'fail' ? icons.error : counts.findings.warning + counts.findings.error > 0 ? icons.warning : '✅'
  return `${mark} Weighmaster: ${conclusionLine({ conclusion, counts, ...report })}`
}

const countLines = (shown: Shown) => outcomePhrases(shown).map(phrase => say.markdown(phrase).text)

/** One line, with all four counts: a summary that was red stays as a receipt. */
function greenLine(shown: Shown): string {
  const gaps = shown.gaps.length ? `${counted(shown.gaps.length, 'thing')} not examined` : ''
  return [`**${title(shown)}**`, ...countLines(shown), gaps].filter(Boolean).join('. ')
}

interface Seen {
  readonly visible: readonly Finding[]
  readonly told: ReadonlySet<Finding>
  readonly fixes: number
}

/** What a reader sees without unfolding: conclusion, counts, and the worst findings. */
function headOf(shown: Shown, { visible, told, fixes }: Seen, places: Places): string {
  const rows = visible.map(one => findingRow(one, shown, places, !told.has(one)).text)
  const mendable = fixes > 0 ? ` · ${fixes} with a fix to commit` : ''
  const lines = [`### ${title(shown)}${mendable}`, countLines(shown).join('\\\n'), rows.join('\n')]
  return lines.filter(Boolean).join('\n\n')
}
