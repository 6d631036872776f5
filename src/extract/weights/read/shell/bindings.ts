import { isDeclaring } from '../../../../catalogue/shell-words.ts'
import type { Value, Where } from '../../vocabulary.ts'
import type { Ledger } from '../facts.ts'
import type { Statement } from '../windows/statement.ts'
import { environmentOf, textsIn } from './assign.ts'
import type { ShBlocks } from './blocks.ts'
import type { Draft } from './command.ts'
import { textOf } from './word.ts'

interface Binds {
  readonly isLocal?: boolean
  readonly isExported?: boolean
  readonly isPerhaps?: boolean
}

const exported: Binds = { isExported: true }

const nameAt = (path: string, where: Where, place: Value['place']): Value => ({ kind: 'name', path, where, place })

/** What a shell script's commands and statements bind to its variables, and where that is seen. */
export class ShBindings {
  private readonly blocks: ShBlocks
  private readonly ledger: Ledger

  constructor(blocks: ShBlocks, ledger: Ledger) {
    this.blocks = blocks
    this.ledger = ledger
  }

  bind(name: string, value: Value, at: number, { isLocal, isExported, isPerhaps }: Binds = {}): void {
    const here = this.blocks.where(at)
    const where = isPerhaps ? { ...here, branch: [...here.branch, at] } : here
    const scope = isLocal ? where.scope : this.blocks.shared()
    this.ledger.bindings.push({ name, value, where: { ...where, scope }, ...(isExported && { isExported }) })
  }

  /** Behind other words it perhaps does not run: `if "%A%"=="" set A=b`. */
  state({ name, value, isExported }: Statement, at: number, isPerhaps: boolean): void {
    this.ledger.texts.push(...textsIn(value))
    this.bind(name, value, at, { isExported, isPerhaps })
  }

  /** For the whole script: parameters stand in parentheses. */
  private bindAll(name: string, value: Value): void {
    const where = { ...this.blocks.where(value.place.offset), scope: [...this.blocks.outer] }
    this.ledger.bindings.push({ name, value, where })
  }

  /** What a finished command sets, exports or takes away. */
  settle(draft: Draft): void {
    const { words, assigned } = draft
    const texts = words.map(word => textOf(word.value))
    // PowerShell: `$Model = "…"`, `param([string]$Model = "…")`. In `[ "$MODEL" = "…" ]` it stands behind a program that compares.
    const [variable, given] = [words[0]?.value, texts[1] === '=' ? words[2]?.value : undefined]
    const target = variable?.kind === 'join' ? variable.parts.at(-1) : variable
    if (target?.kind === 'name' && given) this.bindAll(target.path, given)
    // Jenkins: `environment { MODEL = "…" }`
    if (texts[1] === '=' && given && /^[A-Za-z_]\w*$/.test(texts[0] ?? '')) this.bindAll(texts[0] ?? '', given)
    const [first = '', ...rest] = texts
    for (const { value } of assigned) this.ledger.texts.push(...textsIn(value))
    if (texts.every(isDeclaring)) {
      const isLocal = texts.some(text => /^(?:local|declare|typeset)$/.test(text))
      const isExported = texts.some(text => /^(?:export|-\w*x)$/.test(text))
      for (const one of assigned) this.bind(one.name, one.value, one.at, { isLocal, isExported })
    } else {
      const own = environmentOf(assigned)
      draft.environment = own?.table
      if (own) this.ledger.mappings.push(own)
    }
    const place = words[0]?.value.place
    if (!place) return
    const at = place.offset
    const named = rest.filter(name => /^[A-Za-z_]\w*$/.test(name))
    if (first === 'export')
      for (const name of named) this.bind(name, nameAt(name, this.blocks.where(at), place), at, exported)
    if (!/^(?:unset|read|mapfile|readarray)$/.test(first)) return
    this.blocks.readsLines(draft)
    const value: Value = first === 'unset' ? { kind: 'constant', value: null, place } : { kind: 'opaque', place }
    for (const name of named) this.bind(name, value, at)
  }
}
