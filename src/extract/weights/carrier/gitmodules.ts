import type { Content, Extraction, Extractor, Reference, SourceFile } from '../../../model/index.ts'
import { readIni } from '../read/settings/ini-lines.ts'
import { readWith } from './extraction.ts'

export const gitmodules: Extractor = {
  id: 'gitmodules',
  title: 'Git submodules that are model repositories',
  accepts: path => /(?:^|\/)\.gitmodules$/i.test(path),
  extract,
}

function extract(file: SourceFile): Extraction {
  const { references, gaps } = readWith(file, source => ({ ...readIni(source), bindings: [] }))
  const lines = file.content.kind === 'text' ? file.content.text.split('\n') : []
  const isAddress = ({ line }: Reference) => /\burl\s*=/i.test(lines[line - 1] ?? '')
  return { references: references.filter(isAddress).map(one => pinned(one, file.content)), gaps }
}

/** The commit that the tree has at the submodule's path is its pin, whatever branch an update would follow. */
function pinned(reference: Reference, content: Content): Reference {
  if (content.kind !== 'text' || !content.links) return reference
  const path = pathAround(content.text.split('\n'), reference.line - 1)
  const commit = path === undefined ? undefined : content.links.get(path)
  return commit === undefined ? reference : { ...reference, revision: commit }
}

/** `path = …` of the section that the line stands in; the last one, as git reads it. */
function pathAround(lines: readonly string[], at: number): string | undefined {
  const isHeader = (line: string) => /^\s*\[/.test(line)
  const start = lines.findLastIndex((line, index) => index <= at && isHeader(line))
  const next = lines.findIndex((line, index) => index > at && isHeader(line))
  const section = lines.slice(start + 1, next === -1 ? undefined : next)
  const written = section.flatMap(
    line => /^\s*path\s*=\s*"?(?<path>[^"#;\r]*?)"?\s*(?:[#;].*)?$/i.exec(line)?.groups?.['path'] ?? [],
  )
  return written.at(-1)
}
