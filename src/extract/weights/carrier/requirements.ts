import type { Extractor } from '../../../model/index.ts'
import { newLedger } from '../read/facts.ts'
import type { Source } from '../read/source.ts'
import type { Facts } from '../vocabulary.ts'
import { readWith } from './extraction.ts'

export const requirements: Extractor = {
  id: 'requirements',
  title: 'Python requirements that name a model by address',
  accepts: path =>
    /(?:^|\/)(?:[\w.-]*requirements[\w.-]*|constraints[\w.-]*)\.(?:txt|in)$|(?:^|\/)requirements\/[^/]+\.txt$/.test(
      path,
    ),
  extract: file => readWith(file, readRequirements),
}

/** Only addresses are of interest: a package from an index is no model. */
function readRequirements(source: Source): Facts {
  const ledger = newLedger()
  for (const match of source.text.matchAll(/^(?!\s*#)[^\n]*?((?:https?|hf):\/\/[^\s;#]+(?:#sha256=[0-9a-f]{64})?)/gm)) {
    const from = match.index + match[0].length - (match[1] ?? '').length
    const text = match[1] ?? ''
    const place = source.place(from, from + text.length)
    ledger.commands.push({
      argv: ['requirements', text].map(word => ({ kind: 'text', text: word, place })),
      where: { at: from, scope: [], branch: [] },
      place,
      pipe: -1,
      forgiven: false,
    })
  }
  return ledger
}
