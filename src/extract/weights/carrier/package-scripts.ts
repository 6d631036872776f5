import type { Extractor } from '../../../model/index.ts'
import { newLedger } from '../read/facts.ts'
import { jsonInside } from '../read/settings/json-text.ts'
import { readJson } from '../read/settings/json-tree.ts'
import { readShell } from '../read/shell/reader.ts'
import type { Source } from '../read/source.ts'
import type { Facts } from '../vocabulary.ts'
import { readWith } from './extraction.ts'

export const packageScripts: Extractor = {
  id: 'package-scripts',
  title: 'Scripts, hooks and contributed settings of package.json',
  accepts: path => /(?:^|\/)package\.json$/.test(path),
  extract: file => readWith(file, readScripts),
}

/** Who runs command lines that the manifest keeps: npm itself, and what is run at commits and builds. */
const running = /^(?:scripts|husky|gitHooks|lint-staged|nano-staged|simple-git-hooks|pre-commit|wireit|nx|tasks)$/

/** Each script is a command line of its own; what an extension of an editor may be told holds as it says; the rest of the file is npm's. */
function readScripts(source: Source): Facts {
  const ledger = newLedger()
  for (const mapping of readJson(source).mappings) {
    const { path, table } = mapping
    if (path[0] === 'contributes' && /^configuration/.test(path[1] ?? '')) ledger.mappings.push(mapping)
    if (!running.test(path[0] ?? '')) continue
    const values = table.entries.flatMap(({ value }) => (value.kind === 'list' ? value.items : [value]))
    for (const value of values) {
      const { offset, column, endColumn } = value.place
      if (value.kind === 'text') readShell(jsonInside(source, offset, offset + endColumn - column), ledger)
    }
  }
  return ledger
}
