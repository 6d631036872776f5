import type { Extraction, Extractor, SourceFile } from '../../../model/index.ts'
import { readPython } from '../read/py-module.ts'
import { foldNames, isRecoded } from '../read/py-text.ts'
import { readWith } from './extraction.ts'

export const python: Extractor = {
  id: 'python',
  title: 'Python source',
  accepts: path => /\.py[iw]?$/i.test(path),
  extract,
}

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
