import type { Extractor } from '../../../model/index.ts'
import { environment } from '../read/environment.ts'
import { newLedger } from '../read/facts.ts'
import { readShell } from '../read/sh-script.ts'
import type { Source } from '../read/source.ts'
import type { Facts } from '../vocabulary.ts'
import { readWith } from './extraction.ts'

export const shell: Extractor = {
  id: 'shell',
  title: 'Shell script',
  accepts: path =>
    /\.(?:sh|bash|zsh|ksh|command|envrc|bats|slurm|sbatch|ps1|bat|cmd|fish)$/i.test(path) ||
    /(?:^|\/)(?:Procfile|entrypoint)$/.test(path),
  extract: file => readWith(file, readScript),
}

function readScript(source: Source): Facts {
  const ledger = newLedger()
  readShell(source, ledger)
  ledger.mappings.push(...environment(ledger.bindings, source.place(0, 0)))
  return ledger
}
