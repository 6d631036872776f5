import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderReview } from '../src/report/index.ts'
import { toHtml } from '../tools/pictures/markdown.ts'
import { scenario, scenarioOptions } from './report/scenario.ts'

const project = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(project, path))

describe('the pictures', () => {
  const drawn = readdirSync(join(project, 'docs', 'images')).map(name => `docs/images/${name}`)
  const named = [
    ...read('README.md')
      .toString('utf8')
      .matchAll(/\]\((?<path>docs\/images\/[^)]+)\)/g),
  ]

  it('that the README shows are there, and no others', () => {
    expect([...new Set(named.map(match => match.groups?.['path']))].sort()).toEqual(drawn.sort())
  })

  it.each(drawn)('%s is a picture that loads on a telephone', path => {
    const bytes = read(path)
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect(bytes.length).toBeLessThan(300_000)
  })
})

describe('what is drawn', () => {
  const review = renderReview(scenario, scenarioOptions)
  const draw = (markdown: string) => toHtml(markdown, text => `<ins>${text}</ins>`)

  it('is all that our Markdown has, with the suggestion as GitHub shows it', () => {
    const pages = [review.summary, review.jobSummary, ...review.comments.map(({ body }) => body)].map(draw)
    expect(pages.filter(page => page.includes('<ins>'))).toHaveLength(1)
    for (const page of pages) expect(page).not.toMatch(/<!--|[❌⚠✅➖❔]/u)
  })

  it('fails on what it cannot draw, so that no picture leaves anything out', () => {
    expect(() => draw('> a quotation')).toThrow('blockquote')
  })
})
