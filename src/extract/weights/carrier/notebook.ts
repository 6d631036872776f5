import type { Extractor } from '../../../model/index.ts'
import { readNotebook } from '../read/notebook-cells.ts'
import { readWith } from './extraction.ts'

export const notebook: Extractor = {
  id: 'notebook',
  title: 'Jupyter notebook',
  accepts: path => /\.ipynb$/i.test(path),
  extract: file => readWith(file, readNotebook),
}
