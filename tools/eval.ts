/**
 * Measures the finding of model references on the labelled corpus: precision, recall and F1 over the kinds that are
 * checked, per group, kind and certainty, then every miss and every false positive.
 *
 *   npm run eval [-- --group NAME] [-- --summary] [-- --root FOLDER] [-- --strict]
 */
import { parseArgs } from 'node:util'
import { findReferences } from '../src/entry/references.ts'
import { type Group, readCorpus } from './eval/corpus.ts'
import { isBelievedPin, isChecked, isLostPin, type Row, score, type Verdict } from './eval/score.ts'

const { values } = parseArgs({
  options: {
    group: { type: 'string' },
    summary: { type: 'boolean', default: false },
    root: { type: 'string' },
    strict: { type: 'boolean', default: false },
  },
})
const groups = readCorpus(values.group, values.root)
const scores = groups.map(group => score(group, findReferences(group.files).references))
const checked = scores.flatMap(one => one.checked).map(strictly)
const unchecked = scores.flatMap(one => one.unchecked)
const dynamic = scores.flatMap(one => one.dynamic)

const labels = groups.flatMap(group => group.labels)
console.log(`${groups.length} groups, ${groups.flatMap(group => group.files).length} files, ${labels.length} labels`)
console.log('P precision, R recall, both over file, line, hub, id and revision; the labels of "beyond" are those that')
console.log(
  'neither the forms nor the data flow of the design promise, but that load weights all the same. A guess is a',
)
console.log(
  'heuristic reference where nothing is: it ends at the lookup and costs one request, so P does not count it.',
)
table('Checked kinds', [
  ['all', checked],
  ['without beyond', checked.filter(row => row.label?.beyond !== true)],
  ['beyond', checked.filter(row => row.label?.beyond === true)],
])
table('By certainty', by(checked, certaintyOf))
table(
  'By group',
  by(checked, row => row.group),
)
table('By sort of file', by(checked, sortOfFile))
table(
  'By kind',
  by(checked, row => row.kind),
)
table(
  'Never checked: by line and kind',
  by(unchecked, row => row.kind),
)
table(
  'Computed names: by line',
  by(dynamic, () => 'dynamic'),
)
const empty = groups.flatMap(filesWithout)
const spoilt = new Set(checked.filter(row => row.verdict === 'wrong').map(row => `${row.group}/${row.file}`))
console.log(`\nFiles without anything to check: ${empty.length}, with a false positive: ${count(empty)}`)
console.log(`Believed pins (a commit where something else is loaded): ${checked.filter(isBelievedPin).length}`)
console.log(`Lost pins (no commit where one is loaded): ${checked.filter(isLostPin).length}`)
console.log(`Found where the labels leave it open: ${scores.reduce((sum, one) => sum + one.neutral, 0)}`)
if (!values.summary) {
  list('Misses', checked, 'miss')
  list('False positives', checked, 'wrong')
  list('Guesses', checked, 'guess')
  list('Hits with another kind, certainty or path', checked, 'hit')
  list('Never checked: misses', unchecked, 'miss')
  list('Never checked: false positives', unchecked, 'wrong')
  list('Computed names: misses', dynamic, 'miss')
  list('Computed names: false positives', dynamic, 'wrong')
}

function by(rows: readonly Row[], key: (row: Row) => string): [string, Row[]][] {
  return Object.entries(Object.groupBy(rows, key))
    .map(([name, some]): [string, Row[]] => [name, some ?? []])
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/** In files of others a guessed name mostly exists, so that the lookup confirms it: there a guess is wrong. */
function strictly(row: Row): Row {
  return values.strict && row.verdict === 'guess' ? { ...row, verdict: 'wrong' } : row
}

/** What the finder claims, where it found something; else what it should have claimed. */
function certaintyOf(row: Row): string {
  return row.found?.certainty ?? row.label?.certainty ?? ''
}

/** The ending of the name; for the names that say more than it, or have none, what they start with. */
function sortOfFile({ file }: Row): string {
  const name = file.slice(file.lastIndexOf('/') + 1).toLowerCase()
  if (file.startsWith('.github/workflows/')) return 'workflow'
  const said = /^(\.env|dockerfile|makefile|modelfile|requirements)|compose(?=.*\.ya?ml$)/.exec(name)?.[0]
  return said ?? name.slice(name.lastIndexOf('.') + 1)
}

function filesWithout(group: Group): string[] {
  const required = group.labels.filter(label => isChecked(label) && label.optional !== true)
  const files = new Set(required.map(label => label.file))
  return group.files.filter(({ path }) => !files.has(path)).map(({ path }) => `${group.name}/${path}`)
}

function count(paths: readonly string[]): number {
  return paths.filter(path => spoilt.has(path)).length
}

function table(title: string, rows: readonly (readonly [string, readonly Row[]])[]): void {
  console.log(`\n${title.padEnd(32)}  hit miss wrong guess\n`)
  for (const [name, some] of rows) {
    const of = (verdict: Verdict) => some.filter(row => row.verdict === verdict).length
    const [hit, miss, wrong] = [of('hit'), of('miss'), of('wrong')]
    const numbers = [hit, miss, wrong, of('guess')].map(value => String(value).padStart(5)).join('')
    const rates = `P ${share(hit, hit + wrong)}  R ${share(hit, hit + miss)}  F1 ${share(2 * hit, 2 * hit + miss + wrong)}`
    console.log(`${name.padEnd(32)}${numbers}   ${rates}`)
  }
}

function share(part: number, whole: number): string {
  return whole === 0 ? '  –  ' : (part / whole).toFixed(3)
}

function list(title: string, rows: readonly Row[], verdict: Verdict): void {
  const some = rows.filter(row => row.verdict === verdict && (verdict !== 'hit' || row.why !== ''))
  console.log(`\n## ${title}: ${some.length}\n`)
  for (const row of some) {
    const beyond = row.label?.beyond === true ? ' [beyond]' : ''
    console.log(`${row.group}/${row.file}:${row.line}  ${row.text}${row.why ? `: ${row.why}` : ''}${beyond}`)
  }
}
