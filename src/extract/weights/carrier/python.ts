import type { Extractor } from '../../../model/index.ts'
import { readPython } from '../read/py-module.ts'
import { readWith } from './extraction.ts'

export const python: Extractor = {
  id: 'python',
  title: 'Python source',
  accepts: path => /\.pyi?$/.test(path),
  extract: file => readWith(file, readPython),
}
