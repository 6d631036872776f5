import type { Binding, Call, Command, Definition, Embedded, Facts, Import, Mapping, Text } from '../vocabulary.ts'

/** Facts in the making: a carrier and the documents embedded in it write into the same lists. */
export interface Ledger extends Facts {
  readonly calls: Call[]
  readonly mappings: Mapping[]
  readonly commands: Command[]
  readonly bindings: Binding[]
  readonly definitions: Definition[]
  readonly imports: Import[]
  readonly texts: Text[]
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
    remarks: [],
    embedded: [],
  }
}

/** A place in a file that has no functions and no branches. */
export const plainly = (at: number) => ({ at, scope: [], branch: [] })
