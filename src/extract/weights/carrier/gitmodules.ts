import type { Extractor } from '../../../model/index.ts'
import { readIni } from '../read/ini-lines.ts'
import { readWith } from './extraction.ts'

export const gitmodules: Extractor = {
  id: 'gitmodules',
  title: 'Git submodules that are model repositories',
  accepts: path => /(?:^|\/)\.gitmodules$/i.test(path),
  extract: file => readWith(file, readIni),
}
