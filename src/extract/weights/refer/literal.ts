import type { Kind, Reference } from '../../../model/index.ts'
import type { Text } from '../vocabulary.ts'
import type { Candidate } from './candidate.ts'
import { isWeightsFile } from './ids.ts'
import type { Target } from './target.ts'
import { readUri } from './uri.ts'

/** A literal that says by itself what it is: an address at a hub, or of a weights file. */
export function literalCandidates(text: Text, file: string): readonly Candidate[] {
  if (!/^[a-z][a-z0-9+.-]*:|^(?:huggingface\.co|hf\.co)\//.test(text.text)) return []
  const target = readUri(text.text)
  // Charts and images live in registries too: only a loader says that an OCI name is a model.
  if (!target || target.hub === 'oci') return []
  // `…/resolve/main/` and `…/resolve/main/%s`: only the file is put in later.
  const isOpen = /\/resolve\/[^?#]+$/.test(text.text) && (!target.path || /^(?:%[sv@]|\{\w*\})$/.test(target.path))
  const isLoaded =
    target.hub !== 'huggingface' ||
    isOpen ||
    /^(?:hf|huggingface):/.test(text.text) ||
    (target.path !== undefined && isWeightsFile(target.path))
  const { path: _path, ...whole } = target
  return [
    addressed(isOpen ? whole : target, text, file, target.kind ?? (isLoaded ? 'weights' : 'mention'), isLoaded ? 6 : 7),
  ]
}

const address = /https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/[^\s"'`<>()[\]{}|\\,;]+/g

/** Addresses in comments, docstrings and prose. */
export function remarkCandidates(remark: Text, file: string): readonly Candidate[] {
  return [...remark.text.matchAll(address)].flatMap(match => {
    const text = match[0].replace(/[.:*_~]+$/, '')
    const target = readUri(text)
    if (!target) return []
    const before = remark.text.slice(0, match.index)
    const lines = before.split('\n')
    const { line, column, offset } = remark.place
    const start = lines.length === 1 ? column + match.index : (lines.at(-1)?.length ?? 0)
    const place = {
      line: line + lines.length - 1,
      column: start,
      endColumn: start + text.length,
      offset: offset + match.index,
    }
    return [addressed(target, { kind: 'text', text, place }, file, target.kind ?? 'mention', 8)]
  })
}

function addressed(target: Target, { text, place }: Text, file: string, kind: Kind, rank: number): Candidate {
  const { line, column, endColumn, offset } = place
  const verbatim = endColumn - column === text.length
  const { pin } = target
  const reference: Reference = {
    ecosystem: 'model',
    hub: target.hub,
    id: target.id,
    kind,
    certainty: kind === 'mention' ? 'heuristic' : 'load',
    revision: target.revision,
    ...(target.digest && { digest: target.digest }),
    ...(target.path && { path: target.path }),
    file,
    line,
    column,
    endColumn,
    ...(pin &&
      verbatim && {
        pinAt: { line, start: column + pin.from, end: column + pin.to, before: pin.before, after: pin.after },
      }),
    loader: 'address',
    ...(target.pinnable === false && { pinnable: false }),
  }
  return { reference, offset, rank }
}
