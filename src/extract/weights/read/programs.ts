import { isRecord } from '../../../catalogue/record-keys.ts'
import type { Table, Value, Where } from '../vocabulary.ts'
import { embeddedFacts, languageOf, languageOfFile } from './documents.ts'
import type { Ledger } from './facts.ts'
import { readShell } from './sh-script.ts'
import type { Dialect } from './sh-word.ts'
import { embed, type Source } from './source.ts'

/** How a carrier of settings gives the text of a scalar back, so that what stands in it can be read. */
export type SourceOf = (scalar: Value) => Source | null

/** Keys that hold the words of one command. */
const wordKeys =
  /^(?:command|args|entrypoint|cmd|containerArgs|extraArgs|extra_args|additionalArgs|cmdline|exec|vllm_args|arguments|extraVllmArgs|engineArgs)$/i
/** Keys that hold a script, or its lines. */
const scriptKeys =
  /^(?:run|script|scripts|before_script|after_script|shell|bash|commands|cmds|inline|setup|install|install_command|start_command|startCommand|buildCommand|preStart|post_start|postCreateCommand|postStartCommand|user_data|startup_script|build|test|start|dev|steps|sh|raw|command_line|onstart|entry|launch|provision)$/i
const environmentKeys =
  /^(?:env|environment|envs|extraEnv|extraEnvs|extraEnvVars|envVars|env_vars|variables|environment_variables|container_env|secrets|build_args|args|configMapData|data|vars|env_variables)$/

/**
 * Commands, scripts and variables that stand in settings: Kubernetes, Compose, CI, task definitions. Variables are seen
 * by what stands in their own group or below.
 */
export class Programs {
  private readonly ledger: Ledger
  private readonly sourceOf: SourceOf
  private readonly dialect: Dialect

  constructor(ledger: Ledger, sourceOf: SourceOf, dialect: Dialect = 'kubernetes') {
    this.ledger = ledger
    this.sourceOf = sourceOf
    this.dialect = dialect
  }

  /** `scope`: offsets of the tables around this one, itself included. */
  read(table: Table, path: readonly string[], scope: readonly number[]): void {
    for (const { key, value } of environmentsIn(table)) this.environment(value, [...path, key], scope)
    for (const { key, value } of table.entries) {
      if (key === null) continue
      if (scriptKeys.test(key)) this.script(value, scope)
      this.file(key, value)
    }
    this.inputs(table, path, scope)
    // A command in a record of what was run is not run again.
    if (!isRecord(keysOf(table), path.at(-1) === '[]')) this.command(table, scope)
  }

  /** `env: {A: b}`, `env: [{name: A, value: b}]`, `environment: ["A=b"]`. */
  private environment(value: Value, path: readonly string[], scope: readonly number[]): void {
    const entries =
      value.kind === 'table' ? entriesOf(value) : value.kind === 'list' ? value.items.flatMap(variable) : []
    const where: Where = { at: -1, scope, branch: [] }
    const isExported = /^(?:extra_?)?env/i.test(path.at(-1) ?? '') || path.at(-1) === 'variables'
    for (const { key, value: one } of entries)
      if (key !== null && one.kind !== 'table' && one.kind !== 'list')
        this.ledger.bindings.push({ name: key, value: one, where, ...(isExported && { isExported }) })
    if (value.kind !== 'list' || entries.length === 0) return
    const table: Table = { kind: 'table', entries, spread: [], place: value.place }
    this.ledger.mappings.push({ path, table, where: { ...where, scope: [...scope, value.place.offset] } })
  }

  /** Defaults of a workflow's inputs and the values of its matrix. */
  private inputs(table: Table, path: readonly string[], scope: readonly number[]): void {
    const last = path.at(-1)
    const parent = path.at(-2)
    const bind = (name: string, value: Value, outer: readonly number[]) =>
      this.ledger.bindings.push({ name, value, where: { at: -1, scope: outer, branch: [] } })
    if (parent === 'inputs') {
      const value = table.entries.find(entry => entry.key === 'default')?.value
      if (value) for (const name of [`inputs.${last}`, `github.event.inputs.${last}`]) bind(name, value, [])
    }
    if (last !== 'matrix') return
    for (const { key, value } of table.entries) {
      if (value.kind !== 'list') continue
      const item: Value = { kind: 'item', of: value, key: null, place: value.place }
      if (key !== 'include') bind(`matrix.${key}`, item, scope.slice(0, -2))
      else {
        const keys = value.items.flatMap(one => (one.kind === 'table' ? one.entries.map(entry => entry.key) : []))
        for (const name of new Set(keys)) {
          if (name === null) continue
          const field: Value = {
            kind: 'item',
            of: item,
            key: { kind: 'text', text: name, place: value.place },
            place: value.place,
          }
          bind(`matrix.${name}`, field, scope.slice(0, -2))
        }
      }
    }
  }

  private script(value: Value, scope: readonly number[]): void {
    const lines = value.kind === 'list' ? value.items : [value]
    const sources = lines.flatMap(line => this.sourceOf(line) ?? [])
    for (const source of joined(sources)) readShell(source, this.ledger, { dialect: this.dialect, scope })
  }

  /** One command of image, entrypoint, command and arguments, as containers put it together. */
  private command(table: Table, scope: readonly number[]): void {
    const words: Value[] = []
    for (const name of ['image', 'entrypoint', 'command', 'cmd', 'args']) {
      const entry = table.entries.find(one => one.key === name)
      if (entry) words.push(...(name === 'image' ? [entry.value] : this.words(entry.value, scope)))
    }
    const others = table.entries.filter(
      ({ key }) => key !== null && wordKeys.test(key) && !/^(?:command|args|entrypoint|cmd)$/.test(key),
    )
    const lists = [words, ...others.map(({ value }) => this.words(value, scope))]
    for (const argv of lists) {
      const [first] = argv
      if (!first) continue
      const where: Where = { at: first.place.offset, scope, branch: [] }
      this.ledger.commands.push({ argv, where, place: first.place, pipe: -1, forgiven: false })
      this.inner(argv, scope)
    }
  }

  private words(value: Value, scope: readonly number[]): readonly Value[] {
    if (value.kind === 'list') return value.items
    const source = this.sourceOf(value)
    if (!source) return value.kind === 'table' || value.kind === 'constant' ? [] : [value]
    const before = this.ledger.commands.length
    readShell(source, this.ledger, { dialect: this.dialect, scope })
    const [only, second] = this.ledger.commands.slice(before)
    return only && !second ? only.argv : []
  }

  /** `["sh", "-c", "…"]`, `["python", "-c", "…"]`. */
  private inner(argv: readonly Value[], scope: readonly number[]): void {
    const texts = argv.map(word => (word.kind === 'text' ? word.text : ''))
    const start = texts.findIndex(text => /(?:^|\/)(?:(?:ba|z|da)?sh|python[\d.]*)$/.test(text))
    const language = start === -1 ? null : languageOf(texts.slice(start), '')
    const word = language && language.from !== 'input' ? argv[start + language.from] : undefined
    const source = word ? this.sourceOf(word) : null
    if (!language || !source) return
    if (language.name === 'shell') readShell(source, this.ledger, { dialect: this.dialect, scope })
    else this.embedded(language.name, source)
  }

  /** A file inside a ConfigMap: its key is its name. */
  private file(key: string, value: Value): void {
    const language = languageOfFile(key)
    const source = language ? this.sourceOf(value) : null
    if (language && source?.text.includes('\n')) this.embedded(language, source)
  }

  private embedded(language: string, source: Source): void {
    const facts = embeddedFacts(language, source, 1)
    if (facts) this.ledger.embedded.push({ facts })
  }
}

/** The groups of variables of one container; Terraform repeats the block for each variable. */
function environmentsIn(table: Table): readonly { readonly key: string; readonly value: Value }[] {
  const groups = table.entries.flatMap(({ key, value }) => (key && environmentKeys.test(key) ? [{ key, value }] : []))
  const [one, second] = groups.filter(({ value }) => value.kind === 'table' && variable(value).length > 0)
  if (!one) return groups
  const items = groups.map(({ value }) => value)
  const place = second ? one.value.place : table.place
  return [{ key: one.key, value: { kind: 'list', items, place } }]
}

const keysOf = (table: Table) => table.entries.flatMap(({ key }) => key ?? [])

/** What a group says with what is merged into it; its own entries come last, and count. */
function entriesOf({ entries, spread }: Table, depth = 0): Table['entries'] {
  const merged = spread.flatMap(({ of }) => (of.kind === 'table' && depth < 8 ? entriesOf(of, depth + 1) : []))
  return [...merged, ...entries]
}

/** One entry of a list of variables. */
function variable(item: Value): Table['entries'] {
  if (item.kind === 'table') {
    const name = item.entries.find(entry => entry.key === 'name' || entry.key === 'Name')?.value
    const value = item.entries.find(entry => entry.key === 'value' || entry.key === 'Value')?.value
    return name?.kind === 'text' && value ? [{ key: name.text, value, keyPlace: name.place }] : []
  }
  const match = item.kind === 'text' ? /^([A-Za-z_]\w*)=/.exec(item.text) : null
  if (item.kind !== 'text' || !match?.[1]) return []
  const from = match[0].length
  const { place } = item
  const value: Value = {
    kind: 'text',
    text: item.text.slice(from),
    place: { ...place, column: place.column + from, offset: place.offset + from },
  }
  return [{ key: match[1], value, keyPlace: place }]
}

/** Lines of a script that stand in a list, as one script. */
function joined(sources: readonly Source[]): readonly Source[] {
  const [first, second] = sources
  if (!first || !second) return sources
  const outer: Source = { text: '', offset: position => position, place: (from, to) => placeIn(sources, from, to) }
  let length = 0
  const pieces = sources.flatMap(source => {
    const text = `${source.text}\n`
    const piece = { text, from: length }
    length += text.length
    return [piece]
  })
  return [{ ...embed(outer, pieces), offset: position => offsetIn(sources, position) }]
}

function locate(sources: readonly Source[], position: number): { source: Source; at: number } | null {
  let at = position
  for (const source of sources) {
    if (at <= source.text.length) return { source, at }
    at -= source.text.length + 1
  }
  return null
}

function placeIn(sources: readonly Source[], from: number, to: number) {
  const found = locate(sources, from) ?? { source: sources.at(-1), at: 0 }
  return found.source?.place(found.at, found.at + to - from) ?? { line: 1, column: 0, endColumn: 0, offset: 0 }
}

function offsetIn(sources: readonly Source[], position: number): number {
  const found = locate(sources, position)
  return found ? found.source.offset(found.at) : position
}
