/** Workflow commands as actions/runner 2.336 reads them (ActionCommand.cs, ActionCommandManager.cs, OutputManager.cs). */
export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

const knownCommands: readonly string[] = [
  'set-env',
  'set-output',
  'save-state',
  'add-mask',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'debug',
  'warning',
  'error',
  'notice',
  'group',
  'endgroup',
  'echo',
  'stop-commands',
]

type Escapes = readonly (readonly [string, string])[]
const ends: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
]
const percent: Escapes = [['%25', '%']]
const inData: Escapes = [...ends, ...percent]
const inProperty: Escapes = [...ends, ['%3A', ':'], ['%2C', ','], ...percent]
const inLegacy: Escapes = [['%3B', ';'], ...ends, ['%5D', ']'], ...percent]

const unescaped = (text: string, escapes: Escapes) =>
  escapes.reduce((done, [written, character]) => done.replaceAll(written, character), text)

/** .NET's white space at the start, which has U+0085 and lacks U+FEFF; we take both, since more is stricter. */
const blanks = /^[\s\u0085\uFEFF]+/

/** The lines that .NET's `ReadLine` makes: a lone carriage return ends one as well. */
export function linesOf(output: string): readonly string[] {
  return output.replace(/(?:\r\n|\n|\r)$/, '').split(/\r\n|\n|\r/)
}

/** `::name k=v,k=v::data` at the start of the line, else the legacy `##[name k=v;k=v]data` anywhere in it. */
export function parseCommand(line: string, known: ReadonlySet<string> = new Set(knownCommands)): Command | null {
  const text = line.replace(blanks, '')
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1
  if (end !== -1) {
    const [name, properties] = nameOf(text.slice(2, end))
    if (known.has(name)) {
      return {
        name,
        properties: propertiesOf(properties, ',', inProperty),
        data: unescaped(text.slice(end + 2), inData),
      }
    }
  }
  const start = line.indexOf('##[')
  const close = start === -1 ? -1 : line.indexOf(']', start)
  if (close === -1) return null
  const [name, properties] = nameOf(line.slice(start + 3, close))
  if (!known.has(name)) return null
  return { name, properties: propertiesOf(properties, ';', inLegacy), data: unescaped(line.slice(close + 1), inLegacy) }
}

function nameOf(info: string): readonly [string, string] {
  const space = info.indexOf(' ')
  return space === -1 ? [info.toLowerCase(), ''] : [info.slice(0, space).toLowerCase(), info.slice(space + 1).trim()]
}

function propertiesOf(text: string, separator: string, escapes: Escapes): Readonly<Record<string, string>> {
  const pairs = text.split(separator).map(pair => [pair.indexOf('='), pair] as const)
  return Object.fromEntries(
    pairs
      .filter(([at, pair]) => at > 0 && at < pair.length - 1)
      .map(([at, pair]) => [pair.slice(0, at).trim(), unescaped(pair.slice(at + 1), escapes)]),
  )
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly properties: Readonly<Record<string, string>>
  /** False beyond the tenth of its level: it stays in the log only. */
  readonly published: boolean
}

const mostPerLevel = 10
const longestMessage = 4096

/** What one step's output does: annotations, masks, outputs, and the log as a reader sees it. */
export function createInterpreter(secrets: readonly string[]) {
  const masks = new Set(secrets)
  const known = new Set(knownCommands)
  const log: string[] = []
  const annotations: Annotation[] = []
  /** Every command that was obeyed, for tests that want to see none. */
  const commands: Command[] = []
  const outputs: Record<string, string> = {}
  const failures: string[] = []
  let stopped: string | null = null
  const masked = (text: string) => [...masks].reduce((done, mask) => done.replaceAll(mask, '***'), text)
  const annotate = (level: Annotation['level'], text: string, properties: Command['properties'] = {}) => {
    const published = annotations.filter(one => one.level === level && one.published).length < mostPerLevel
    annotations.push({ level, message: masked(text).slice(0, longestMessage), properties, published })
  }
  const fail = (message: string) => {
    failures.push(message)
    annotate('error', message)
  }
  const obey: Readonly<Record<string, (command: Command) => void>> = {
    'stop-commands': ({ data }) => {
      if (data === '' || known.has(data.toLowerCase())) return fail('Invoked ::stop-commands:: with a bad token')
      stopped = data.toLowerCase()
      known.add(stopped)
    },
    'set-env': () => fail('The `set-env` command is disabled.'),
    'add-path': () => fail('The `add-path` command is disabled.'),
    'set-output': ({ properties, data }) => {
      outputs[properties['name'] ?? ''] = data
    },
    'add-mask': ({ data }) => {
      for (const secret of [data, ...data.split(/[\r\n]+/)]) if (secret.trim() !== '') masks.add(secret.trim())
    },
    error: ({ data, properties }) => annotate('error', data, properties),
    warning: ({ data, properties }) => annotate('warning', data, properties),
    notice: ({ data, properties }) => annotate('notice', data, properties),
  }
  const read = (line: string) => {
    const command = parseCommand(line, known)
    if (command === null || (stopped !== null && command.name !== stopped)) return void log.push(masked(line))
    if (stopped !== null) {
      known.delete(stopped)
      stopped = null
      return
    }
    commands.push(command)
    obey[command.name]?.(command)
    log.push(masked(`##[${command.name}]${command.data}`))
  }
  return { read, annotate, fail, masked, log, annotations, commands, outputs, failures }
}

export type Interpreter = ReturnType<typeof createInterpreter>
