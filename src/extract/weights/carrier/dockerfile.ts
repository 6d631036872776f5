import type { Extractor } from '../../../model/index.ts'
import { readDockerfile } from '../read/dockerfile-tree.ts'
import { readWith } from './extraction.ts'

export const dockerfile: Extractor = {
  id: 'dockerfile',
  title: 'Dockerfile',
  accepts: path => /(?:^|\/)(?:[^/]*\.)?(?:Dockerfile|Containerfile|dockerfile)(?:[.-][^/]*)?$/.test(path),
  extract: file => readWith(file, readDockerfile),
}
