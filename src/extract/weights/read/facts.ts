import type {
  Binding,
  Call,
  Command,
  Definition,
  Embedded,
  Facts,
  Import,
  Mapping,
  Text,
  Value,
} from '../vocabulary.ts'

/** Facts in the making: a carrier and the documents embedded in it write into the same lists. */
export interface Ledger extends Facts {
  readonly calls: Call[]
  readonly mappings: Mapping[]
  readonly commands: Command[]
  readonly bindings: Binding[]
  readonly definitions: Definition[]
  readonly imports: Import[]
  readonly texts: Text[]
  readonly addresses: Value[]
  readonly remarks: Text[]
  readonly embedded: Embedded[]
}

export function newLedger(): Ledger {
  return {
    calls: [],
    mappings: [],
    commands: [],
    bindings: [],
    definitions: [],
    imports: [],
    texts: [],
    addresses: [],
    remarks: [],
    embedded: [],
  }
}

/** Notes a text that is put together of pieces, or filled in, where it begins like an address at a hub, or goes on like one. */
export function noteAddress(value: Value, { addresses }: Ledger): void {
  const start = value.kind === 'text' ? undefined : startOf(value)
  const isAddress = start && /^https:\/\/(?:huggingface\.co|hf\.co|hf-mirror\.com)\//.test(start.text)
  const isResolved =
    value.kind === 'join' && value.parts.some(one => one.kind === 'text' && /\/resolve\//.test(one.text))
  if (isAddress || isResolved) addresses.push(value)
}

function startOf(value: Value): Text | undefined {
  const first = value.kind === 'join' ? value.parts[0] : value.kind === 'call' ? value.call.positional[0] : undefined
  if (first?.kind === 'text') return value.kind === 'join' || /%[sv@]|\{\w*\}/.test(first.text) ? first : undefined
  return first?.kind === 'join' && value.kind === 'join' ? startOf(first) : undefined
}

/** A place in a file that has no functions and no branches. */
export const plainly = (at: number) => ({ at, scope: [], branch: [] })
