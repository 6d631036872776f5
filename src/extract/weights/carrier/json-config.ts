import type { Extractor } from '../../../model/index.ts'
import { readJson } from '../read/settings/json-tree.ts'
import { readWith } from './extraction.ts'

const notOurs = /(?:^|\/)(?:package|package-lock|npm-shrinkwrap|tsconfig[^/]*|models\.lock|bun)\.json$/i
/** Of a manifest only its scripts load anything. */
const manifest = /(?:^|\/)(?:composer|deno)\.json$/

/** Also what editors and tools of Node keep without an extension, or under one of their own. */
const names =
  /\.json[c5]?(?:\.(?:example|sample|template|dist|tmpl|in))?$|\.code-workspace$|(?:^|\/)\.(?:lintstaged|husky|swc|babel)rc$/i

export const jsonConfig: Extractor = {
  id: 'json-config',
  title: 'JSON configuration',
  accepts: path => names.test(path) && !notOurs.test(path),
  extract: file =>
    readWith(file, source => readJson(source, manifest.test(file.path) ? ['scripts', 'tasks'] : undefined)),
}
