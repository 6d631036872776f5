import {
  baseNameOf,
  type Extraction,
  type Extractor,
  type Gap,
  looksLikeLfsPointer,
  type Reference,
  readLfsPointer,
  type SourceFile,
} from '../../../model/index.ts'
import { isWeightsFile } from '../refer/name/ids.ts'

export const lfsPointer: Extractor = {
  id: 'lfs-pointer',
  title: 'Git LFS pointer of a weights file',
  accepts: path => isWeightsFile(path),
  extract,
}

function extract({ path, content }: SourceFile): Extraction {
  if (content.kind !== 'text' || !looksLikeLfsPointer(content.text)) return { references: [], gaps: [] }
  const pointer = readLfsPointer(content.text)
  if (!pointer) return { references: [], gaps: [malformed(path)] }
  const name = baseNameOf(path)
  const reference: Reference = {
    ecosystem: 'model',
    hub: 'git-lfs',
    id: path,
    kind: /^adapter_/.test(name) ? 'adapter' : 'weights',
    certainty: 'load',
    revision: null,
    digest: `sha256:${pointer.sha256}`,
    file: path,
    line: pointer.line,
    column: 11,
    endColumn: 75,
    loader: 'lfs-pointer',
  }
  return { references: [reference], gaps: [] }
}

/** git-lfs puts content in the place of more than the specification allows: what that would be, nobody read here. */
function malformed(path: string): Gap {
  const detail = 'it begins as a Git LFS pointer and is not exactly one'
  return {
    class: 'unreadable',
    reason: 'lfs-pointer-invalid',
    subject: path,
    ecosystem: 'model',
    file: path,
    line: 1,
    detail,
  }
}
