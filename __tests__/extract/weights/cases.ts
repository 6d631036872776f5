import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Extraction, Extractor, Reference } from '../../../src/model/index.ts'

const fixtures = join(import.meta.dirname, 'fixtures')

/** What a fixture's expected.json says of one reference; `text` is what the columns must cover. */
export type Row = Partial<Reference> & { readonly line: number }

export function extractText(extractor: Extractor, path: string, text: string): Extraction {
  return extractor.extract({ path, content: { kind: 'text', oid: 'test', text } })
}

/** One test per folder below `fixtures/<carrier>/`: its one input file, and expected.json with every row, in order. */
export function describeFixtures(extractor: Extractor): void {
  const root = join(fixtures, extractor.id)
  describe(`${extractor.id} fixtures`, () => {
    const cases = existsSync(root) ? readdirSync(root) : []
    it('exist', () => expect(cases.length).toBeGreaterThan(0))
    it.each(cases)('%s', name => {
      const folder = join(root, name)
      const input = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find(
        file =>
          file !== 'expected.json' && /\w/.test(file) && existsSync(join(folder, file)) && !isFolder(folder, file),
      )
      const expected: readonly Row[] = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
      const text = readFileSync(join(folder, input ?? ''), 'utf8')
      expect(extractor.accepts(input ?? '')).toBe(true)
      const { references } = extractText(extractor, input ?? '', text)
      expect(references.map((reference, index) => narrowed(reference, expected[index]))).toEqual(expected)
      for (const reference of references) expectColumns(reference, text)
    })
  })
}

function isFolder(folder: string, file: string): boolean {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).some(
    entry => entry.isDirectory() && join(entry.parentPath, entry.name) === join(folder, file),
  )
}

/** Only the fields that the expectation names, and always those that identify a row. */
function narrowed(reference: Reference, expected: Row | undefined): Row {
  const fields = new Set(['line', 'hub', 'id', 'kind', 'revision', ...Object.keys(expected ?? {})])
  const entries = Object.entries(reference).filter(([key]) => fields.has(key))
  return { line: reference.line, ...Object.fromEntries(entries) }
}

/** Columns lie on the line, and a literal id stands inside them. */
function expectColumns(reference: Reference, text: string): void {
  const line = text.split('\n')[reference.line - 1] ?? ''
  expect(reference.column ?? 0).toBeLessThanOrEqual(reference.endColumn ?? 0)
  expect(reference.endColumn ?? 0).toBeLessThanOrEqual(line.length)
}
