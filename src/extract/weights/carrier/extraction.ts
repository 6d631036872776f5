import { type Extraction, looksLikeLfsPointer, type SourceFile } from '../../../model/index.ts'
import { embed, type Source, sourceOf } from '../read/source.ts'
import { interpret } from '../refer/interpret.ts'
import type { Facts } from '../vocabulary.ts'

const nothing: Extraction = { references: [], gaps: [] }

/** More text than this, in UTF-16 units, is not parsed. */
const maxLength = 2_000_000

/** The frame of every carrier: what is no text, or too much, is not parsed; nothing ever throws. */
export function readWith(file: SourceFile, read: (source: Source) => Facts): Extraction {
  const { content, path } = file
  if (content.kind === 'too-large') return unread(path, 'too-large')
  // Also in another encoding: Python runs a file that declares one, and a byte that is no UTF-8 must hide nothing.
  const text = content.kind === 'text' || content.kind === 'binary' ? content.text : undefined
  if (text === undefined) return nothing
  // What a checkout puts in its place, nobody read here. Data is often kept like this; programs are not.
  if (looksLikeLfsPointer(text)) return isData.test(path) ? nothing : unread(path, 'lfs-pointer')
  if (text.includes('\0')) return scan(path, text.replaceAll('\0', ''), 'nul-bytes')
  if (text.length > maxLength) return scan(path, text, 'too-large')
  try {
    return { references: interpret(read(unmarked(sourceOf(text))), path), gaps: [] }
  } catch {
    // A parser's own depth or size limit: head's doing, so it must not pass unseen (contracts 5).
    return scan(path, text, 'does-not-parse')
  }
}

/** Vocabularies, records and notebooks with their pictures. */
const isData = /\.(?:json[lc5]?|ipynb|txt|md)$/i

/** Without the mark of its encoding, which is no part of the first line, and which no grammar knows. */
const unmarked = (source: Source) =>
  source.text.startsWith('\ufeff') ? embed(source, [{ text: source.text.slice(1), from: 1 }]) : source

/** What loaders are called by: a file that cannot be parsed is only of interest when one of these stands in it. */
const traces =
  /from_pretrained|hf_hub_download|snapshot_download|huggingface|hf\.co\/|SentenceTransformer|torch\.hub|\bollama\b|model_name_or_path|base_model|model_id|modelscope|vllm|hf download|\.(?:safetensors|gguf)\b/i

function scan(path: string, text: string, reason: string): Extraction {
  return traces.test(text) ? unread(path, reason) : nothing
}

function unread(path: string, reason: string): Extraction {
  return { references: [], gaps: [{ class: 'unreadable', reason, subject: path, file: path, ecosystem: 'model' }] }
}
