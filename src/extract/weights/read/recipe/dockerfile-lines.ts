import { once } from '../../../../model/index.ts'
import type { Ledger } from '../facts.ts'
import type { Source } from '../source.ts'

export interface Instruction {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly bodies: readonly { readonly from: number; readonly to: number }[]
}

/** A line that does something, if it is one of the Dockerfile's own. */
const instruction =
  /^[ \t]*(?:add|arg|cmd|copy|entrypoint|env|healthcheck|onbuild|run|shell)(?:[ \t]+[^\s=]|[ \t]*[\\`])/im

/** Instructions with their continuation lines and here-documents. */
export function instructionsOf({ text, place }: Source, ledger: Ledger): readonly Instruction[] {
  const found: Instruction[] = []
  const lastOf = once(
    () => new Map([...text.matchAll(/^[ \t]*([A-Za-z_]\w*)[ \t\r]*$/gm)].map(one => [one[1], one.index])),
  )
  let at = 0
  let bothTo = 0
  // `# escape=\``, in front of all else, takes the sign that goes on in the place of the other.
  const goesOn = /^(?:\s*#[^\n]*\n)*?\s*#\s*escape\s*=\s*`/i.test(text.slice(0, 2_000)) ? /`[ \t\r]*$/ : /\\[ \t\r]*$/
  const lineEnd = (from: number) => {
    const end = text.indexOf('\n', from)
    return end === -1 ? text.length : end
  }
  while (at < text.length) {
    const end = lineEnd(at)
    const line = text.slice(at, end)
    const head = /^\s*([A-Za-z]+)(?=\s|$|[\\`]\s*$)/.exec(line)
    if (/^\s*#/.test(line)) ledger.remarks.push({ kind: 'text', text: line, place: place(at, end) })
    if (!head) {
      at = end + 1
      continue
    }
    let to = end
    while (to < text.length && goesOn.test(text.slice(Math.max(at, to - 200), to)))
      to = lineEnd(skipRemarks(text, to + 1))
    const bodies: { from: number; to: number }[] = []
    let next = to + 1
    for (const [, gap, , word] of text.slice(at, to).matchAll(/<<-?([ \t]*)(["']?)([A-Za-z_]\w*)\2/g)) {
      // Older builders know none behind a blank: what may be instructions is read as both.
      if (gap && (at < bothTo || (lastOf().get(word) ?? -1) < next)) continue
      let end = next
      while (end < text.length && text.slice(end, lineEnd(end)).trim() !== word) end = lineEnd(end) + 1
      bodies.push({ from: next, to: Math.min(end, text.length) })
      if (gap && instruction.test(text.slice(next, end))) bothTo = end
      else next = lineEnd(end) + 1
    }
    found.push({ name: (head[1] ?? '').toUpperCase(), from: at + head[0].length, to, bodies })
    at = bodies.length > 0 ? next : to + 1
  }
  return found
}

/** Comment lines inside a continued instruction do not end it. */
function skipRemarks(text: string, from: number): number {
  let at = from
  while (/^[ \t]*#/.test(text.slice(at, at + 200))) {
    const end = text.indexOf('\n', at)
    if (end === -1) return text.length
    at = end + 1
  }
  return at
}
