import type { Extractor } from '../../../model/index.ts'
import { embeddedFacts } from '../read/documents.ts'
import { newLedger } from '../read/facts.ts'
import { readDockerfile } from '../read/recipe/dockerfile-tree.ts'
import { readYaml } from '../read/settings/yaml-tree.ts'
import { type Source, withLines } from '../read/source.ts'
import type { Facts } from '../vocabulary.ts'
import { readWith } from './extraction.ts'

/** YAML, and templates of which YAML is made; a bare `.tpl` may be one. */
const names =
  /\.ya?ml(?:\.(?:tpl|tftpl|j2|jinja2?|gotmpl|tmpl|template|in|example|sample|dist))?$|\.(?:tpl|tftpl)$|(?:^|\/)(?:MLmodel|MLproject|user-data)$|\.cwl$/i

export const yaml: Extractor = {
  id: 'yaml',
  title: 'YAML configuration',
  accepts: path => names.test(path) && !/(?:^|\/)pnpm-(?:lock|workspace)\.yaml$/i.test(path),
  extract: file => readWith(file, /\.(?:tpl|tftpl)$/i.test(file.path) ? readTemplate : readLines),
}

/** YAML 1.1, 4.2: later ones know the first of these only, and no reader tells which it is. */
const readLines = (source: Source) => readYaml(withLines(source, /\r(?!\n)|[\x85\u2028\u2029]/g))

/** What a template makes is told by how it begins. */
function readTemplate(source: Source): Facts {
  const { text } = source
  if (/^\s*#!/.test(text)) return embeddedFacts('shell', source, 0) ?? newLedger()
  return /^(?:\s|#[^\n]*\n|ARG [^\n]*\n)*FROM\s/.test(text) ? readDockerfile(source) : readYaml(source)
}
