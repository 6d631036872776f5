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
  title: 'Scripts of package.json',
  accepts: path => /(?:^|\/)package\.json$/.test(path),
  extract: file => readWith(file, readScripts),
}

/** Each script is a command line of its own; the rest of the file is npm's. */
function readScripts(source: Source): Facts {
  const ledger = newLedger()
  for (const { path, table } of readJson(source).mappings) {
    if (path.length !== 1 || path[0] !== 'scripts') continue
    for (const { value } of table.entries) {
      const { offset, column, endColumn } = value.place
      if (value.kind === 'text') readShell(jsonInside(source, offset, offset + endColumn - column), ledger)
    }
  }
  return ledger
}
