import { textOf } from '../../values.ts'
import type { ShBlocks } from '../shell/blocks.ts'
import type { ShLine } from '../shell/line.ts'
import type { Surroundings } from '../shell/word.ts'

interface Reading extends Surroundings {
  readonly blocks: ShBlocks
  readonly line: ShLine
}

/** `# …`, `<# … #>`, `rem it's …`: where a remark ends that begins here. */
export function remarkEnd(at: number, { source: { text }, dialect, line }: Reading): number | null {
  if (text[at] === '#') return endOf('\n', at, text)
  if (dialect === 'powershell' && text.startsWith('<#', at)) return Math.min(text.length, endOf('#>', at + 2, text) + 2)
  if (dialect !== 'batch' || line.draft.words.length > 0) return null
  return /^@?(?:rem(?![^\s:])|::)/i.test(text.slice(at, at + 5)) ? endOf('\n', at, text) : null
}

function endOf(mark: string, from: number, text: string): number {
  const end = text.indexOf(mark, from)
  return end === -1 ? text.length : end
}

/** `echo Done (twice)`: of a batch file's remarks only a bracket that ends a block is more than text. */
export function isPrinted(at: number, { source: { text }, dialect, blocks, line }: Reading): boolean {
  if (dialect !== 'batch' || !/[()]/.test(text[at] ?? '')) return false
  if (text[at] === ')' && blocks.isInGroup && text[at - 1] !== '^') return false
  return /^@?(?:echo\.?|rem|title|::.*)$/i.test(textOf(line.draft.words[0]?.value))
}

/** Of PowerShell's blocks a brace needs no line end or semicolon before it. */
export function isBrace(at: number, { source: { text }, dialect, line }: Reading): boolean {
  return dialect === 'powershell' && line.draft.words.length > 0 && /^[{}](?:\s|$)/.test(text.slice(at, at + 2))
}

/** `& $program`: in PowerShell the sign only says that what follows is run. */
export function isCalling(at: number, { source: { text }, dialect, line }: Reading): boolean {
  return dialect === 'powershell' && /^&(?!&)/.test(text.slice(at, at + 2)) && line.draft.words.length === 0
}
