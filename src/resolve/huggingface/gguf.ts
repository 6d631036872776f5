/** Bounds on work: a header is a stranger's. */
const most = { entries: 256, keyBytes: 256, textBytes: 1024 }

/** Bytes of a value by GGUF's type numbers; 8 is a text, 9 a list. */
const sizes: Readonly<Record<number, number>> = { 0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8 }

/**
 * The texts among the first entries of a GGUF header (ggml, docs/gguf.md), as far as `head` goes: what describes the model
 * stands before its vocabulary. Ends at whatever cannot be read; never throws.
 */
export function readGgufTexts(head: Uint8Array): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  let at = 24
  const text = (longest: number): string | null => {
    const bytes = at + 8 <= head.length ? Number(view.getBigUint64(at, true)) : Infinity
    if (bytes > longest || at + 8 + bytes > head.length) return null
    at += 8 + bytes
    return new TextDecoder().decode(head.subarray(at - bytes, at))
  }
  const isGguf = head.length >= at && view.getUint32(0, true) === 0x46554747 && view.getUint32(4, true) >= 2
  const entries = isGguf ? Math.min(most.entries, Number(view.getBigUint64(16, true))) : 0
  for (let index = 0; index < entries; index++) {
    const key = text(most.keyBytes)
    if (key === null || at + 4 > head.length) break
    const type = view.getUint32(at, true)
    at += 4
    const value = type === 8 ? text(most.textBytes) : skip(type)
    if (value === null) break
    if (typeof value === 'string') found.set(key, value)
  }
  return found

  /** Lists of texts are vocabularies: what comes after them is too far. */
  function skip(type: number): number | null {
    const isList = type === 9 && at + 12 <= head.length
    const each = isList ? sizes[view.getUint32(at, true)] : sizes[type]
    if (each === undefined) return null
    at += isList ? 12 + Number(view.getBigUint64(at + 4, true)) * each : each
    return at <= head.length ? at : null
  }
}

/** The models at the hub that a header names as what it was made from (`general.base_model.N.repo_url`). */
export function baseModelsIn(head: Uint8Array): readonly string[] {
  return [...readGgufTexts(head)].flatMap(([key, value]) => {
    if (!/^general\.base_model\.\d{1,2}\.repo_url$/.test(key)) return []
    const id = /^https:\/\/(?:huggingface\.co|hf\.co)\/(?<id>[\w.-]+\/[\w.-]+)\/?$/.exec(value)?.groups?.['id']
    return id === undefined ? [] : [id]
  })
}
