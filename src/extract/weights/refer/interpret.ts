import { type CompiledLoader, loaders, valueRows } from '../../../catalogue/loaders.ts'
import type { Kind, Reference } from '../../../model/index.ts'
import { Constants } from '../constant/constants.ts'
import { lastOf } from '../constant/names.ts'
import type { Facts, Mapping, Text } from '../vocabulary.ts'
import { type Candidate, candidatesOf, type Reading } from './candidate.ts'
import { callFrame, commandFrame, mappingFrame } from './frame.ts'
import { literalCandidates, remarkCandidates } from './literal.ts'

const callRows = loaders.filter(loader => loader.callPattern)
const keyRows = loaders.filter(loader => loader.keyPattern)
const commandRows = loaders.filter(loader => loader.commandWords.length > 0)

export interface Interpretation {
  /** In the order of their lines. */
  readonly references: readonly Reference[]
  /** False once a bound on work was met. */
  readonly isComplete: boolean
}

/** What the facts of one file refer to. */
export function interpret(facts: Facts, file: string): Interpretation {
  const reading: Reading = { file, constants: new Constants(facts, valueRows) }
  const references = settle([
    ...callCandidates(facts, reading),
    ...commandCandidates(facts, reading),
    ...facts.mappings.flatMap(mapping => mappingCandidates(mapping, reading)),
    ...facts.texts.flatMap((text: Text) => literalCandidates(text, file)),
    ...facts.remarks.flatMap((text: Text) => remarkCandidates(text, file)),
  ])
  return { references, isComplete: !reading.constants.exhausted }
}

function callCandidates(facts: Facts, reading: Reading): readonly Candidate[] {
  return facts.calls.flatMap(call => {
    if (call.positional.length + call.keyword.size + call.spread.length === 0) return []
    const canonical = reading.constants.canonical(call)
    const row = callRows.find(loader => loader.callPattern?.test(canonical))
    return row ? candidatesOf(row, callFrame(call, reading.constants), reading) : []
  })
}

function mappingCandidates(mapping: Mapping, reading: Reading): readonly Candidate[] {
  const path = mapping.path.join('.')
  const frame = mappingFrame(mapping, reading.constants)
  return keyRows.filter(loader => loader.keyPattern?.test(path)).flatMap(loader => candidatesOf(loader, frame, reading))
}

function commandCandidates(facts: Facts, reading: Reading): readonly Candidate[] {
  return facts.commands.flatMap(command => {
    for (const loader of commandRows) {
      const words = wordsOf(
        loader,
        command.argv.map(token => (token.kind === 'text' ? token.text : '')),
      )
      if (words !== null) return candidatesOf(loader, commandFrame(command, words, loader.switches), reading)
    }
    return []
  })
}

/** How many tokens it takes to name the command, wherever in the line it begins; null when it is not there. */
function wordsOf(loader: CompiledLoader, argv: readonly string[]): number | null {
  for (let start = 0; start < Math.min(argv.length, 40); start++)
    for (const words of loader.commandWords)
      if (words.every((word, index) => word.test(index === 0 ? base(argv[start] ?? '') : (argv[start + index] ?? ''))))
        return start + words.length
  return null
}

const base = (program: string) =>
  lastOf(program.replaceAll('/', '.').replaceAll(' ', '')) && program.slice(program.lastIndexOf('/') + 1)

const strength: readonly Kind[] = [
  'weights',
  'adapter',
  'draft',
  'code',
  'tokenizer',
  'dataset',
  'hosted',
  'upload',
  'mention',
]

/** One literal may be read in several ways: the surest reading counts, and of its roles the strongest. */
function settle(candidates: readonly Candidate[]): readonly Reference[] {
  const settled: Reference[] = []
  for (const group of Map.groupBy(candidates, candidate => candidate.offset).values()) {
    const rank = Math.min(...group.map(candidate => candidate.rank))
    const surest = group.filter(candidate => candidate.rank === rank).map(candidate => candidate.reference)
    for (const same of Map.groupBy(surest, reference => `${reference.hub} ${reference.id}`).values()) {
      const best = strength.find(kind => same.some(reference => reference.kind === kind))
      const strongest = same.filter(reference => reference.kind === best)
      settled.push(...new Map(strongest.map(reference => [identityOf(reference), reference])).values())
    }
  }
  return settled.toSorted((a, b) => a.line - b.line || (a.column ?? 0) - (b.column ?? 0))
}

const identityOf = (reference: Reference) => JSON.stringify([reference.revision, reference.path, reference.digest])
