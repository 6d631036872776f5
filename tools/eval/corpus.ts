/** Reads the labelled corpus. Its rules are in `__tests__/extract/weights/corpus/README.md`. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import * as z from 'zod'
import { hubs, kinds } from '../../src/model/index.ts'

const corpusFolder = join(import.meta.dirname, '..', '..', '__tests__', 'extract', 'weights', 'corpus')

const fields = {
  line: z.int().min(1),
  hub: z.enum(hubs),
  id: z.string().nullable(),
  revision: z.string().nullable(),
  path: z.string().nullable(),
  kind: z.enum(kinds),
  certainty: z.enum(['load', 'default', 'heuristic', 'dynamic']),
}

const label = z.strictObject({
  file: z.string(),
  ...fields,
  optional: z.boolean().optional(),
  beyond: z.boolean().optional(),
  open: z.array(z.enum(['line', 'hub', 'id', 'revision', 'path', 'kind', 'certainty'])).optional(),
  or: z.array(z.strictObject(fields).partial()).optional(),
})

export type Label = z.infer<typeof label>

export interface Group {
  readonly name: string
  /** `path` is relative to the group, as if the group were a repository. */
  readonly files: readonly { readonly path: string; readonly content: Uint8Array }[]
  readonly labels: readonly Label[]
}

export function readCorpus(only: string | undefined = undefined, root = corpusFolder): Group[] {
  const folders = readdirSync(root, { withFileTypes: true }).filter(entry => entry.isDirectory())
  const names = folders.map(entry => entry.name).sort()
  return names.filter(name => only === undefined || name === only).map(name => readGroup(root, name))
}

function readGroup(root: string, name: string): Group {
  const folder = join(root, name)
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const paths = entries.map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')).sort()
  return {
    name,
    files: paths
      .filter(path => path !== 'labels.jsonl')
      .map(path => ({ path, content: new Uint8Array(readFileSync(join(folder, path))) })),
    labels: readFileSync(join(folder, 'labels.jsonl'), 'utf8')
      .split('\n')
      .filter(line => line !== '')
      .map(line => label.parse(JSON.parse(line))),
  }
}
