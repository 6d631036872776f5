import type { Facts, Value } from '../../vocabulary.ts'
import { newLedger, plainly } from '../facts.ts'
import type { Source } from '../source.ts'

/** Instructions that name something; the rest is text for the model. Keywords have no case. */
const naming = /^[^\S\n]*(FROM|ADAPTER|DRAFT)[^\S\n]+(["']?)([^\n]*?)\2[^\S\n]*\r?$/i

/** Reads a Modelfile of Ollama: one command per instruction that names something. */
export function readModelfile(source: Source): Facts {
  const ledger = newLedger()
  let at = 0
  let isInText = false
  for (const line of source.text.split('\n')) {
    const match = isInText || /^\s*#/.test(line) ? null : naming.exec(line)
    if (match?.[3]) {
      const from = at + line.indexOf(match[3], match[0].search(/\s\S*$/) === -1 ? 0 : (match[1]?.length ?? 0))
      const place = source.place(from, from + match[3].length)
      const word = (text: string): Value => ({ kind: 'text', text, place })
      const argv = [word('modelfile'), word((match[1] ?? '').toUpperCase()), word(match[3])]
      ledger.commands.push({ argv, where: plainly(from), place, pipe: -1, forgiven: false })
    }
    if ((line.match(/"""/g)?.length ?? 0) % 2 === 1) isInText = !isInText
    at += line.length + 1
  }
  return ledger
}
