import type { Extraction, Extractor, Reference, SourceFile } from '../../../model/index.ts'
import { isWeightsFile } from '../refer/ids.ts'

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: version first, keys in order, under 1024 bytes. */
const pointer =
  /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v1\r?\n(?:[\w.-]+ [^\n]*\r?\n)*?oid sha256:([0-9a-f]{64})\r?\n/

export const lfsPointer: Extractor = {
  id: 'lfs-pointer',
  title: 'Git LFS pointer of a weights file',
  accepts: path => isWeightsFile(path),
  extract,
}

function extract({ path, content }: SourceFile): Extraction {
  const text = content.kind === 'text' ? content.text : undefined
  const match = text !== undefined && text.length < 1024 ? pointer.exec(text) : null
  if (!match?.[1]) return { references: [], gaps: [] }
  const line = match[0].trimEnd().split('\n').length
  const name = path.slice(path.lastIndexOf('/') + 1)
  const reference: Reference = {
    ecosystem: 'model',
    hub: 'git-lfs',
    id: path,
    kind: /^adapter_/.test(name) ? 'adapter' : 'weights',
    certainty: 'load',
    revision: null,
    digest: `sha256:${match[1]}`,
    file: path,
    line,
    column: 11,
    endColumn: 75,
    loader: 'lfs-pointer',
  }
  return { references: [reference], gaps: [] }
}
