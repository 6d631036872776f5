import type { Extractor } from '../../../model/index.ts'
import { readYaml } from '../read/settings/yaml-tree.ts'
import { readWith } from './extraction.ts'

export const dvc: Extractor = {
  id: 'dvc',
  title: 'DVC pointer',
  accepts: path => /\.dvc$|(?:^|\/)dvc\.lock$/i.test(path),
  extract: file => readWith(file, readYaml),
}
