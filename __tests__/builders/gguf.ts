/** GGUF files (ggml, docs/gguf.md), sound or not: a test says only what it is about. */

const number = (value: number | bigint, bytes: 4 | 8) => {
  const buffer = Buffer.alloc(bytes)
  if (bytes === 4) buffer.writeUInt32LE(Number(value))
  else buffer.writeBigUInt64LE(BigInt(value))
  return buffer
}
const text = (value: string) => Buffer.concat([number(Buffer.byteLength(value), 8), Buffer.from(value)])

/** A value with its type before it. */
export const value = {
  text: (said: string) => Buffer.concat([number(8, 4), text(said)]),
  number: (said: number) => Buffer.concat([number(4, 4), number(said, 4)]),
  flag: (said: boolean) => Buffer.concat([number(7, 4), Buffer.from([said ? 1 : 0])]),
  texts: (...said: readonly string[]) =>
    Buffer.concat([number(9, 4), number(8, 4), number(said.length, 8), ...said.map(text)]),
  numbers: (...said: readonly number[]) =>
    Buffer.concat([number(9, 4), number(4, 4), number(said.length, 8), ...said.map(one => number(one, 4))]),
  /** A list of `count` things of a type, of which none follows. */
  empty: (type: number, count: number | bigint) => Buffer.concat([number(9, 4), number(type, 4), number(count, 8)]),
}

export interface Tensor {
  readonly name: string
  readonly dimensions: readonly (number | bigint)[]
  /** ggml's number: 0 is F32. */
  readonly type?: number
  readonly offset?: number | bigint
}

export interface GgufSpec {
  readonly version?: number
  readonly entries?: readonly (readonly [key: string, value: Uint8Array])[]
  readonly tensors?: readonly Tensor[]
  /** What the header counts, where that is not what follows. */
  readonly counts?: { readonly tensors?: number | bigint; readonly entries?: number | bigint }
  readonly alignment?: number
  /** Bytes of data behind the header. */
  readonly data?: number
}

export function ggufFile(spec: GgufSpec = {}): Buffer {
  const { version = 3, entries = [], tensors = [], counts = {}, alignment = 32, data = 0 } = spec
  const header = Buffer.concat([
    Buffer.from('GGUF'),
    number(version, 4),
    number(counts.tensors ?? tensors.length, 8),
    number(counts.entries ?? entries.length, 8),
    ...entries.flatMap(([key, said]) => [text(key), said]),
    ...tensors.flatMap(({ name, dimensions, type = 0, offset = 0 }) => [
      text(name),
      number(dimensions.length, 4),
      ...dimensions.map(one => number(one, 8)),
      number(type, 4),
      number(offset, 8),
    ]),
  ])
  const padding = (alignment - (header.length % alignment)) % alignment
  return Buffer.concat([header, Buffer.alloc(padding + data)])
}

/** Two sound tensors, 96 bytes of data. */
export const sound: GgufSpec = {
  entries: [['general.architecture', value.text('llama')]],
  tensors: [
    { name: 'token_embd.weight', dimensions: [4, 4] },
    { name: 'output.weight', dimensions: [8], offset: 64 },
  ],
  data: 96,
}

/** As in CVE-2026-7482: a tensor that is larger than the file. */
export const bleeding: GgufSpec = { tensors: [{ name: 'blk.0.ffn_up.weight', dimensions: [4096, 4096] }], data: 64 }
