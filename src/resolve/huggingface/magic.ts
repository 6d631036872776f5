import { formatOf, holdsBy, isAmbiguous, isTrainingState } from '../../catalogue/model-formats.ts'
import { examineGguf, type GgufVerdict } from '../../model/gguf.ts'
import type { ContentFacts, Policy, Reference } from '../../model/index.ts'
import { fetchHead, type Head, type Place } from './content.ts'

/**
 * Files that are looked into, and how far. Every magic number stands within the first bytes; the header of a GGUF file is
 * as long as its vocabulary: of few it is short, of the rest some megabytes.
 */
const most = { files: 4, bytes: 16, shortHeader: 64 * 1024, header: 24 * 1024 * 1024 }

type Looked = ContentFacts['looked'][number]

/**
 * What the beginning of files says: of those whose names say nothing (`model.bin`), where the reference selects one, or the
 * repository has no weights in a format that is safe by its name, or the policy asks about formats; and then of GGUF files.
 */
export async function findContents(
  place: Place,
  paths: readonly string[],
  reference: Reference,
  policy: Policy,
): Promise<ContentFacts | undefined> {
  const selected = paths.filter(one => one === reference.path && isAmbiguous(one))
  const ambiguous = selected.length > 0 ? selected : paths.filter(one => isAmbiguous(one) && !isTrainingState(one))
  const areFormatsAsked = policy.rule('formats', reference).value !== 'any'
  const isAsked = selected.length > 0 || areFormatsAsked || !paths.some(isSafe)
  const tables = areFormatsAsked && selected.length === 0 ? ggufAmong(paths, reference.path) : []
  const wanted = [...tables, ...(isAsked ? ambiguous : [])]
  if (wanted.length === 0) return undefined
  const heads = await Promise.all(wanted.slice(0, most.files).map(path => look(place, path, tables.includes(path))))
  const looked = heads.flatMap(one => one ?? [])
  const seen = new Set(looked.map(one => one.path))
  return { looked, unlooked: wanted.filter(one => !seen.has(one)) }
}

const isSafe = (path: string) => ['safe', 'data'].includes(formatOf(path)?.risk ?? '')

/** Those that the reference selects by a name or a quantisation; all, where it selects none of them. */
function ggufAmong(paths: readonly string[], path = ''): readonly string[] {
  const all = paths.filter(one => formatOf(one)?.id === 'gguf')
  const chosen = all.filter(one => one.toLowerCase().includes(path.toLowerCase()))
  return chosen.length > 0 ? chosen : all
}

async function look(place: Place, path: string, isGguf: boolean): Promise<Looked | null> {
  const head = await fetchHead(place, path, isGguf ? most.shortHeader : most.bytes)
  if (!head) return null
  const looked = { path, ...holdsBy(head.bytes.subarray(0, most.bytes)) }
  return isGguf ? { ...looked, gguf: await readTable(place, path, head) } : looked
}

async function readTable(place: Place, path: string, short: Head): Promise<GgufVerdict> {
  const first = verdictOf(short)
  const isCut = first.kind === 'unclear' && first.why === 'header-too-long'
  const long = isCut ? await fetchHead(place, path, most.header) : null
  return long ? verdictOf(long) : first
}

function verdictOf({ bytes, whole }: Head): GgufVerdict {
  return whole === undefined ? { kind: 'unclear', why: 'length-not-told', where: '' } : examineGguf(bytes, whole)
}
