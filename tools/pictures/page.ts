import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Scene } from '../../examples/pull-request/scene.ts'
import { entities, toHtml } from './markdown.ts'

type Comment = Scene['github']['state']['reviewComments'][number]

const style = readFileSync(join(import.meta.dirname, 'style.css'), 'utf8')

export const page = (frames: readonly string[]): string =>
  `<!doctype html><meta charset="utf-8"><style>${style}</style><body>${frames.map(one => `<div class="frame">${one}</div>`).join('')}`

const who =
  '<div class="who"><span class="face">W</span><b>github-actions</b><span class="bot">bot</span> commented just now</div>'

/** The summary as it stands in the conversation. */
export const summary = (markdown: string): string =>
  `<div class="box">${who}<div class="body">${toHtml(markdown, text => `<pre>${entities(text)}</pre>`)}</div></div>`

/** A comment on a line, below the last lines of the change that it is about. */
export function lineComment({ path, line, startLine, body }: Comment, head: string, patch: string): string {
  const lines = head.split('\n')
  const old = lines.slice((startLine ?? line) - 1, line)
  const rows = shownLines(patch, line).map(one => row(one.kind, one.number, one.text))
  const block = (text: string) => suggestion(old, text.split('\n'), startLine ?? line)
  return `<div class="box"><div class="file">${entities(path)}</div><table class="diff">${rows.join('')}</table>
    <div class="thread"><div class="box">${who}<div class="body">${toHtml(body, block)}</div></div></div></div>`
}

function suggestion(old: readonly string[], suggested: readonly string[], first: number): string {
  const rows = [
    ...old.map((text, index) => row('removed', first + index, text)),
    ...suggested.map((text, index) => row('added', first + index, text)),
  ]
  return `<div class="suggestion"><div class="head">Suggested change</div><table class="diff">${rows.join('')}</table>
    <div class="foot"><span class="button">Commit suggestion</span></div></div>`
}

type Kind = 'added' | 'removed' | 'kept'

const signs: Readonly<Record<Kind, string>> = { added: '+', removed: '-', kept: ' ' }

const row = (kind: Kind, number: number | null, text: string) =>
  `<tr class="${kind}"><td class="cell number">${number ?? ''}</td><td class="cell">${signs[kind]} ${entities(text)}</td></tr>`

const shown = 4

/** The last lines of the hunk down to the one that is commented, as GitHub shows them above a thread. */
function shownLines(patch: string, line: number) {
  const found: { kind: Kind; number: number | null; text: string }[] = []
  let number = 0
  for (const text of patch.split('\n')) {
    const header = /^@@ -\d+(?:,\d+)? \+(?<start>\d+)/.exec(text)?.groups
    if (header) number = Number(header['start'])
    else if (text.startsWith('-')) found.push({ kind: 'removed', number: null, text: text.slice(1) })
    else found.push({ kind: text.startsWith('+') ? 'added' : 'kept', number: number++, text: text.slice(1) })
    if (found.at(-1)?.number === line) break
  }
  return found.slice(-shown)
}
