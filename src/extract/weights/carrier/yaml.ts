import type { Extractor } from '../../../model/index.ts'
import { readYaml } from '../read/yaml-tree.ts'
import { readWith } from './extraction.ts'

export const yaml: Extractor = {
  id: 'yaml',
  title: 'YAML configuration',
  accepts: path => /\.ya?ml$/.test(path) && !/(?:^|\/)pnpm-(?:lock|workspace)\.yaml$/.test(path),
  extract: file => readWith(file, readYaml),
}
