import type { Text } from '../vocabulary.ts'
import { addressed } from './literal.ts'
import { isRepoId, looksLocal } from './name/ids.ts'
import type { Target } from './name/target.ts'
import { readUri } from './name/uri.ts'
import type { Candidate } from './row/taking.ts'

const address = /https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/[^\s"'`<>()[\]{}|\\,;]+/g
/** Examples of code, as documentation and code that was commented out show them. */
const example =
  /\b(?:from_(?:pretrained|single_file|preset)|snapshot_download|hf_hub_download|pipeline|load_(?:adapter|lora_weights|dataset)|SentenceTransformer|CrossEncoder|LLM|create_model|WhisperModel|HuggingFaceEmbeddings?)\(([^\n]{0,300})/g
const quoted = /["'`]([A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*)["'`]/g
const command =
  /(?:\b(?:hf|huggingface-cli|modelscope) download|\bvllm serve|--model(?:[-_](?:id|path|name|name[-_]or[-_]path))?)[ =]["']?([A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*)/g

interface Found {
  readonly at: number
  readonly text: string
  readonly target: Target
}

/** Names in comments, docstrings and prose: nothing loads them here. */
export function remarkCandidates(remark: Text, file: string): readonly Candidate[] {
  const found = [...addresses(remark.text), ...names(remark.text)].toSorted((a, b) => a.at - b.at)
  const seen = new Set<number>()
  let [line, start] = [0, 0]
  return found.flatMap(({ at, text, target }) => {
    if (seen.has(at)) return []
    seen.add(at)
    for (
      let next = remark.text.indexOf('\n', start);
      next !== -1 && next < at;
      next = remark.text.indexOf('\n', start)
    ) {
      line++
      start = next + 1
    }
    const { place } = remark
    const column = line === 0 ? place.column + at : at - start
    const here = { line: place.line + line, column, endColumn: column + text.length, offset: place.offset + at }
    return addressed(target, { kind: 'text', text, place: here }, file, 'mention', 8).map(candidate => ({
      ...candidate,
      reference: { ...candidate.reference, certainty: 'heuristic' },
    }))
  })
}

function addresses(text: string): readonly Found[] {
  return [...text.matchAll(address)].flatMap(match => {
    const clean = match[0].replace(/[.:*_~]+$/, '')
    const target = readUri(clean)
    return target ? [{ at: match.index, text: clean, target }] : []
  })
}

function names(text: string): readonly Found[] {
  const examples = [...text.matchAll(example)].flatMap(match => {
    const from = match.index + match[0].length - (match[1]?.length ?? 0)
    return [...(match[1] ?? '').matchAll(quoted)].map(one => ({ at: from + one.index + 1, id: one[1] ?? '' }))
  })
  const commands = [...text.matchAll(command)].map(({ 0: whole, 1: id = '', index }) => ({
    at: index + whole.length - id.length,
    id,
  }))
  return [...examples, ...commands].flatMap(({ at, id: written }) => {
    const id = written.replace(/\.+$/, '')
    if (!isRepoId(id) || looksLocal(id)) return []
    return [{ at, text: id, target: { hub: 'huggingface', id, revision: null, kind: 'mention' } }]
  })
}
