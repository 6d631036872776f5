import { isRecord } from '../../../../catalogue/record-keys.ts'
import { isScriptKey } from '../../../../catalogue/shell-words.ts'
import { once } from '../../../../model/index.ts'
import { anyName, textOf } from '../../values.ts'
import type { Table, Value, Where } from '../../vocabulary.ts'
import { embeddedFacts, languageOf, languageOfFile, languageOfText, settingsOfText } from '../documents.ts'
import type { Ledger } from '../facts.ts'
import type { ShellOptions } from '../shell/options.ts'
import { readShell } from '../shell/reader.ts'
import type { Dialect } from '../shell/word.ts'
import type { Source } from '../source.ts'
import { opaque } from '../syntax.ts'
import { commandIn, extendedIn, moduleOf, otherWordsIn } from './container.ts'
import { instantiatedBy } from './instantiated.ts'
import { patchedBy, scriptOf } from './patch.ts'
import { inOneLine, isOneWord, joined, unescaped, unwrapped } from './script-lines.ts'
import { describedIn, entriesOf, environmentsIn, variable } from './variables.ts'
import { hasOtherShell, isInterpreter, isUsualAction, languageHere, stepOf } from './workflow-steps.ts'
import { workflowValues } from './workflow-values.ts'

/** How a carrier of settings gives the text of a scalar back, so that what stands in it can be read. */
export type SourceOf = (scalar: Value) => Source | null

/** Of a development container: a list there holds the words of one command. */
const lifecycleKeys = /^(?:initialize|onCreate|updateContent|post(?:Create|Start|Attach))Command$/

/** `scripts` of a manifest, tasks of a runner: each is a script, or a list of them; so is what is run on files. */
const isTask = (path: readonly string[], key: string, value: Value) =>
  (/^(?:scripts|tasks)$/.test(path.at(-1) ?? '') || lifecycleKeys.test(path.at(-1) ?? '') || /^\*+[/.]/.test(key)) &&
  value.kind !== 'table'

/** Keys that hold a document. */
const documentKeys: Readonly<Record<string, string>> = {
  'build-args': 'shell',
  build_args: 'shell',
  dockerfile_inline: 'dockerfile',
  jsCode: 'javascript',
  legacy_tox_ini: 'ini',
  patch: 'yaml',
  runtimeEnv: 'yaml',
  serveConfigV2: 'yaml',
  values: 'yaml',
  valuesContent: 'yaml',
  valuesObject: 'yaml',
}

/**
 * Commands, scripts and variables that stand in settings: Kubernetes, Compose, CI, task definitions. Variables are seen
 * by what stands in their own group or below.
 */
export class Programs {
  private readonly ledger: Ledger
  private readonly sourceOf: SourceOf
  private readonly dialect: Dialect
  private readonly isShellUsual: boolean
  /** What is said to hold for all steps of a workflow, or of a job. */
  private readonly usual: { readonly scope: readonly number[]; readonly language: string }[] = []
  /** Names behind one sign, which are filled in before anything is run. */
  private readonly filledIn: () => ReadonlySet<string>

  /** `whole`: the text of the file, whose defaults hold for all its steps. */
  constructor(ledger: Ledger, sourceOf: SourceOf, dialect: Dialect = 'kubernetes', whole = '') {
    this.ledger = ledger
    this.sourceOf = scalar => unescaped(sourceOf(scalar))
    this.dialect = dialect
    this.isShellUsual = !hasOtherShell(whole)
    this.filledIn = once(() => new Set(Array.from(whole.matchAll(/(?<!\$)\$\{?(\w+)/g), ([, name = '']) => name)))
  }

  /** `scope`: offsets of the tables around this one, itself included. */
  read(table: Table, path: readonly string[], scope: readonly number[]): void {
    const usual = path.slice(-2).join('.') === 'defaults.run' ? languageHere(table) : null
    if (usual) this.usual.push({ scope: scope.slice(0, -2), language: usual })
    const call = instantiatedBy(table, scope)
    if (call) this.ledger.calls.push(call)
    for (const { key, value } of environmentsIn(table)) this.environment(value, [...path, key], scope)
    for (const { key, value } of table.entries) {
      if (key === null) continue
      if (lifecycleKeys.test(key) && value.kind === 'list') this.run(value.items, scope)
      else if ((isScriptKey(moduleOf(key)) && !isInterpreter(key, value)) || isTask(path, key, value))
        this.script(value, scope, this.spokenIn(table, scope), stepOf(table, { path, scope, key }, this.isShellUsual))
      this.file(key, value)
    }
    if (path.at(-2) === 'steps') this.handedOn(table, scope)
    const patched = patchedBy(table)
    if (patched) this.read(patched, path, scope)
    this.written(table, path, scope)
    this.ledger.bindings.push(...workflowValues(table, { path, scope }))
    // A command in a record of what was run is not run again.
    if (!isRecord(keysOf(table), path.at(-1) === '[]')) this.command(table, scope)
    if (path.at(-1) === 'services')
      for (const service of extendedIn(table)) this.command(service, [...scope, service.place.offset])
  }

  /** What a script is written in, by what stands beside it or around it. */
  private spokenIn(table: Table, scope: readonly number[]): string {
    const around = this.usual.findLast(one => one.scope.every((level, index) => scope[index] === level))
    return languageHere(table) ?? around?.language ?? 'shell'
  }

  /** `env: {A: b}`, `env: [{name: A, value: b}]`, `environment: ["A=b"]`. */
  private environment(value: Value, path: readonly string[], scope: readonly number[]): void {
    const described = value.kind === 'table' ? describedIn(value) : []
    const entries =
      value.kind === 'table'
        ? [...entriesOf(value), ...described]
        : value.kind === 'list'
          ? value.items.flatMap(variable)
          : []
    const where: Where = { at: -1, scope, branch: [] }
    const isExported = /^(?:extra_?)?env/i.test(path.at(-1) ?? '') || path.at(-1) === 'variables'
    for (const { key, value: one } of entries) {
      if (key === null || one.kind === 'table' || (one.kind === 'list' && !one.items.every(isText))) continue
      this.ledger.bindings.push({ name: key, value: one, where, ...(isExported && { isExported }) })
      // Compose fills in what its own shell has under the name, and hands on what two signs stand before.
      if (path[0] === 'services' && this.filledIn().has(key))
        this.ledger.bindings.push({ name: key, value: opaque(one.place), where, isUnread: true })
    }
    const own = value.kind === 'list' ? entries : described
    if (own.length === 0) return
    const table: Table = { kind: 'table', entries: own, spread: [], place: value.place }
    this.ledger.mappings.push({ path, table, where: { ...where, scope: [...scope, value.place.offset] } })
  }

  /** What a step sets for those behind it in a way that is not read, or by an action that may be anybody's. */
  private handedOn({ entries, place }: Table, scope: readonly number[]): void {
    const written = entries.flatMap(({ key, value }) => {
      const inner = key === 'with' && value.kind === 'table' ? value.entries.map(one => one.value) : [value]
      return inner.map(one => this.sourceOf(one)?.text ?? '')
    })
    const said = written.flatMap(text => text.match(/GITHUB_ENV|exportVariable/g) ?? [])
    const isStrange = entries.some(
      ({ key, value }) => key === 'uses' && value.kind === 'text' && !isUsualAction(value.text),
    )
    const read = this.ledger.commands.filter(
      ({ output, where }) =>
        output?.kind === 'name' && output.path === 'GITHUB_ENV' && where.scope.includes(place.offset),
    )
    if (said.length <= read.length && !isStrange) return
    const where: Where = { at: place.offset, scope: scope.slice(0, -1), branch: [] }
    this.ledger.bindings.push({ name: anyName, value: { kind: 'opaque', place }, where, isUnread: true })
  }

  private script(value: Value, scope: readonly number[], language: string, options?: ShellOptions): void {
    const lines = value.kind === 'list' ? value.items : [value]
    for (const line of lines) if (line.kind === 'list') this.run(line.items, scope)
    const sources = lines.flatMap(line => this.sourceOf(line) ?? [])
    for (const source of joined(sources))
      if (language !== 'shell') this.embedded(language, source, scope)
      else readShell(source, this.ledger, { dialect: this.dialect, scope, ...options })
  }

  /** The source of a step of Argo, a file of cloud-init: what it is stands beside it. */
  private written(table: Table, group: readonly string[], scope: readonly number[]): void {
    const at = (name: string) => table.entries.find(entry => entry.key === name)?.value
    const [source, content, path] = [at('source'), at('content'), at('path')]
    const scripted = scriptOf(at('uses'), at('with'))
    const program = scripted && this.sourceOf(scripted)
    if (program) this.embedded('javascript', program)
    if (source && at('command')) this.script(source, scope, this.spokenIn(table, scope))
    // A file that Compose puts into containers says itself what it is.
    const own = group.at(-2) === 'configs' && content?.kind === 'text' ? settingsOfText(content.text) : null
    const language = path?.kind === 'text' ? languageOfFile(path.text) : own
    const inner = content && language ? this.sourceOf(content) : null
    if (language && inner) this.embedded(language, inner)
  }

  /** One command of image, entrypoint, command and arguments, as containers put it together. */
  private command(table: Table, scope: readonly number[]): void {
    const words = commandIn(table).flatMap(({ key, value }) => (key === 'image' ? [value] : this.words(value, scope)))
    for (const argv of [words, ...otherWordsIn(table).map(value => this.words(value, scope))]) this.run(argv, scope)
  }

  private run(argv: readonly Value[], scope: readonly number[]): void {
    const [first] = argv
    if (!first) return
    const where: Where = { at: first.place.offset, scope, branch: [] }
    this.ledger.commands.push({ argv, where, place: first.place, pipe: -1, forgiven: false })
    this.inner(argv, scope)
  }

  private words(value: Value, scope: readonly number[]): readonly Value[] {
    if (value.kind === 'list' && !value.items.every(isLine)) return value.items
    if (value.kind === 'list') {
      this.script(value, scope, 'shell')
      return []
    }
    const whole = this.sourceOf(value)
    if (whole && isOneWord(whole)) return [value]
    const source = inOneLine(whole)
    if (!source) return value.kind === 'table' || value.kind === 'constant' ? [] : [value]
    const before = this.ledger.commands.length
    readShell(source, this.ledger, { dialect: this.dialect, scope })
    const [only, second] = this.ledger.commands.slice(before)
    return only && !second ? only.argv : []
  }

  /** `["sh", "-c", "…"]`, `["python", "-c", "…"]`. */
  private inner(argv: readonly Value[], scope: readonly number[]): void {
    const texts = argv.map(textOf)
    const start = texts.findIndex(text => /(?:^|\/)(?:(?:ba|z|da)?sh|python[\d.]*)$/.test(text))
    const language = start === -1 ? null : languageOf(texts.slice(start))
    const word = language && language.from !== 'input' ? argv[start + language.from] : undefined
    const source = word ? unwrapped(this.sourceOf(word)) : null
    if (!language || !source) return
    if (language.name === 'shell') readShell(source, this.ledger, { dialect: this.dialect, scope })
    else this.embedded(language.name, source, scope)
  }

  /** A file inside a ConfigMap: its key is its name; some keys hold documents of their own, some texts are documents. */
  private file(key: string, value: Value): void {
    for (const one of value.kind === 'list' ? value.items : [value]) {
      if (one.kind !== 'text' || !one.text.includes('\n')) continue
      const own = isScriptKey(key) ? null : languageOfText(one.text)
      const language = own ?? documentKeys[key] ?? languageOfFile(key) ?? settingsIn(key, one.text)
      const source = language ? this.sourceOf(one) : null
      if (language && source) this.embedded(language, source)
    }
  }

  /** `scope`: where it is run, if it is. */
  private embedded(language: string, source: Source, scope?: readonly number[]): void {
    const facts = embeddedFacts(language, source, 1)
    const place = source.place(0, 0)
    const where = scope && { at: place.offset, scope, branch: [] }
    const startedBy = where && { argv: [], where, place, pipe: -1, forgiven: false }
    if (facts) this.ledger.embedded.push({ facts, ...(startedBy && { startedBy }) })
  }
}

/** A program with its words, in a list that has a command in each item. */
const isLine = (item: Value) =>
  item.kind === 'text'
    ? /^[\w./-]+\s+\S/.test(item.text)
    : item.kind === 'join' && item.parts[0]?.kind === 'text' && /^[\w./-]+\s/.test(item.parts[0].text)

/** Settings in a text, under a name that says so: `config_file: |`. */
function settingsIn(key: string, text: string): string | null {
  return /config|settings|values|yaml/i.test(key) && /^(?:\s*(?:#[^\n]*)?\n)*\s*[A-Za-z_][\w.-]*:(?:\s|$)/.test(text)
    ? 'yaml'
    : null
}

const isText = (item: Value) => item.kind === 'text' || item.kind === 'join'

const keysOf = (table: Table) => table.entries.flatMap(({ key }) => key ?? [])
