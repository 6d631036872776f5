import type { Extractor } from '../../../model/index.ts'
import { environment } from '../read/environment.ts'
import { newLedger } from '../read/facts.ts'
import { readShell } from '../read/sh-script.ts'
import type { Source } from '../read/source.ts'
import type { Facts } from '../vocabulary.ts'
import { readWith } from './extraction.ts'

const scripts =
  /\.(?:sh|bash|zsh|ksh|command|envrc|bats|slurm|sbatch|fish)$|(?:^|\/)(?:Procfile|Jenkinsfile(?:\.[\w-]+)?)$/i
const windows = /\.(?:ps1|bat|cmd)$/i
/** Ansible, cookiecutter and their like fill these in. */
const templates = /\.(?:sh|bash|zsh)\.(?:j2|jinja2?|tpl|tmpl|template|tftpl|in)$/i
/** Commands of a repository's own often have no extension: the first line says what they are. */
const bare = /(?:^|\/)[a-z][\w-]*$/

export const shell: Extractor = {
  id: 'shell',
  title: 'Shell script',
  accepts: path => scripts.test(path) || windows.test(path) || templates.test(path) || bare.test(path),
  extract: file =>
    readWith(file, source => (isScript(file.path, source) ? readScript(source, file.path) : newLedger())),
}

const isScript = (path: string, { text }: Source) =>
  !bare.test(path) || /(?:^|\/)entrypoint$/.test(path) || /^#!\s*\S*(?:\/|\s)(?:ba|z|da|k)?sh\b/.test(text)

function readScript(source: Source, path: string): Facts {
  const ledger = newLedger()
  const dialect = windows.test(path) ? 'windows' : templates.test(path) ? 'kubernetes' : 'sh'
  readShell(source, ledger, { dialect })
  ledger.mappings.push(...environment(ledger.bindings, source.place(0, 0)))
  return ledger
}
