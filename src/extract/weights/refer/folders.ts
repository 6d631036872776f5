import type { CompiledLoader } from '../../../catalogue/loaders.ts'
import type { Command, Facts, Value } from '../vocabulary.ts'
import { nameOf, program, within } from './command/flow.ts'
import { namedBy } from './command/named.ts'
import { asWeights, isData, offsetsOf, rowsOf } from './onward.ts'
import { weighing } from './record.ts'
import { callFrame } from './row/frame.ts'
import { takenFrom } from './row/taken.ts'
import type { Candidate, Reading } from './row/taking.ts'

/**
 * What was taken out of a repository for data, and put into a folder that a loader is handed, or into one above it, is
 * weights: `git clone …/datasets/ns/name m`, then `vllm serve ./m`.
 */
export function folderCandidates(found: readonly Candidate[], facts: Facts, reading: Reading): readonly Candidate[] {
  const data = new Map(found.flatMap(one => (isData(one) ? [[one.offset, one]] : [])))
  if (data.size === 0) return []
  const folders = [...filledByCalls(data, reading), ...filledByCommands(data, facts, reading)]
  if (folders.length === 0) return []
  const loaded = [...takenByCalls(reading), ...takenByCommands(facts, reading)]
  return folders
    .filter(({ paths }) => paths.some(path => loaded.some(one => one === path || one.startsWith(`${path}/`))))
    .flatMap(({ candidate }) => asWeights(candidate))
}

interface Filled {
  readonly paths: readonly string[]
  readonly candidate: Candidate
}

type Data = ReadonlyMap<number, Candidate>

const pathOf = (path: string) => within('.', path).replace(/^\.\//, '')

function pathsOf(value: Value | undefined, { constants }: Reading): readonly string[] {
  const found = value ? constants.expand(value) : []
  return found.flatMap(one => (one.value.kind === 'text' && one.value.text !== '' ? pathOf(one.value.text) : []))
}

/** `snapshot_download(…, local_dir="m")` */
const filledByCalls = (data: Data, reading: Reading): readonly Filled[] =>
  reading.constants.names.calls.flatMap(call => {
    const paths = pathsOf(call.keyword.get('local_dir') ?? call.keyword.get('localDir'), reading)
    const candidates = paths.length === 0 ? [] : offsetsOf(call, reading).flatMap(offset => data.get(offset) ?? [])
    return candidates.map(candidate => ({ paths, candidate }))
  })

/** `git clone URL m`, `hf download … --local-dir m`; what is moved out of it is that too. */
function filledByCommands(data: Data, { commands }: Facts, { constants }: Reading): readonly Filled[] {
  const filled: Filled[] = []
  for (const command of commands) {
    const words = program(command).map(word => nameOf(word, constants) ?? '')
    const [name = '', ...rest] = words
    if (/(?:^|\/)(?:mv|cp|ln|rsync)$/.test(name)) {
      const [from, to] = rest.filter(word => !word.startsWith('-')).map(pathOf)
      for (const one of [...filled])
        if (
          from !== undefined &&
          to !== undefined &&
          one.paths.some(path => from === path || from.startsWith(`${path}/`))
        )
          filled.push({ ...one, paths: [to] })
      continue
    }
    const at = command.argv.flatMap(({ place }) => data.get(place.offset) ?? [])
    const folder = at.length > 0 ? folderOf(words) : null
    if (folder !== null) filled.push(...at.map(candidate => ({ paths: [pathOf(folder)], candidate })))
  }
  return filled
}

function folderOf(words: readonly string[]): string | null {
  const flag = words.findIndex(word => /^--local-dir(?:=|$)/.test(word))
  if (flag !== -1) return words[flag]?.split('=')[1] ?? words[flag + 1] ?? null
  const clone = words.indexOf('clone')
  if (clone === -1) return null
  const address = words.findIndex((word, index) => index > clone && /[/:]datasets\//.test(word))
  const to = words[address + 1]
  const own = words[address]
    ?.replace(/\/+$/, '')
    .replace(/^.*\//, '')
    .replace(/\.git$/, '')
  return address === -1 ? null : to === undefined || to.startsWith('-') ? (own ?? null) : to
}

const isWeighing = ({ takes }: CompiledLoader) => takes.some(take => weighing.has(take.kind))

/** Whatever a known loader is handed. */
const takenByCalls = (reading: Reading): readonly string[] =>
  reading.constants.names.calls.flatMap(call => {
    const [row] = rowsOf(call, reading)
    if (!row || !isWeighing(row)) return []
    const frame = callFrame(call, reading.constants)
    return row.takes.flatMap(take => takenFrom(frame, take, row)).flatMap(value => pathsOf(value, reading))
  })

/** Words of a command that loads models, and what any other has behind a flag that says so. */
const takenByCommands = ({ commands }: Facts, reading: Reading): readonly string[] =>
  commands.flatMap(command => {
    const words = command.argv.map(word => nameOf(word, reading.constants) ?? '')
    const isLoading = [...namedBy(words)].some(([row]) => row.certainty === 'load' && isWeighing(row))
    return words.flatMap((word, index) => wordOf(word, words[index - 1] ?? '', isLoading && !isMaking(command)))
  })

const isMaking = (command: Command) =>
  program(command).some(word => word.kind === 'text' && /^(?:download|clone)$/.test(word.text))
const naming = /^--?(?:[\w-]*(?:model|weights|checkpoint|ckpt|lora|adapter)[\w-]*|m)$/

function wordOf(word: string, before: string, isLoading: boolean): readonly string[] {
  const [, flag = '', value] = /^(--?[\w-]+)=(.+)$/.exec(word) ?? []
  if (value !== undefined) return naming.test(flag) ? [pathOf(value)] : []
  const isOwn = isLoading && !before.startsWith('-')
  return word !== '' && !word.startsWith('-') && (isOwn || naming.test(before)) ? [pathOf(word)] : []
}
