/**
 * Headers of GGUF files (ggml, docs/gguf.md): counts, entries of key and value, and a table that says where each tensor
 * lies. Loaders have trusted that table and read beyond the end of the file (CVE-2026-7482).
 */
export type GgufVerdict =
  | { readonly kind: 'sound' }
  /** It contradicts itself. `where`: the key or the tensor, untrusted text, empty where it is neither. */
  | { readonly kind: 'flawed'; readonly flaw: string; readonly where: string }
  /** Nobody can tell: a part that we do not know, or that was not read. */
  | { readonly kind: 'unclear'; readonly why: string; readonly where: string }

/** Bounds on work: a header is a stranger's. `text`: of the values that are handed out, in bytes. */
const most = { text: 1024, where: 100 }

/** Bytes of a value by GGUF's type numbers; 8 is a text, 9 a list. */
const sizes: Readonly<Record<number, number>> = { 0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8 }
const [uint32, string, list] = [4, 8, 9]

/** ggml's types of tensors: elements of a block, and its bytes. Types that were taken back are not among them. */
const blocks: Readonly<Record<number, readonly [elements: bigint, bytes: bigint]>> = {
  ...{ 0: [1n, 4n], 1: [1n, 2n], 2: [32n, 18n], 3: [32n, 20n], 6: [32n, 22n], 7: [32n, 24n], 8: [32n, 34n] },
  ...{ 10: [256n, 84n], 11: [256n, 110n], 12: [256n, 144n], 13: [256n, 176n], 14: [256n, 210n], 15: [256n, 292n] },
  ...{ 16: [256n, 66n], 17: [256n, 74n], 18: [256n, 98n], 19: [256n, 50n], 20: [32n, 18n], 21: [256n, 110n] },
  ...{ 22: [256n, 82n], 23: [256n, 136n], 24: [1n, 1n], 25: [1n, 2n], 26: [1n, 4n], 27: [1n, 8n], 28: [1n, 8n] },
  ...{
    29: [256n, 56n],
    30: [1n, 2n],
    34: [256n, 54n],
    35: [256n, 66n],
    39: [32n, 17n],
    40: [64n, 36n],
    41: [128n, 18n],
  },
}

/** Ends the reading. Thrown inside this file, and never seen outside it. */
class Halt extends Error {
  readonly verdict: GgufVerdict
  constructor(verdict: GgufVerdict) {
    super(verdict.kind)
    this.verdict = verdict
  }
}
const flawed = (flaw: string, where = '') => new Halt({ kind: 'flawed', flaw, where: where.slice(0, most.where) })
const unclear = (why: string, where = '') => new Halt({ kind: 'unclear', why, where: where.slice(0, most.where) })

/** Is it the beginning of such a file? */
export const isGguf = (head: Uint8Array) => Buffer.from(head.subarray(0, 4)).toString('latin1') === 'GGUF'

/**
 * Does the file hold what its header says? `head` is its beginning, as far as it was read, `bytes` its whole length. Never
 * throws; the work is bounded by the length of `head`.
 */
export function examineGguf(head: Uint8Array, bytes: number): GgufVerdict {
  try {
    const header = open(head, bytes)
    return judge(header, readTensors(header, readAlignment(header)))
  } catch (error) {
    if (error instanceof Halt) return error.verdict
    throw error
  }
}

/** The short texts among a header's entries, as far as `head` goes. Never throws. */
export function readGgufTexts(head: Uint8Array): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  try {
    for (const { key, value } of open(head, Number.MAX_SAFE_INTEGER).entries()) {
      if (typeof value === 'string') found.set(key, value)
    }
  } catch (error) {
    if (!(error instanceof Halt)) throw error
  }
  return found
}

type Header = ReturnType<typeof open>

function open(head: Uint8Array, bytes: number) {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  let at = 0

  /** Steps over so many bytes, and tells where they begin. */
  const take = (count: number | bigint, flaw = 'cut-short', where = ''): number => {
    if (count > bytes - at) throw flawed(flaw, where)
    if (count > head.length - at) throw unclear('header-too-long')
    at += Number(count)
    return at - Number(count)
  }
  const small = () => view.getUint32(take(4), true)
  const large = () => view.getBigUint64(take(8), true)
  const text = () => {
    const length = large()
    const start = take(length)
    return head.subarray(start, at)
  }

  if (!isGguf(head)) throw flawed('not-gguf')
  take(4)
  const version = small()
  if (version !== 2 && version !== 3) throw unclear('version-not-known')
  const [tensors, entries] = [large(), large()]
  // The least that an entry and a line of the table can take.
  if (entries * 13n + tensors * 24n > bytes - at) throw flawed('counts-beyond-the-end')

  function value(key: string): string | number | undefined {
    const type = small()
    if (type === uint32) return small()
    if (type === string) {
      const bytesOfText = text()
      return bytesOfText.length > most.text ? undefined : decode(bytesOfText)
    }
    if (type === list) skipList(key)
    else take(sizes[type] ?? halt(unclear('value-type-not-known', key)))
    return undefined
  }

  /** Lists in lists are of no loader. */
  function skipList(key: string): void {
    const [type, count] = [small(), large()]
    const each = type === string ? 8 : (sizes[type] ?? halt(unclear('value-type-not-known', key)))
    if (count * BigInt(each) > bytes - at) throw flawed('list-beyond-the-end', key)
    if (type !== string) take(count * BigInt(each))
    else for (let left = count; left > 0n; left--) text()
  }

  return {
    bytes,
    tensors,
    small,
    large,
    text: () => decode(text()),
    at: () => at,
    *entries() {
      for (let left = entries; left > 0n; left--) {
        const key = decode(text())
        yield { key, value: value(key) }
      }
    },
  }
}

function halt(reason: Halt): never {
  throw reason
}

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** Reads all entries; the table of tensors stands behind them. */
function readAlignment({ entries }: Header): bigint {
  const seen = new Set<string>()
  let alignment: string | number | undefined = 32
  for (const { key, value } of entries()) {
    if (seen.has(key)) throw flawed('key-twice', key)
    seen.add(key)
    if (key === 'general.alignment') alignment = value
  }
  if (typeof alignment !== 'number' || !Number.isInteger(Math.log2(alignment))) throw flawed('alignment-is-none')
  return BigInt(alignment)
}

interface Placed {
  readonly name: string
  readonly offset: bigint
  readonly size: bigint
}

interface Table {
  readonly alignment: bigint
  readonly placed: readonly Placed[]
  /** The first tensor whose size nobody can tell. */
  readonly strange: Halt | null
}

function readTensors({ tensors, text, small, large }: Header, alignment: bigint): Table {
  const placed = new Map<string, Placed>()
  let strange: Halt | null = null
  for (let left = tensors; left > 0n; left--) {
    const name = text()
    if (placed.has(name)) throw flawed('tensor-twice', name)
    const dimensions = readDimensions(small(), large, name)
    const type = small()
    const offset = large()
    if (offset % alignment !== 0n) throw flawed('tensor-not-aligned', name)
    const block = blocks[type]
    if (!block) strange ??= unclear('tensor-type-not-known', name)
    placed.set(name, { name, offset, size: block ? sizeOf(dimensions, block, name) : 0n })
  }
  return { alignment, placed: [...placed.values()], strange }
}

/** The first is the length of a row, the second the number of rows. Loaders count elements in 63 bits. */
function readDimensions(count: number, large: () => bigint, name: string) {
  let [row, elements] = [1n, 1n]
  for (let index = 0; index < count; index++) {
    const length = large()
    if (index === 0) row = length
    elements *= length
    if (elements >= 1n << 63n) throw flawed('tensor-too-large', name)
  }
  return { row, elements }
}

type Dimensions = ReturnType<typeof readDimensions>

function sizeOf({ row, elements }: Dimensions, [each, bytes]: readonly [bigint, bigint], name: string): bigint {
  if (row % each !== 0n) throw flawed('row-of-broken-blocks', name)
  return (elements / each) * bytes
}

/** The data begins behind the table, at the next multiple of the alignment. */
function judge({ at, bytes }: Header, { alignment, placed, strange }: Table): GgufVerdict {
  const start = ((BigInt(at()) + alignment - 1n) / alignment) * alignment
  const beyond = placed.find(({ offset, size }) => start + offset + size > bytes)
  if (beyond) throw flawed('tensor-beyond-the-end', beyond.name)
  if (strange) throw strange
  return { kind: 'sound' }
}
