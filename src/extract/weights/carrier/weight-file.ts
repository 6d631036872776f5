import { formatOf, holdsBy } from '../../../catalogue/model-formats.ts'
import { examineGguf, type GgufVerdict, isGguf } from '../../../model/gguf.ts'
import type { Content, Extraction, Extractor, SourceFile } from '../../../model/index.ts'
import { isSureWeightsFile, isWeightsFile } from '../refer/name/ids.ts'

export const weightFile: Extractor = {
  id: 'weight-file',
  title: 'Weights committed to the repository itself',
  accepts: isWeightsFile,
  extract,
}

const startsWith = (head: Uint8Array, bytes: readonly number[]) => bytes.every((byte, index) => head[index] === byte)

/** Protocol 0 of pickle, which is text: a name to call first, or a container for it. */
const textPickle = /^(?:\(?[ci]\w[\w.]*\n\w[\w.]*\n|\([dl]p\d*\n|\(S['"])/

/** Text with a name like weights' is no weights (a pointer has an extractor of its own); too large is certainly some. */
function extract({ path, content }: SourceFile): Extraction {
  const isNamed = isSureWeightsFile(path) || formatOf(path)?.risk === 'executes' || formatOf(path)?.id === 'saved-model'
  const isWeights =
    (content.kind === 'too-large' && isNamed) ||
    (content.kind === 'binary' && (isNamed ? !isPlain(content.head) : holdsWeights(content.head))) ||
    (content.kind === 'text' && isNamed && textPickle.test(content.text))
  if (!isWeights) return { references: [], gaps: [] }
  const gguf = ggufVerdict(path, content)
  const reference = {
    ecosystem: 'model',
    hub: 'local-weight-file',
    id: path,
    kind: 'weights',
    certainty: 'load',
    revision: null,
    digest: `git:${content.oid}`,
    file: path,
    line: 1,
    loader: 'weight-file',
    ...(gguf === undefined || gguf.kind === 'sound' ? {} : { gguf }),
  } as const
  return { references: [reference], gaps: [] }
}

/** Undefined for other formats. */
function ggufVerdict(path: string, content: Content): GgufVerdict | undefined {
  const isNamed = /\.gguf$/i.test(path)
  if (content.kind === 'binary' && (isNamed || isGguf(content.head))) return examineGguf(content.head, content.bytes)
  return content.kind === 'too-large' && isNamed ? { kind: 'unclear', why: 'file-too-large', where: '' } : undefined
}

/** What is called `.bin` and the like is weights where it begins as they do: of archives those that PyTorch keeps a pickle in. */
function holdsWeights(head: Uint8Array): boolean {
  const { holds, risk } = holdsBy(head)
  if (startsWith(head, [0x50, 0x4b])) return Buffer.from(head).includes('.pkl')
  return !['unknown', 'program'].includes(risk) && !holds.startsWith('archive')
}

/** Pictures and archives of sources that only borrow the extension. */
function isPlain(head: Uint8Array): boolean {
  return startsWith(head, [0x89, 0x50, 0x4e, 0x47]) || startsWith(head, [0xff, 0xd8, 0xff])
}
