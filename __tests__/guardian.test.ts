import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checks } from '../src/check/index.ts'
import { extractors } from '../src/extract/index.ts'
import { reporters } from '../src/report/index.ts'
import { resolvers } from '../src/resolve/index.ts'
import { verifiers } from '../src/verify/index.ts'

const project = join(import.meta.dirname, '..')

/** A plugin is one source file, its test, its page, and one line in its folder's index. */
const rooms = [
  { room: 'check', page: 'checks', ids: checks.map((check: { id: string }) => check.id) },
  { room: 'extract', page: 'extractors', ids: extractors.map(extractor => extractor.id) },
  { room: 'resolve', page: 'resolvers', ids: resolvers.map(resolver => resolver.hub) },
  { room: 'verify', page: 'verifiers', ids: verifiers.map(verifier => verifier.id) },
  { room: 'report', page: 'reporters', ids: reporters.map(reporter => reporter.format) },
]

const filesUnder = (folder: string) => readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })

describe.each(rooms)('$room', ({ room, page, ids }) => {
  it('lists each id once, in order', () => {
    expect(ids).toEqual([...new Set(ids)].sort())
  })

  it.each(ids)('%s has its source, its test and its page', id => {
    const source = filesUnder(`src/${room}`).filter(path => basename(path) === `${id}.ts`)
    const test = filesUnder('__tests__').filter(path => path.startsWith(`${room}/`) && path.endsWith(`${id}.test.ts`))
    expect(source, `src/${room}/**/${id}.ts`).toHaveLength(1)
    expect(test.length, `__tests__/${room}/**/${id}.test.ts`).toBeGreaterThanOrEqual(1)
    const document = join(project, 'docs', page, `${id}.md`)
    expect(existsSync(document), `docs/${page}/${id}.md`).toBe(true)
    expect(readFileSync(document, 'utf8').length, 'a page says something').toBeGreaterThan(200)
  })

  it('has no page for something that is gone', () => {
    const folder = join(project, 'docs', page)
    const pages = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.md')) : []
    expect(pages.map(name => name.slice(0, -3)).sort()).toEqual(ids)
  })
})
