import type { Change, Finding, ReviewComment, ReviewOptions } from '../model/index.ts'
import { join, type Markdown, md, own } from './escape.ts'
import { factsOf, nothing } from './facts.ts'
import { advice, observed, say } from './fill.ts'
import { nameLink } from './links.ts'
import { distinct, fingerprint, type Lines } from './rank.ts'
import type { Shown } from './shown.ts'
import { type Suggested, suggest } from './suggest.ts'
import { icon, lineMarker, ruleOf } from './words.ts'

/** More than a reader takes in; the rest stands in the summary. */
const most = 5
/** From here on, findings of one check in one file are one comment. */
const many = 4
/** Places that a comment about many names. */
const named = 10

/** What one comment says: the finding that opens it, and others of the same cause. */
interface Topic {
  readonly finding: Finding
  readonly others: readonly Finding[]
  readonly suggested: Suggested | null
  readonly line: number
}

/** The comments, and the findings that they speak of. */
export interface Commented {
  readonly comments: readonly ReviewComment[]
  readonly told: ReadonlySet<Finding>
  /** How many of the comments have a suggestion to commit. */
  readonly fixes: number
}

/**
 * Comments on lines of the diff, the worst first, one for a line and one for a cause. `findings` are ranked already.
 */
export function commentsOn(
  shown: Shown,
  findings: readonly Finding[],
  options: ReviewOptions,
  lines: Lines,
): Commented {
  const changes = new Map(options.changes.map(change => [change.path, change]))
  const placed = findings.flatMap(finding => placeOf(finding, shown.findings, changes.get(finding.file), lines))
  const topics = [...Map.groupBy(placed, causeOf(placed)).values()].flatMap(merge)
  const spots = [...Map.groupBy(topics, ({ finding, line }) => `${line} ${finding.file}`).values()].slice(0, most)
  const prints = distinct(
    spots.map(spot =>
      fingerprint(
        spot.map(topic => topic.finding),
        lines,
      ),
    ),
  )
  const comments = spots.flatMap((spot, index) => commentOf(spot, shown, options.commentKey, prints[index] ?? ''))
  return {
    comments,
    told: new Set(spots.flat().flatMap(topic => [topic.finding, ...topic.others])),
    fixes: spots.filter(spot => spot.some(topic => topic.suggested)).length,
  }
}

/** A finding's line, if a comment can stand there: first where its fix goes, else where the finding is. */
function placeOf(
  finding: Finding,
  all: readonly Finding[],
  change: Change | undefined,
  lines: Lines,
): readonly Topic[] {
  const commentable = change?.commentable
  if (!commentable) return []
  const suggested = suggest(finding, all, lines(finding.file))
  if (suggested && commentable.has(suggested.line)) return [{ finding, others: [], suggested, line: suggested.line }]
  return commentable.has(finding.line) ? [{ finding, others: [], suggested: null, line: finding.line }] : []
}

/** One comment for one cause: the same words, or one check many times in a file. What can be fixed here stays alone. */
function causeOf(topics: readonly Topic[]): (topic: Topic) => string | Topic {
  const inFile = ({ finding }: Topic) => JSON.stringify([finding.check, finding.messageId, finding.file])
  const counts = Map.groupBy(
    topics.filter(topic => !topic.suggested),
    inFile,
  )
  return topic => {
    if (topic.suggested) return topic
    if ((counts.get(inFile(topic))?.length ?? 0) >= many) return inFile(topic)
    return JSON.stringify([topic.finding.check, topic.finding.template, topic.finding.data])
  }
}

function merge([first, ...rest]: readonly Topic[]): readonly Topic[] {
  return first ? [{ ...first, others: rest.map(topic => topic.finding) }] : []
}

function commentOf(spot: readonly Topic[], shown: Shown, key: string, print: string): readonly ReviewComment[] {
  const [first] = spot
  if (!first) return []
  const fixing = spot.find(topic => topic.suggested)
  const texts = spot.map(topic => md`${topicText(topic, topic === fixing ? topic.suggested : null)}\n\n`)
  const text = md`${texts}${aboard(shown, first.finding)}`.text.trimEnd()
  return [
    { path: first.finding.file, line: first.line, body: `${lineMarker(key, print)}\n${text}`, fingerprint: print },
  ]
}

const article = { error: 'an error', warning: 'a warning', note: 'a note', silent: 'silent' } as const

function topicText(topic: Topic, suggested: Suggested | null): Markdown {
  const { finding } = topic
  const what = md`${icon(finding)} **${finding.check}**: ${say.markdown(observed(finding))}`
  const where = alsoAt(topic)
  const fix = suggested ? md`\n\n${own.markdown(suggested.does)}\n\n${suggested.block}` : md``
  const rule = md`\n\nIt is ${own.markdown(article[finding.severity])} by ${say.markdown(ruleOf(finding))}.`
  const date = suggested?.unsaidDate ? md`\n\nThe commit is of ${suggested.unsaidDate} (self-reported).` : md``
  return md`${what}${where}\n\n**What to do:** ${say.markdown(advice(finding))}${fix}${date}${rule}`
}

/** The other places of one cause: of the same reference, and of the findings that this comment speaks for. */
function alsoAt({ finding: { dossier, file, line }, line: here, others }: Topic): Markdown {
  // A finding about a lock entry may stand on the manifest's line, which is then no other place.
  const elsewhere = (dossier?.alsoAt ?? []).filter(one => one.file !== file || ![line, here].includes(one.line))
  const places = [
    ...elsewhere.map(one => md`${`${one.file}:${one.line}`}`),
    ...others.map(
      one => md`${one.subject} (${one.file === file ? md`line ${one.line}` : md`${`${one.file}:${one.line}`}`})`,
    ),
  ]
  if (places.length === 0) return md``
  const more = places.length > named ? md` and ${places.length - named} more` : md``
  return md` Also: ${join(places.slice(0, named), md`, `)}${more}.`
}

/** From whom it comes and what was proved of it, in one line. */
function aboard(shown: Shown, { dossier }: Finding): Markdown {
  const entry = dossier && shown.entries.find(one => one.dossier === dossier)
  if (!entry) return md``
  const { publisher, pin, signature, provenance } = factsOf(entry)
  const parts = Object.entries({ publisher, pin, signature, provenance })
    .filter(([, fact]) => fact !== nothing)
    .map(([name, fact]) => md`${own.markdown(name)}: ${say.markdown(fact)}`)
  return md`${nameLink(entry)} · ${join(parts, md` · `)}`
}
