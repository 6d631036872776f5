import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loaders } from '../../../src/catalogue/loaders.ts'
import { findReferences } from '../../../src/entry/references.ts'

/** What these find, another row of the same rank finds as well, and is named. */
const behindOthers: ReadonlySet<string> = new Set(['provider-config', 'provider-config-hub'])

const finding = loaders
  .filter(({ takes, defaults }) => takes.some(({ hub }) => hub !== 'npm') || defaults)
  .map(loader => loader.id)
const rows = new Set(finding.filter(id => !behindOthers.has(id)))

/** Every file of the fixtures and of the labelled corpus: each has its expectation beside it. */
function loadersSeen(): ReadonlySet<string> {
  const files = ['fixtures', 'corpus'].flatMap(folder => {
    const root = join(import.meta.dirname, folder)
    const entries = existsSync(root) ? readdirSync(root, { recursive: true, withFileTypes: true }) : []
    return entries
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .map(path => ({ path: path.slice(root.length + 1), content: readFileSync(path) }))
  })
  return new Set(findReferences(files).references.map(reference => reference.loader))
}

describe('every row of the loader table', () => {
  const seen = loadersSeen()
  it.each([...rows])('%s has an example that it finds', id => {
    expect(seen.has(id), `add a line that ${id} finds to a fixture of its language, with what it should find`).toBe(
      true,
    )
  })
})
