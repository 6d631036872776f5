import type { Extraction, Extractor, SourceFile } from '../../../model/index.ts'
import { readPython } from '../read/py-module.ts'
import { foldNames, isRecoded } from '../read/py-text.ts'
import { readWith } from './extraction.ts'

export const python: Extractor = {
  id: 'python',
  title: 'Python source',
  accepts: path => names.test(path) || bare.test(path),
  extract: file => (bare.test(file.path) && !isPython(file) ? { references: [], gaps: [] } : extract(file)),
}

const names = /\.py[iw]?(?:\.(?:j2|jinja2?|tpl|tmpl|template|in))?$/i
/** Commands of a repository's own often have no extension: the first line says what they are. */
const bare = /(?:^|\/)[a-z][\w-]*$/

const isPython = ({ content }: SourceFile) =>
  content.kind === 'text' && /^#!\s*\S*(?:\/|\s)python[\d.]*\b/.test(content.text)

function extract(file: SourceFile): Extraction {
  const { references, gaps } = readWith(foldNames(file), readPython)
  if (!isRecoded(file)) return { references, gaps }
  const { path } = file
  const gap = {
    class: 'unreadable',
    reason: 'unknown-encoding',
    subject: path,
    file: path,
    ecosystem: 'model',
  } as const
  return { references, gaps: [...gaps, gap] }
}
