import { baseNameOf } from '../../../model/index.ts'
import type { Facts } from '../vocabulary.ts'
import { environment } from './environment.ts'
import { newLedger } from './facts.ts'
import { readJavaScript } from './javascript/module.ts'
import { readPython } from './python/module.ts'
import { readDockerfile } from './recipe/dockerfile-tree.ts'
import { readModelfile } from './recipe/modelfile-lines.ts'
import { readIni } from './settings/ini-lines.ts'
import { readJson } from './settings/json-tree.ts'
import { readToml } from './settings/toml-tree.ts'
import { readYaml } from './settings/yaml-tree.ts'
import { readCalled } from './shell/called.ts'
import { readShell } from './shell/reader.ts'
import type { Source } from './source.ts'

type Reader = (source: Source, nesting: number) => Facts

/** Languages that stand inside other files. */
const readers: Readonly<Record<string, Reader>> = {
  python: source => readPython(source),
  javascript: source => readJavaScript(source, 'jsx'),
  json: source => readJson(source),
  yaml: source => readYaml(source),
  toml: source => readToml(source),
  ini: source => readIni(source),
  modelfile: source => readModelfile(source),
  dockerfile: source => readDockerfile(source),
  called: readCalled,
  shell: (source, nesting) => {
    const ledger = newLedger()
    readShell(source, ledger, { nesting })
    ledger.mappings.push(...environment(ledger.bindings, source.place(0, 0)))
    return ledger
  },
}

/** What a document inside another file says; null when its language is not read. */
export function embeddedFacts(language: string, source: Source, nesting: number): Facts | null {
  return nesting > 8 ? null : (readers[language]?.(source, nesting) ?? null)
}

const byExtension: Readonly<Record<string, string>> = {
  py: 'python',
  json: 'json',
  yaml: 'yaml',
  yml: 'yaml',
  sh: 'shell',
  bash: 'shell',
  env: 'shell',
  bashrc: 'shell',
  bash_profile: 'shell',
  profile: 'shell',
  zshrc: 'shell',
  toml: 'toml',
  ini: 'ini',
  cfg: 'ini',
  conf: 'ini',
  service: 'ini',
  container: 'ini',
  modelfile: 'modelfile',
  Modelfile: 'modelfile',
}

/** The language of a file that another file brings along. */
export function languageOfFile(name: string): string | null {
  const base = baseNameOf(name)
  const own = /^(modelfile|dockerfile)\b/i.exec(base)?.[1]
  if (own) return own.toLowerCase()
  if (/^\.env\b|[_-]env$/.test(base)) return 'shell'
  return byExtension[base.slice(base.lastIndexOf('.') + 1)] ?? null
}

/** A manifest of Kubernetes or of Compose, whatever holds it. */
export const manifest = /^(?:\s|---|#[^\n]*\n)*(?:apiVersion|services|kind):/

/** The language of a text that says itself what it is, whatever it is kept under. */
export function languageOfText(text: string): string | null {
  if (/^FROM\s[\s\S]*^(?:PARAMETER|SYSTEM|TEMPLATE|MESSAGE)\s/m.test(text)) return 'modelfile'
  const interpreter = /^\s*#!\s*\S*?\/(?:env\s+)?((?:ba|z|da)?sh|python[\d.]*)\b/.exec(text)?.[1]
  if (interpreter) return languageOfProgram(interpreter)
  if (/^\s*export[ \t]+[A-Za-z_]\w*=/.test(text)) return 'shell'
  if (manifest.test(text) || /^\s*#cloud-config\b/.test(text)) return 'yaml'
  return importing.test(text) ? 'python' : null
}

/** The first line of a program in Python that is no remark, if it brings something in, and others behind it. */
const importing =
  /^(?:[ \t\r]*(?:#[^\n]*)?\n)*[ \t]*(?:from[ \t]+[\w.]+[ \t]+import[ \t]+[\w(*][^\n]*|import[ \t]+[\w.]+(?:[ \t]+as[ \t]+\w+|[ \t]*,[ \t]*[\w.]+)*[ \t]*(?:#[^\n]*)?\r?)\n/

/** More than this, in UTF-16 units, is prose or data. */
const mostSettings = 50_000

/** The language of settings in a text of several lines that is nothing else: each of its outermost lines is one of them. */
export function settingsOfText(text: string): string | null {
  if (text.length > mostSettings || !/\S[^\n]*\n\s*\S/.test(text)) return null
  if (/^\s*\{\s*"[^"\n]*"\s*:/.test(text) && /\}\s*$/.test(text)) return 'json'
  const lines = text.split('\n').filter(line => !/^\s*(?:[#;]|$)/.test(line))
  const isIni = (line: string) => /^\s*(?:\[[\w.@ -]+\]|@?[\w.-]+\s*=|[\]}])/.test(line) || /^\s{2,}/.test(line)
  if (/^\s*\[[\w.-]+\]\s*$/.test(lines[0] ?? '') && lines.every(isIni)) return 'ini'
  const indent = Math.min(...lines.map(line => line.search(/\S/)))
  const outermost = lines.filter(line => line.search(/\S/) === indent)
  const isYaml = (line: string) => /^\s*(?:- |---|(?:[\w.-]+|"[^"]+"|'[^']+')\s*:(?:\s|$))/.test(line)
  return outermost.every(isYaml) ? 'yaml' : null
}

/** A program of another language within a command: what it is, and which word holds it, or the input. */
interface Inner {
  readonly name: string
  readonly from: number | 'input'
}

const isInterpreter = (word: string) => /(?:^|\/)(?:(?:ba|z|da)?sh|python[\d.]*)$/.test(word)
const languageOfProgram = (word: string) => (/python/.test(word) ? 'python' : 'shell')

/** Does this command run a program of another language, and in which word or on its input? */
export function languageOf(argv: readonly string[]): Inner | null {
  const [program = ''] = argv
  const base = baseNameOf(program)
  // Vagrant
  if (/\.provision$/.test(base)) return { name: 'shell', from: 'input' }
  const read = fromInput(base, argv)
  if (read) return { name: read, from: 'input' }
  const wrapped = argv.findIndex((word, index) => isInterpreter(word) && /^-\w*c$/.test(argv[index + 1] ?? ''))
  if (wrapped > 0 && argv[wrapped + 2] !== undefined)
    return { name: languageOfProgram(argv[wrapped] ?? ''), from: wrapped + 2 }
  return textOf(base, argv) ?? interpreted(base, argv)
}

/** Programs that take a text in their own language behind a flag, or as their first word. */
const takingText: readonly (readonly [program: RegExp, flag: RegExp | null, language: string])[] = [
  [/^(?:node|bun|deno)$/, /^(?:-e|-p|--eval|--print|eval)$/, 'javascript'],
  [/^(?:perl|ruby|lua|Rscript|osascript)$/, /^-[A-Za-z]*[eE]$/, 'called'],
  [/^php$/, /^-r$/, 'called'],
  [/^expect$/, /^-c$/, 'shell'],
  [/^env$/, /^(?:-\w*S|--split-string)$/, 'shell'],
  [/^[gmn]?awk$/, null, 'called'],
]

/** `node -e "…"`, `awk '…'` */
function textOf(base: string, argv: readonly string[]): Inner | null {
  const [, flag, name] = takingText.find(([program]) => program.test(base)) ?? []
  if (name === undefined) return null
  const isText = (word: string, index: number) => (flag ? flag.test(argv[index - 1] ?? '') : /[{(]/.test(word))
  const from = argv.findIndex((word, index) => index > 0 && isText(word, index))
  return from === -1 ? null : { name, from }
}

/** `python -c "…"`, `bash -s`, and the same behind `sudo` or `docker exec -i box`. */
function interpreted(base: string, argv: readonly string[]): Inner | null {
  const last = argv.findLast(word => !/^-s?$/.test(word)) ?? ''
  const [, script = ''] = argv
  // Beside an entry point that names the shell.
  if (/^-[a-z]*c$/.test(base) && argv.length === 2 && /\S\s+\S/.test(script)) return { name: 'shell', from: 1 }
  if (!isInterpreter(base)) return isInterpreter(last) ? { name: languageOfProgram(last), from: 'input' } : null
  const flag = argv.findIndex(word => /^-\w*c$/.test(word))
  if (flag !== -1) return { name: languageOfProgram(base), from: flag + 1 }
  return argv.length === 1 || /^-s?$/.test(argv[1] ?? '') ? { name: languageOfProgram(base), from: 'input' } : null
}

/** Programs that read a document from their input. */
function fromInput(base: string, argv: readonly string[]): string | null {
  const takesInput = argv.includes('-') || argv.includes('-f-')
  if (/^(?:kubectl|oc|helm|docker-compose)$/.test(base)) return takesInput ? 'yaml' : null
  if (base === 'docker' && takesInput)
    return argv[1] === 'build' || argv[1] === 'buildx' ? 'dockerfile' : argv[1] === 'compose' ? 'yaml' : null
  if (base === 'ollama' && takesInput) return 'modelfile'
  if (base === 'curl' && takesInput)
    return /^(?:-\w*K|--config)$/.test(argv[argv.indexOf('-') - 1] ?? '') ? 'ini' : null
  if (/^(?:\.|source)$/.test(base)) return argv[1] === '/dev/stdin' ? 'shell' : null
  return /^(?:sbatch|at|batch|crontab)$/.test(base) || (base === 'ssh' && argv.length === 2) ? 'shell' : null
}
