import { type Finding, type PolicySource, placeOfPolicy, type ReviewOptions, words } from '../model/index.ts'
import { type Column, tableOf } from './columns.ts'
import { type Markdown, md, own } from './escape.ts'
import { advice, brief, observed, say } from './fill.ts'
import { gapPhrases, listedPhrase, unopenedPhrase } from './gaps.ts'
import type { Section } from './layout.ts'
import { lineage } from './lineage.ts'
import { nameLink, placeLink } from './links.ts'
import { movedSection } from './moved.ts'
import { marks } from './proof.ts'
import { of } from './rank.ts'
import { sameSection } from './same.ts'
import type { Entry, Shown } from './shown.ts'
import { icon } from './words.ts'

export type Places = Pick<ReviewOptions, 'repositoryUrl' | 'reproduce'> & {
  /** For the comment on a pull request: its reader has the rest on the lines, or in the job summary. */
  readonly brief?: boolean
}

/** Everything below the first lines, in the order in which a reader asks. */
export function sectionsOf(shown: Shown, options: Places, told: ReadonlySet<Finding>): readonly Section[] {
  const all = [
    findings(shown, options, told),
    aboard(shown),
    movedSection(shown),
    gaps(shown),
    sameSection(shown),
    lineage(shown),
    rules(shown, options),
  ]
  return all.filter(section => section !== null)
}

/** One finding as a line: place, check, what was observed, what to do. */
export function findingRow(finding: Finding, shown: Shown, options: Places, withAdvice: boolean): Markdown {
  const fix = withAdvice ? md` **What to do:** ${say.markdown(advice(finding))}` : md``
  return md`- ${icon(finding)} ${placeLink(finding, shown, options)} ${finding.check}: ${say.markdown(options.brief ? brief(observed(finding)) : observed(finding))}${fix}`
}

/** Those that stand above already are not said again. */
function findings(shown: Shown, options: Places, told: ReadonlySet<Finding>): Section | null {
  const seen = of(shown.findings, 'error', 'warning', 'note').filter(finding => !told.has(finding))
  if (seen.length === 0) return null
  return {
    title: told.size ? `More findings (${seen.length})` : `Findings (${seen.length})`,
    intro: md``,
    rows: seen.map(finding => findingRow(finding, shown, options, true)),
    noun: 'finding',
    importance: 1,
  }
}

/** The sentence that keeps a green mark from saying more than it does. */
const proofWords = md`\nVerified means that a signature or digest holds: who made it, and that it is unaltered. It does not say that it is harmless.\n`

function aboard(shown: Shown): Section | null {
  if (shown.entries.length === 0) return null
  const { entries, columns } = tableOf(shown)
  const titles = ['', 'name', ...columns.map(({ title }) => title)]
  return {
    title: `What came aboard (${entries.length})`,
    intro: md`${titles.map(title => md`| ${own.markdown(title)} `)}|\n${titles.map(() => md`|---`)}|\n`,
    outro: proofWords,
    rows: entries.map(entry => aboardRow(entry, columns)),
    noun: 'row',
    importance: 3,
  }
}

function aboardRow(entry: Entry, columns: readonly Column[]): Markdown {
  const cells = columns.map(({ tells }) => md` ${say.markdown(tells(entry))} |`)
  return md`| ${own.markdown(marks[entry.outcome])} | ${nameLink(entry)} |${cells}`
}

function gaps(shown: Shown): Section | null {
  const besides = [unopenedPhrase(shown), listedPhrase(shown)].filter(phrase => phrase !== null)
  const phrases = [...gapPhrases(shown.gaps).map(({ phrase }) => phrase), ...besides]
  if (phrases.length === 0) return null
  return {
    title: `What was not examined (${shown.gaps.length + shown.listed.length})`,
    intro: md``,
    rows: phrases.map(phrase => md`- ${say.markdown(phrase)}`),
    noun: 'cause',
    importance: 2,
  }
}

/** By whose rules it was judged, and how to see the same on one's own machine. */
function rules(shown: Shown, { reproduce }: Places): Section {
  const { sources, exemptions } = shown.policy
  const silent = Object.entries(shown.counts.notSigning)
  return {
    title: 'Rules, exceptions and how to see the same yourself',
    intro: md``,
    rows: [
      ...sources.map(sourceRow),
      ...(shown.revisions
        ? [
            md`- read: head ${shown.revisions.head}, base tip ${shown.revisions.baseTip}, merge base ${shown.revisions.mergeBase}`,
          ]
        : []),
      ...silent.map(([host, count]) => md`- ${host} does not sign what it serves: ${count} of these come from it`),
      ...(reproduce ? [md`- run ${reproduce}`] : []),
      ...exemptions.map(
        one =>
          md`- ${own.markdown(one.expired ? 'expired exception' : 'exception')}: ${one.check} for ${one.subject}, until ${one.expires}: ${one.reason} (${one.rule} of ${one.source})`,
      ),
    ],
    noun: 'line',
    importance: 0,
  }
}

/** Where rules stand: `the base branch, .github/weighmaster.yml at 2ec4…, preset strict`. */
function sourceRow({ name, path, commit, preset }: PolicySource): Markdown {
  const place = placeOfPolicy(name)
  const where = say.markdown(typeof place === 'string' ? words`${place}` : words`the ${place}`)
  return md`- rules of ${where}${path ? md`, ${path}` : md``}${commit ? md` at ${commit.slice(0, 12)}` : md``}, preset ${preset}`
}
