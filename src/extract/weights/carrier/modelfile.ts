import type { Extractor } from '../../../model/index.ts'
import { readModelfile } from '../read/recipe/modelfile-lines.ts'
import { readWith } from './extraction.ts'

export const modelfile: Extractor = {
  id: 'modelfile',
  title: 'Modelfile of Ollama',
  accepts: path => /modelfile(?:[.-][^/]*)?$/i.test(path) && !otherLanguage.test(path),
  extract: file => readWith(file, readModelfile),
}

/** `Modelfile.md` tells of Modelfiles. */
const otherLanguage = /\.(?:md|mdx|rst|txt|adoc|html?|py|[cm]?[jt]sx?|go|rs|rb|java|json|ya?ml|toml|sh|tmpl|png|svg)$/i
