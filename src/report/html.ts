import { createHash } from 'node:crypto'
import { type Finding, type Phrase, placeOfPolicy } from '../model/index.ts'
import { tableOf } from './columns.ts'
import { defineReporter } from './define.ts'
import { type Html, html, own } from './escape.ts'
import { advice, observed, say } from './fill.ts'
import { moves } from './moved.ts'
import { reasonWords } from './proof.ts'
import { of } from './rank.ts'
import { samePhrases } from './same.ts'
import type { Shown } from './shown.ts'
import { conclusionLine, outcomePhrases } from './words.ts'

/** One page that needs nothing: no network, no framework, and nothing in it runs but the filter below. */
export const htmlPage = defineReporter({
  format: 'html',
  title: 'HTML page, self-contained',
  render: shown => `${document(shown).text}\n`,
})

const style = html`
  :root { color-scheme: light dark; --line: #8885; }
  body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 80rem; padding: 0 1rem; }
  h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
  table { border-collapse: collapse; width: 100%; }
  th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; }
  th { position: sticky; top: 0; background: Canvas; }
  code { font: 13px/1.4 ui-monospace, monospace; overflow-wrap: anywhere; background: #8882; padding: 0 .2em; border-radius: 3px; }
  .error, .refuted { border-left: 4px solid #d1242f; } .warning, .undetermined { border-left: 4px solid #bf8700; }
  .verified { border-left: 4px solid #1a7f37; } .note, .absent { border-left: 4px solid var(--line); }
  input { font: inherit; padding: .3rem .5rem; width: 24rem; max-width: 100%; }
  td:first-child { white-space: nowrap; }
  .findings td:nth-child(2), .findings td:nth-child(3) { min-width: 10rem; }
  b { font-weight: bold; } .yes { color: #1a7f37; } .no { color: #d1242f; } .open { color: #9a6700; }
  [hidden] { display: none; }
`

const script = html`
  const filter = document.querySelector('input')
  const rows = [...document.querySelectorAll('tbody tr')].map(row => [row, row.textContent.toLowerCase() + ' ' + row.className])
  filter.addEventListener('input', () => {
    const words = filter.value.toLowerCase().split(' ')
    for (const [row, text] of rows) row.hidden = !words.every(word => text.includes(word))
  })
`

/** The browser runs and applies only what has these hashes, whatever a name in the table looks like. */
const hash = (text: Html) => `'sha256-${createHash('sha256').update(text.text).digest('base64')}'`
const rules = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`

function document(shown: Shown): Html {
  const seen = of(shown.findings, 'error', 'warning', 'note')
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${own.html(rules)}">
<meta name="viewport" content="width=device-width">
<title>Weighmaster: ${conclusionLine(shown)}</title>
<style>${style}</style>
</head>
<body>
<h1>Weighmaster: ${conclusionLine(shown)}</h1>
${outcomePhrases(shown).map(phrase => html`<p>${say.html(phrase)}</p>\n`)}
<p><label>Show rows with <input type="search" placeholder="a name, a check, refuted …"></label></p>
${table('Findings', ['', 'place', 'check', 'what was observed', 'what to do'], seen.map(findingRow), 'findings')}
${aboard(shown)}${told('What moved', moves(shown))}${told('The same at several hubs', samePhrases(shown))}
${table(
  'What was not examined',
  ['name', 'why', 'detail'],
  shown.gaps.map(gap =>
    row(gap.class === 'unreadable' ? 'error' : 'note', [
      html`<code>${gap.subject}</code>`,
      html`${gap.class}, ${reasonWords(gap.reason)}`,
      html`${gap.detail ?? ''}`,
    ]),
  ),
)}
${table(
  'Rules',
  ['source', 'file', 'commit', 'preset'],
  shown.policy.sources.map(one =>
    row('note', [placeName(one.name), html`${one.path ?? ''}`, html`${one.commit ?? ''}`, html`${one.preset}`]),
  ),
)}
${table(
  'Exceptions',
  ['check', 'subject', 'until', 'reason'],
  shown.policy.exemptions.map(one =>
    row(one.expired ? 'warning' : 'note', [
      html`${one.check}`,
      html`<code>${one.subject}</code>`,
      html`${one.expires}`,
      html`${one.reason}`,
    ]),
  ),
)}
<script>${script}</script>
</body>
</html>`
}

function table(title: string, heads: readonly string[], rows: readonly Html[], kind = ''): Html {
  if (rows.length === 0) return html``
  return html`<h2>${title} (${rows.length})</h2>
<table class="${kind}">
<thead><tr>${heads.map(head => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>`
}

const told = (title: string, phrases: readonly Phrase[]): Html =>
  table(
    title,
    ['what'],
    phrases.map(phrase => row('note', [say.html(phrase)])),
  )

const row = (kind: string, cells: readonly Html[]): Html =>
  html`<tr class="${kind}">${cells.map(cell => html`<td>${cell}</td>`)}</tr>\n`

function findingRow(finding: Finding): Html {
  const { severity, check, file, line } = finding
  return row(severity, [
    html`${severity}`,
    html`<code>${`${file}:${line}`}</code>`,
    html`<code>${check}</code>`,
    say.html(observed(finding)),
    say.html(advice(finding)),
  ])
}

function aboard(shown: Shown): Html {
  const { entries, columns } = tableOf(shown)
  return table(
    'What came aboard',
    ['', 'name', ...columns.map(({ title }) => title)],
    entries.map(entry =>
      row(entry.outcome, [
        html`${entry.outcome}`,
        html`<code>${entry.name}</code>`,
        ...columns.map(({ tells }) => say.html(tells(entry))),
      ]),
    ),
  )
}

/** As a reader calls the place where rules stand. */
function placeName(source: string): Html {
  const place = placeOfPolicy(source)
  return typeof place === 'string' ? html`${place}` : say.html(place)
}
