import type { Extractor } from '../../../model/index.ts'
import { readToml } from '../read/settings/toml-tree.ts'
import { readWith } from './extraction.ts'

const locks = /(?:^|\/)(?:Cargo|poetry|uv|pdm|Gopkg|pixi)\.lock$|(?:^|\/)Cargo\.toml$/i

export const toml: Extractor = {
  id: 'toml',
  title: 'TOML configuration',
  accepts: path =>
    /\.toml(?:\.(?:example|sample|template|dist|tmpl|j2|in))?$|(?:^|\/)Pipfile$/i.test(path) && !locks.test(path),
  extract: file => readWith(file, readToml),
}
