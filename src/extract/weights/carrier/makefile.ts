import type { Extractor } from '../../../model/index.ts'
import { readMakefile } from '../read/recipe/make-rules.ts'
import { readWith } from './extraction.ts'

export const makefile: Extractor = {
  id: 'makefile',
  title: 'Makefile and justfile',
  accepts: path => /(?:^|\/)(?:GNU)?makefile(?:\.[\w-]+)?$|\.(?:mk|mak|just)$|(?:^|\/)\.?justfile$/i.test(path),
  extract: file => readWith(file, readMakefile),
}
