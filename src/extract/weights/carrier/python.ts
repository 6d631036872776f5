import type { Extraction, Extractor, SourceFile } from '../../../model/index.ts'
import { foldNames, isRecoded } from '../read/python/encoding.ts'
import { readPython } from '../read/python/module.ts'
import { readSnakefile } from '../read/python/snakefile.ts'
import { readWith } from './extraction.ts'

export const python: Extractor = {
  id: 'python',
  title: 'Python source',
  accepts: path => names.test(path) || paths.test(path),
  extract: file => (paths.test(file.path) ? extractLines(file) : extract(file)),
}

/** Python reads these at its start, and runs each line that begins with `import`; weights have the same extension. */
const paths = /\.pth$/i

function extractLines(file: SourceFile): Extraction {
  const { content } = file
  if (content.kind !== 'text' || !/^import[ \t]/m.test(content.text)) return { references: [], gaps: [] }
  const text = content.text.replaceAll(/^(?!import[ \t])[^\n]*/gm, '')
  return extract({ ...file, content: { ...content, text } })
}

/** Also what Cython, Sage, SCons, Waf, Ren'Py, Bazel, Buck and Tilt read as Python, or nearly. */
const names =
  /\.(?:py[3itwx]?|pxd|pxi|rpy|sage|xsh|bzl|bazel|star|smk)(?:\.(?:j2|jinja2?|tpl|tmpl|template|in))?$|(?:^|\/)(?:SConstruct|SConscript|wscript|WORKSPACE|BUILD|BUCK|Tiltfile|Snakefile)$/i
const rules = /\.smk$|(?:^|\/)Snakefile$/i

function extract(file: SourceFile): Extraction {
  const { references, gaps } = readWith(foldNames(file), rules.test(file.path) ? readSnakefile : readPython)
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
