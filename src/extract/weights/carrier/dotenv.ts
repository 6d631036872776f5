import type { Extractor } from '../../../model/index.ts'
import { readIni } from '../read/settings/ini-lines.ts'
import { readWith } from './extraction.ts'

const names =
  /(?:^|\/)(?:\.env(?:[^a-z\d/][\w. ()-]*)?|env(?:\.[\w.-]+)?)$|\.(?:env|ini|cfg|conf|properties|service|container|editorconfig)(?:\.(?:example|sample|template|dist|tmpl|j2|in|local|default))?$/i

export const dotenv: Extractor = {
  id: 'dotenv',
  title: 'Environment files, .ini, .cfg, .properties and systemd units',
  accepts: path => names.test(path) && !otherLanguage.test(path),
  extract: file => readWith(file, readIni),
}

/** `env.yaml` is YAML. */
const otherLanguage = /\.(?:ya?ml|jsonc?|toml|[cm]?[jt]sx?|py|sh|go|rs|rb|md)$/i
