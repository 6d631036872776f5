import type { Finding, Fix, Phrase } from '../model/index.ts'
import { applyFix } from '../model/index.ts'
import { defineReporter } from './define.ts'
import { code, own, type Plain, plain } from './escape.ts'
import { factsOf, nothing } from './facts.ts'
import { advice, observed, say } from './fill.ts'
import { gapPhrases, listedPhrase, unopenedPhrase } from './gaps.ts'
import { moves } from './moved.ts'
import { reasonWords } from './proof.ts'
import { type Lines, linesOf, of } from './rank.ts'
import { samePhrases } from './same.ts'
import type { Shown } from './shown.ts'
import { offered } from './suggest.ts'
import { columns, type Paint, painter, wrapped } from './terminal.ts'
import { conclusionLine, outcomePhrases, ruleOf } from './words.ts'

/** Rows of what came aboard; a terminal is no archive. */
const most = 20
/** Findings that are told one by one, the worst first. */
const mostFindings = 100
/** A fixed line is there to be copied: it is not cut to the width. */
const longestFix = 400

/** For a person at a terminal: each finding with its line of code, what is wrong in it, and what to write instead. */
export const text = defineReporter({
  format: 'text',
  title: 'Text for a terminal',
  render: (shown, options) => {
    const view = {
      paint: painter(options.color === true),
      width: Math.max(40, options.width ?? 80),
      lines: linesOf(options.changes ?? []),
    }
    const findings = of(shown.findings, 'error', 'warning', 'note')
    const blocks = [
      ...findings
        .slice(0, mostFindings)
        .map(finding => findingBlock(finding, offered(finding, shown.findings, view.lines(finding.file)), view)),
      moreBlock(findings.slice(mostFindings), view),
      aboardBlock(shown, view),
      listBlock('What moved', moves(shown), view),
      listBlock('The same at several hubs', samePhrases(shown), view),
      gapsBlock(shown, view),
      endBlock(shown, view),
    ]
    return blocks
      .filter(block => block.length > 0)
      .map(block => `${block.join('\n')}\n`)
      .join('\n')
  },
})

/** What is left of very many, by check. */
function moreBlock(left: readonly Finding[], { width }: View): string[] {
  if (left.length === 0) return []
  const kinds = [...Map.groupBy(left, ({ severity, check }) => `${severity}[${own.plain(check).text}]`)]
  const counts = kinds.map(([kind, { length }]) => `${length} ${kind}`).join(', ')
  return wrapped(`and ${left.length} more findings: ${counts}; --format json has them all`, width, '  ')
}

interface View {
  readonly paint: Paint
  readonly width: number
  readonly lines: Lines
}

const colors = { error: 'red', warning: 'yellow', note: 'cyan', silent: 'dim' } as const

function findingBlock(finding: Finding, fix: Fix | null, view: View): string[] {
  const { paint, width } = view
  const gutter = String(finding.line).length
  const label = `${finding.severity}[${own.plain(finding.check).text}]`
  const [first = '', ...more] = wrapped(`${label}: ${say.plain(observed(finding)).text}`, width, '  ')
  const note = (name: string, what: Plain) =>
    wrapped(`${' '.repeat(gutter)} = ${name}: ${what.text}`, width, ' '.repeat(gutter + name.length + 5))
  return [
    paint(colors[finding.severity], label) + paint('bold', first.slice(label.length)),
    ...more.map(line => paint('bold', line)),
    ...placeLines(finding, fix, gutter, view),
    ...refuted(finding).flatMap(([claim, what]) => note(claim, what)),
    ...(fix?.date ? note('note', plain`the commit's date, ${fix.date}, is self-reported`) : []),
    ...note('help', say.plain(advice(finding))),
    ...note('rule', say.plain(ruleOf(finding))),
  ]
}

/** Where it stands: the line of code, a caret under the name, and the line as the fix would leave it. */
function placeLines(finding: Finding, fix: Fix | null, gutter: number, { paint, width, lines }: View): string[] {
  const { file, line, dossier } = finding
  const at = dossier?.reference
  const exact = at?.file === file && at.line === line ? at : undefined
  const where = `${own.plain(file).text}:${line}${exact?.column === undefined ? '' : `:${exact.column + 1}`}`
  const arrow = `${' '.repeat(gutter)}${paint('blue', '-->')} ${where}`
  const source = lines(file)[line - 1]
  if (source === undefined) return file === '' ? [] : [arrow]
  const bar = paint('blue', '|')
  const empty = `${' '.repeat(gutter)} ${bar}`
  const start = exact?.column ?? source.search(/\S|$/)
  const { before, marked, after } = excerpt(source, start, exact?.endColumn ?? start, width - gutter - 3)
  const caret = paint(colors[finding.severity], '^'.repeat(columns(marked)))
  const number = paint('blue', String(line).padStart(gutter))
  const fixed = fix && fix.at.line === line ? applyFix(source, fix) : undefined
  return [
    arrow,
    empty,
    `${number} ${bar} ${before}${marked}${after}`,
    ...(marked === '' ? [] : [`${empty} ${' '.repeat(columns(before))}${caret}`]),
    ...(fixed === undefined
      ? []
      : [`${number} ${paint('green', '+')} ${paint('green', code(fixed, longestFix).text)}`]),
    empty,
  ]
}

/** As much of a line as the width allows, around what is marked; made visible, so that columns are counted right. */
function excerpt(source: string, start: number, end: number, room: number) {
  const from = end <= room ? 0 : Math.max(0, start - Math.floor(room / 3))
  const cut = (text: string) => code(text, room).text
  const before = (from > 0 ? '…' : '') + cut(source.slice(from, start))
  const marked = cut(source.slice(start, end))
  const left = room - columns(before) - columns(marked)
  const after = left > 1 ? code(source.slice(end), left - 1).text : ''
  return { before, marked, after }
}

/** What was compared and did not match: expected, found, and whatever else the message does not say already. */
function refuted({ dossier, data }: Finding): readonly (readonly [string, Plain])[] {
  const wrong = dossier?.evidence.filter(one => one.outcome === 'refuted') ?? []
  const said = new Set(Object.values(data))
  return wrong.map(({ claim, reason, detail = {} }) => {
    const values = Object.entries(detail).filter(([, value]) => !said.has(value))
    const compared = values.map(([name, value]) => plain`, ${own.plain(name)} ${value}`)
    return [claim, plain`refuted, ${own.plain(reasonWords(reason))}${compared}`]
  })
}

function aboardBlock({ entries }: Shown, { paint, width }: View): string[] {
  if (entries.length === 0) return []
  const rows = entries.slice(0, most).flatMap(entry => {
    const { publisher, pin, signature, provenance } = factsOf(entry)
    const told = Object.entries({ from: publisher, pin, signature, provenance }).filter(([, fact]) => fact !== nothing)
    const facts = told.map(([name, fact]) => plain`; ${own.plain(name)}: ${say.plain(fact)}`)
    return wrapped(plain`  ${entry.name}${facts}`.text, width, '    ')
  })
  const more = entries.length - most
  return [
    paint('bold', `Came aboard (${entries.length})`),
    ...rows,
    ...(more > 0 ? [`  and ${more} more: --format json has them all`] : []),
  ]
}

function gapsBlock(shown: Shown, { paint, width }: View): string[] {
  const besides = [unopenedPhrase(shown), listedPhrase(shown)].filter(phrase => phrase !== null)
  const phrases = [...gapPhrases(shown.gaps).map(({ phrase }) => phrase), ...besides]
  if (phrases.length === 0) return []
  const rows = phrases.flatMap(phrase => wrapped(`  ${say.plain(phrase).text}`, width, '    '))
  return [paint('bold', `Not examined (${shown.gaps.length + shown.listed.length})`), ...rows]
}

function endBlock(shown: Shown, { paint, width }: View): string[] {
  const color = shown.conclusion === 'fail' ? 'red' : 'green'
  return [
    ...outcomePhrases(shown).flatMap(phrase => wrapped(say.plain(phrase).text, width, '  ')),
    paint(color, `weighmaster: ${conclusionLine(shown)}`),
  ]
}

function listBlock(title: string, phrases: readonly Phrase[], { paint, width }: View): string[] {
  if (phrases.length === 0) return []
  const lines = phrases.slice(0, most).flatMap(one => wrapped(`  ${say.plain(one).text}`, width, '    '))
  const left = phrases.length > most ? [`  and ${phrases.length - most} more`] : []
  return [paint('bold', title), ...lines, ...left]
}
