import type { Extractor } from '../../../model/index.ts'
import { readJson } from '../read/json-tree.ts'
import { readWith } from './extraction.ts'

const notOurs = /(?:^|\/)(?:package|package-lock|npm-shrinkwrap|tsconfig[^/]*|models\.lock|composer|deno|bun)\.json$/

export const jsonConfig: Extractor = {
  id: 'json-config',
  title: 'JSON configuration',
  accepts: path => /\.jsonc?$/.test(path) && !notOurs.test(path),
  extract: file => readWith(file, readJson),
}
