import type { Extractor } from '../../../model/index.ts'
import { newLedger } from '../read/facts.ts'
import { readYaml } from '../read/settings/yaml-tree.ts'
import { embed, type Source } from '../read/source.ts'
import type { Facts } from '../vocabulary.ts'
import { readWith } from './extraction.ts'

export const markdown: Extractor = {
  id: 'markdown',
  title: 'Front matter of model cards',
  listsOnly: true,
  accepts: path => /\.(?:md|mdx|markdown)$/i.test(path),
  extract: file => readWith(file, readCard),
}

/** What begins a document, between two lines of three dashes. More than this is no front matter that the hub accepts. */
const fence = /^\ufeff?---[^\S\n]*\r?\n/
const maxLength = 100_000

/** Only what the card itself declares: prose and examples load nothing. */
function readCard(source: Source): Facts {
  const ledger = newLedger()
  const from = fence.exec(source.text)?.[0].length
  if (from === undefined) return ledger
  const end = /^---[^\S\n]*\r?$/m.exec(source.text.slice(from, from + maxLength))
  if (!end) return ledger
  const card = readYaml(embed(source, [{ text: source.text.slice(from, from + end.index), from }]))
  for (const { path, table, where } of card.mappings)
    if (path.length === 0) ledger.mappings.push({ path: ['card'], table, where })
  return ledger
}
