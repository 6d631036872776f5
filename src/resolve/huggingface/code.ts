import { gitObjectId } from '../../model/git-object.ts'
import type { CodeFacts, Missing, Reference } from '../../model/index.ts'
import { fetchUnlisted, type Place } from './content.ts'
import { parseName } from './name.ts'

const mostBytes = 8 * 1024 * 1024
const deepest = 64

/** Configuration that loaders read before they load anything; the second row matters only where code may run. */
const always = ['config.json']
const whereCodeRuns = [
  'tokenizer_config.json',
  'preprocessor_config.json',
  'processor_config.json',
  'video_preprocessor_config.json',
]

export interface CodeAnswer {
  readonly code: CodeFacts
  readonly incomplete: readonly Missing[]
  /** What `config.json` notes as the place that the model was loaded from; anybody's text. */
  readonly loadedFrom?: string
  /** git's ids of the files that were read, to be held against the list of files where there is one. */
  readonly blobs: ReadonlyMap<string, string>
}

/**
 * Which code the configuration of a model makes loaders run. `shown` is the part of it that the hub's API repeats, all
 * there is to see of a gated model without access.
 */
export async function findCode(
  place: Place,
  paths: readonly string[],
  { shown, remoteCode }: { readonly shown: unknown; readonly remoteCode: Reference['remoteCode'] },
): Promise<CodeAnswer> {
  const wanted = [...always, ...(remoteCode?.enabled ? whereCodeRuns : [])].filter(path => paths.includes(path))
  const answers = await Promise.all(wanted.map(path => fetchUnlisted(place, path, mostBytes)))
  const values = answers.map(answer => (answer.kind === 'fetched' ? parse(answer.bytes) : undefined))
  const isGated = (index: number) => {
    const answer = answers[index]
    return answer?.kind === 'unreachable' && answer.reason === 'gated'
  }
  const isMissing = values.some((value, index) => value === undefined && !isGated(index))
  const { _name_or_path: loadedFrom } = Object(values[wanted.indexOf('config.json')])
  const found = [shown, ...values].map(value => readCode(value, place.id))
  return {
    code: {
      own: found.some(({ own }) => own),
      foreign: [...new Set(found.flatMap(({ foreign }) => foreign))],
      kernels: found.flatMap(({ kernels }) => kernels),
    },
    ...(typeof loadedFrom === 'string' && loadedFrom.length <= 200 ? { loadedFrom } : {}),
    blobs: new Map(
      answers.flatMap((answer, index) =>
        answer.kind === 'fetched' ? [[wanted[index] ?? '', gitObjectId('blob', answer.bytes)]] : [],
      ),
    ),
    incomplete: isMissing ? [{ reason: 'configuration-not-read' }] : [],
  }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

/** Walks a configuration to any depth: nested models (`text_config`, `vision_config`) have maps and keys of their own. */
export function readCode(configuration: unknown, id: string): CodeFacts {
  const foreign = new Set<string>()
  const kernels: { key: string; value: string }[] = []
  let own = false
  const visit = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > deepest) return
    for (const [key, inner] of Object.entries(value)) {
      if (kernelKeys.has(key) && typeof inner === 'string' && inner.includes('/')) kernels.push({ key, value: inner })
      if (key !== 'auto_map') visit(inner, depth + 1)
      for (const target of key === 'auto_map' ? textsIn(inner, depth) : []) {
        const [repository, rest] = target.split('--', 2)
        if (rest === undefined || repository?.toLowerCase() === id.toLowerCase()) own = true
        else foreign.add(parseName(repository ?? '')?.id ?? '(no repository’s name)')
      }
    }
  }
  visit(configuration, 0)
  return { own, foreign: [...foreign], kernels }
}

const kernelKeys: ReadonlySet<string> = new Set(['_attn_implementation_internal', '_experts_implementation_internal'])

/** All texts in a value: a map's targets may stand in lists (slow and fast tokenizer), with nulls between them. */
function textsIn(value: unknown, depth: number): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null || depth > deepest) return []
  return Object.values(value).flatMap(inner => textsIn(inner, depth + 1))
}
