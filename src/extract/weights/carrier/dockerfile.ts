import type { Extractor } from '../../../model/index.ts'
import { manifest } from '../read/documents.ts'
import { readDockerfile } from '../read/recipe/dockerfile-tree.ts'
import { readYaml } from '../read/settings/yaml-tree.ts'
import { readWith } from './extraction.ts'

export const dockerfile: Extractor = {
  id: 'dockerfile',
  title: 'Dockerfile',
  accepts: path => /(?:^|\/)(?:[^/]*\.)?(?:Dockerfile|Containerfile)(?:[._-][^/]*)?$|(?:^|\/)Earthfile$/i.test(path),
  // A manifest may carry the name of the image that it starts.
  extract: file => readWith(file, source => (manifest.test(source.text) ? readYaml(source) : readDockerfile(source))),
}
