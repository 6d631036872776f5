import type { Extractor } from '../../../model/index.ts'
import { environment } from '../read/environment.ts'
import { newLedger } from '../read/facts.ts'
import { readShell } from '../read/shell/reader.ts'
import type { Dialect } from '../read/shell/word.ts'
import type { Source } from '../read/source.ts'
import type { Facts } from '../vocabulary.ts'
import { readWith } from './extraction.ts'

const scripts =
  /\.(?:sh|bash|zsh|[akc]sh|mksh|dash|tcsh|nu|command|envrc|bats|slurm|sbatch|fish)$|(?:^|\/)(?:Procfile(?:\.[\w-]+)?|Vagrantfile|Jenkinsfile(?:\.[\w-]+)?|entrypoint|Singularity(?:\.[\w.-]+)?|crontab|\.?binder\/(?:postBuild|start))$|(?:^|\/)cron\.d\/[^/]+$/i
/** What a shell reads by itself, and what git runs by a tool that names the folder. */
const known =
  /(?:^|\/)\.(?:bashrc|bash_(?:profile|login|logout|aliases)|profile|zshrc|zshenv|zprofile|zlogin|kshrc|xinitrc|xprofile)$|(?:^|\/)\.(?:husky|githooks)\/[a-z-]+$/
const powershell = /\.ps[dm]?1$/i
const batch = /\.(?:bat|cmd)$/i
/** Ansible, cookiecutter and their like fill these in. */
const templates = /\.(?:sh|bash|zsh)\.(?:j2|jinja2?|tpl|tmpl|template|tftpl|in)$/i
export const shell: Extractor = {
  id: 'shell',
  title: 'Shell script',
  accepts: path =>
    scripts.test(path) || known.test(path) || powershell.test(path) || batch.test(path) || templates.test(path),
  extract: file => readWith(file, source => readScript(source, file.path)),
}

function readScript(source: Source, path: string): Facts {
  const ledger = newLedger()
  readShell(source, ledger, { dialect: dialectOf(path) })
  ledger.mappings.push(...environment(ledger.bindings, source.place(0, 0)))
  return ledger
}

function dialectOf(path: string): Dialect {
  if (powershell.test(path)) return 'powershell'
  if (batch.test(path)) return 'batch'
  return templates.test(path) ? 'kubernetes' : 'sh'
}
