import type { Constants } from '../../constant/constants.ts'
import { textOf } from '../../values.ts'
import type { Command, Value } from '../../vocabulary.ts'
import { isSure, type Later, nameOf, program, within } from './flow.ts'

/** The SHA-256 that each downloaded file is compared with later on: `echo "<hex>  file" | sha256sum -c`. */
export function checksums(
  flow: readonly Later[],
  functions: ReadonlySet<number>,
  constants: Constants,
): ReadonlyMap<Command, Value> {
  const downloads = new Map<string, Later>()
  const found = new Map<Command, Value>()
  for (const [index, here] of flow.entries()) {
    const path = output(here, constants)
    if (path !== null) downloads.set(path, here)
    // Of a pipe only its last program's word counts.
    if (flow[index + 1]?.command.pipe === here.command.pipe) continue
    for (const { hash, file } of comparisons(here, flow[index - 1], constants)) {
      const name = nameOf(file, constants)
      const made = name === null ? undefined : downloads.get(within(here.directory, name))
      if (made && isSure(here, made, functions) && isHeeded(here, flow, constants)) found.set(made.command, hash)
    }
  }
  return found
}

/** A comparison that fails ends the script, also where it is a function's and the function is called. */
function isHeeded({ command }: Later, flow: readonly Later[], { names }: Constants): boolean {
  const { definitions } = names.facts
  const around = definitions.filter(({ scope }) => command.where.scope.includes(scope)).map(({ name }) => name)
  const calls = flow.filter(one => around.includes(textOf(program(one.command)[0])))
  // `! a | b`: what is turned round is the whole pipe's.
  const isForgiven = flow.some(one => one.command.pipe === command.pipe && one.command.forgiven)
  return !isForgiven && [command, ...calls.map(one => one.command)].every(one => one.isFatal && !one.forgiven)
}

const fileOf = (address: string) => address.replace(/[?#].*$/, '').replace(/^.*\//, '')

/** The file that a download of one address ends in; null for any other command. */
function output({ command, directory }: Later, constants: Constants): string | null {
  const words = program(command)
  const name = textOf(words[0]).replace(/^.*\//, '')
  const read = outputs[name]
  if (!read) return null
  const all = words.flatMap(word => nameOf(word, constants) ?? []).filter(isAddress)
  const named = words.filter(word => /^-[a-zA-Z#]*o$|^--output$/.test(textOf(word)))
  // With a second address nobody can tell which file is which.
  const path =
    all.length > 1 || named.length > 1 ? null : read(words.slice(1), { address: all[0] ?? null, command, constants })
  return path === null ? null : within(directory, path)
}

const isAddress = (text: string) => /^(?:https?|ftp):\/\//.test(text)

interface Around {
  readonly address: string | null
  readonly command: Command
  readonly constants: Constants
}

type Reader = (words: readonly Value[], around: Around) => string | null

function after(words: readonly Value[], flag: RegExp, constants: Constants): string | null {
  const index = words.findIndex(word => flag.test(textOf(word)))
  return index === -1 ? null : nameOf(words[index + 1], constants)
}

const inFolder = (folder: string | null, file: string | null) =>
  folder === null || file === null ? file : `${folder}/${file}`

const outputs: Readonly<Record<string, Reader>> = {
  curl: (words, { address, command, constants }) => {
    const named = after(words, /^(?:-[a-zA-Z#]*o|--output)$/, constants)
    const folder = after(words, /^--output-dir$/, constants)
    const isNamedAlike = words.some(word => /^(?:-[a-zA-Z#]*O[a-zA-Z]*|--remote-name)$/.test(textOf(word)))
    if (named !== null) return inFolder(folder, named)
    if (isNamedAlike && address !== null) return inFolder(folder, fileOf(address))
    return nameOf(command.output, constants)
  },
  wget: (words, { address, command, constants }) => {
    const named = after(words, /^(?:-[a-zA-Z]*O|--output-document)$/, constants)
    if (named === '-') return nameOf(command.output, constants)
    const folder = after(words, /^(?:-[a-zA-Z]*P|--directory-prefix)$/, constants)
    return named ?? inFolder(folder, address && fileOf(address))
  },
  aria2c: (words, { address, constants }) => {
    const folder = after(words, /^(?:-d|--dir)$/, constants)
    return inFolder(folder, after(words, /^(?:-o|--out)$/, constants) ?? (address && fileOf(address)))
  },
  ADD: (words, { address, constants }) => {
    const to = nameOf(words.at(-1), constants)
    return to?.endsWith('/') ? inFolder(to.slice(0, -1), address && fileOf(address)) : to
  },
  hf: (words, { constants }) => {
    const [action, , file, more] = words.filter((word, index) => !isOption(words, index) && word)
    if (textOf(action) !== 'download' || more) return null
    const folder = after(words, /^--local-dir$/, constants)
    return folder === null ? null : inFolder(folder, nameOf(file, constants))
  },
}

const isOption = (words: readonly Value[], index: number) =>
  textOf(words[index]).startsWith('-') || /^--(?!quiet|force)/.test(textOf(words[index - 1]))

interface Comparison {
  readonly hash: Value
  readonly file: Value
}

/** What a command compares: lines of hash and file on its input, which a pipe or a here-document gives. */
function comparisons({ command }: Later, before: Later | undefined, constants: Constants): readonly Comparison[] {
  const words = program(command)
  const name = textOf(words[0]).replace(/^.*\//, '')
  if (!/^(?:g?sha256sum|shasum)$/.test(name) || constants.names.isLocal(name)) return []
  const flags = words.slice(1).map(textOf)
  if (!flags.some(flag => /^(?:--check|-[a-z]*c[a-z]*)$/.test(flag)) || flags.includes('--ignore-missing')) return []
  if (
    name === 'shasum' &&
    !flags.some((flag, index) => /^(?:256|-a256)$/.test(flag) || (flag === '-a' && flags[index + 1] === '256'))
  )
    return []
  const piped = before?.command.pipe === command.pipe ? printed(before.command) : undefined
  const input = command.input ?? piped
  return input ? linesOf(input, constants).flatMap(([hash, file]) => (hash && file ? [{ hash, file }] : [])) : []
}

/** What `echo` and `printf` write. */
function printed({ argv: [first, ...rest] }: Command): Value | undefined {
  const [format] = rest
  if (!first || !/^(?:echo|printf)$/.test(textOf(first))) return undefined
  const isFormat = textOf(first) === 'printf' && rest.length > 1
  const words =
    isFormat && /%s/.test(textOf(format)) ? rest.slice(1) : rest.filter(word => !/^-[neE]+$/.test(textOf(word)))
  const blank: Value = { kind: 'text', text: ' ', place: first.place }
  return { kind: 'join', parts: words.flatMap(word => [word, blank]), place: first.place }
}

/** A text in lines of words, each word a value of its own. */
function linesOf(value: Value, constants: Constants): readonly (readonly Value[])[] {
  const lines: Value[][] = [[]]
  let open: Value[] = []
  const close = () => {
    const [only, second] = open
    if (only) lines.at(-1)?.push(second ? { kind: 'join', parts: open, place: only.place } : only)
    open = []
  }
  for (const part of partsOf(value, constants)) {
    if (part.kind !== 'text') {
      open.push(part)
      continue
    }
    for (const [piece] of part.text.matchAll(/\n|\\n|[^\S\n]+|[^\s\\]+|\\/g)) {
      if (/^(?:\s+|\\n)$/.test(piece)) close()
      if (/^(?:\n|\\n)$/.test(piece)) lines.push([])
      else if (piece.trim() !== '') open.push({ ...part, text: piece.replace(/^\*(?=.)/, '') })
    }
  }
  close()
  return lines.filter(line => line.length === 2)
}

function partsOf(value: Value, constants: Constants): readonly Value[] {
  if (value.kind === 'join') return value.parts.flatMap(part => partsOf(part, constants))
  if (value.kind !== 'name') return [value]
  const [found, second] = constants.expand(value)
  return found?.value.kind === 'text' && !second && /\s/.test(found.value.text) ? [found.value] : [value]
}
