import { type Markdown, md, own } from './escape.ts'
import { counted } from './words.ts'

/** A part of the report in Markdown, of which rows can be left out when all of it is too long. */
export interface Section {
  readonly title: string
  /** Stands before the rows whenever the section is shown, such as a table's head. */
  readonly intro: Markdown
  /** One line each, the most important first. */
  readonly rows: readonly Markdown[]
  readonly outro?: Markdown
  /** What a row is, for the sentence that says how many were left out. */
  readonly noun: string
  /** 0 is kept longest. */
  readonly importance: number
}

/** Room for a section's title, its note on what was left out, and the folding around it. */
const frame = 400

const bytes = (text: string): number => Buffer.byteLength(text)

/**
 * Head and sections in at most `limit` bytes (so in fewer characters). Every section keeps its place and its title;
 * rows go from the end of the least important section first, and the reader is told how many and where they are.
 */
export function layOut(
  head: string,
  sections: readonly Section[],
  form: { limit: number; folded: boolean; rest: string },
): string {
  const fixed = sections.map(({ intro, outro }) => frame + bytes(intro.text) + bytes(outro?.text ?? ''))
  let room = form.limit - bytes(head) - fixed.reduce((sum, one) => sum + one, 0)
  const kept = new Map<Section, number>()
  for (const section of sections.toSorted((a, b) => a.importance - b.importance)) {
    let count = 0
    for (const row of section.rows) {
      const size = bytes(row.text) + 1
      if (size > room) break
      room -= size
      count++
    }
    kept.set(section, count)
    // What is less important never takes the room that a more important row did not fit into.
    if (count < section.rows.length) room = 0
  }
  const parts = sections.map(section => sectionText(section, kept.get(section) ?? 0, form))
  return [head, ...parts].join('\n\n')
}

function sectionText(section: Section, kept: number, { folded, rest }: { folded: boolean; rest: string }): string {
  const rows = section.rows.slice(0, kept).map(row => md`${row}\n`)
  const left = section.rows.length - kept
  const note = left ? `\n${own.markdown(`${counted(left, `more ${section.noun}`)} left out here: ${rest}`).text}\n` : ''
  const body = `${section.intro.text}${md`${rows}`.text}${section.outro?.text ?? ''}${note}`.trimEnd()
  const title = own.html(section.title).text
  return folded
    ? `<details><summary>${title}</summary>\n\n${body}\n\n</details>`
    : `### ${own.markdown(section.title).text}\n\n${body}`
}
