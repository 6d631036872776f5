import { type Format, formatOf, isTrainingState } from '../catalogue/model-formats.ts'
import { type ContentFacts, type Dossier, isLockClaim, type Policy, spoken, words } from '../model/index.ts'
import { chosenFiles, namedFiles, uncovered } from './chosen-files.ts'
import { defineCheck } from './define.ts'

export const modelFormat = defineCheck({
  id: 'model-format',
  title: 'Model comes in a format that runs code',
  messages: {
    executes: {
      text: '{path} of {id} is a pickle: loading it runs whatever code it holds, and the repository has no safer format',
      remedy:
        'Use a model that is published as safetensors or GGUF, or convert this one in a sandbox and publish the result yourself. Scanners of pickles have been bypassed again and again; `weights_only=True` as well (CVE-2025-32434).',
    },
    selected: {
      text: '{path} of {id} is a pickle: loading it runs whatever code it holds',
      remedy: 'Load a file in a safe format instead: safetensors or GGUF.',
    },
    chosen: {
      text: '{path} of {id} is a pickle: loading it runs whatever code it holds, and what loads it is told to leave the safer format beside it',
      remedy: 'Let the loader take the safe format: without `use_safetensors=False` and its like it does.',
    },
    uncovered: {
      text: '{path} of {id} is a pickle that loaders take by its name: no safetensors of that name lie beside it',
      remedy: 'Use a model that is published as safetensors, or name the safe file that the loader is to take.',
    },
    'code-inside': {
      text: '{path} of {id} is in a format that can hold code, and the repository has no safer one',
      remedy:
        'Use a model that is published as safetensors or GGUF. Keras files with Lambda layers, TensorFlow graphs and TensorRT engines run what their makers put in (CVE-2024-3660, CVE-2025-1550).',
    },
    disguised: {
      text: '{path} of {id}, whose name does not say what it is, holds a {holds}',
      remedy:
        'Do not load it: loading runs code, or nothing that is a model. Use a model that is published as safetensors or GGUF.',
    },
    unlooked: {
      text: '{count} of the files of {id} should have been looked into and were not, among them {path}',
      remedy: 'Look at the files, or use a model in a format that its name tells. At most four files are looked into.',
    },
    flawed: {
      text: 'the GGUF file {path} contradicts itself: {flaw}{where}',
      remedy:
        'Do not load it, and do not hand it to a server: loaders that believe such a header read beyond the end of the file and give away what lies in memory there (CVE-2026-7482 in Ollama before 0.17.1). No converter writes one.',
    },
    unclear: {
      text: 'whether the GGUF file {path} is sound could not be told: {why}{where}',
      remedy: 'Use a file that is written by a current converter, or look at its header with a tool of its format.',
    },
    program: {
      text: '{id} has a program among its weights: {path}',
      remedy: 'No model needs one. Do not run it, whatever the model’s page says, and do not load the model.',
    },
    'not-allowed': {
      text: '{id} comes as {formats}, and the policy allows only {allowed}',
      remedy: 'Use a model in an allowed format, or add the format to `formats:` in the policy on the base branch.',
    },
  },
  *examine(dossier, policy) {
    const { reference, resolution } = dossier
    if (isLockClaim(reference) || reference.ecosystem !== 'model' || resolution.kind !== 'resolved') return
    const { paths } = resolution.artifact.model ?? {}
    if (!paths) return
    const id = reference.id ?? resolution.artifact.id
    const known = previousPaths(dossier)
    const program = paths.find(path => formatOf(path)?.risk === 'program' && !known.has(path))
    if (program !== undefined) yield { messageId: 'program', data: { id, path: program } }
    if (reference.kind === 'code') return // Its weights are not loaded.

    const written = resolution.artifact.model?.selected?.path ?? reference.path
    const selected = written !== undefined && paths.includes(written) ? written : undefined
    const named = [...(selected === undefined ? [] : [selected]), ...namedFiles(paths, reference.choice)].find(executes)
    if (named !== undefined) yield { messageId: 'selected', data: { id, path: named } }
    const taken = selected === undefined ? chosenFiles(paths, reference.choice) : [selected]
    const weights = weightsAmong(taken)
    if (named === undefined) yield* unsafe(id, taken, isSafe(weightsAmong(paths)))
    const inside = weights.find(({ format }) => format.risk === 'code-inside')
    if (inside && !isSafe(weights)) yield { messageId: 'code-inside', data: { id, path: inside.path } }
    yield* unclear(id, resolution.artifact.model?.contents)
    yield* unsound(dossier)
    const refused = refusedFormats(weights, dossier, policy)
    if (refused) yield { messageId: 'not-allowed', data: { id, ...refused } }
  },
})

const executes = (path: string) => formatOf(path)?.risk === 'executes'

const isSafe = (weights: readonly Weights[]) =>
  weights.some(({ format }) => format.risk === 'safe' || format.risk === 'data')

/** A pickle that is loaded although nobody named it: nothing better is taken, or nothing better would be. */
function* unsafe(id: string, taken: readonly string[], hasSafe: boolean) {
  const weights = weightsAmong(taken)
  const found = weights.find(({ format }) => format.risk === 'executes')
  if (found && !isSafe(weights)) {
    yield { messageId: hasSafe ? 'chosen' : 'executes', data: { id, path: found.path } } as const
    return
  }
  const path = uncovered(taken)
  if (path !== undefined) yield { messageId: 'uncovered', data: { id, path } } as const
}

/** What first bytes say of files whose names say nothing: asked only where no safe format is there by its name. */
function* unclear(id: string, contents: ContentFacts | undefined) {
  const { looked = [], unlooked = [] } = contents ?? {}
  const found = looked.find(({ risk }) => risk === 'executes' || risk === 'program')
  if (found) yield { messageId: 'disguised', data: { id, path: found.path, holds: found.holds } } as const
  const [first] = unlooked
  if (first) yield { messageId: 'unlooked', data: { id, path: first, count: String(unlooked.length) } } as const
}

/** What a GGUF file's own header says of it: of a committed file, and of one at the hub where the policy asks. */
function* unsound({ reference, resolution }: Dossier) {
  const { looked = [] } = (resolution.kind === 'resolved' && resolution.artifact.model?.contents) || {}
  for (const { path, gguf } of [{ path: reference.id ?? '', gguf: reference.gguf }, ...looked]) {
    if (!gguf || gguf.kind === 'sound') continue
    const where = gguf.where === '' ? words`` : words` (${gguf.where})`
    if (gguf.kind === 'flawed') yield { messageId: 'flawed', data: { path, flaw: spoken(gguf.flaw), where } } as const
    else yield { messageId: 'unclear', data: { path, why: spoken(gguf.why), where } } as const
  }
}

/** A program that base's revision had already is not what this pull request brings. */
function previousPaths({ previous }: Dossier): ReadonlySet<string> {
  const resolution = previous?.resolution
  return new Set(resolution?.kind === 'resolved' ? resolution.artifact.model?.paths : [])
}

interface Weights {
  readonly path: string
  readonly format: Format
}

function weightsAmong(paths: readonly string[]): readonly Weights[] {
  return paths.flatMap(path => {
    const format = isTrainingState(path) ? null : formatOf(path)
    return format && format.risk !== 'program' ? [{ path, format }] : []
  })
}

/** One allowed format among several suffices: which one is loaded is the loader's choice, and it prefers the safe one. */
function refusedFormats(weights: readonly Weights[], { reference }: Dossier, policy: Policy) {
  const { value: allowed } = policy.rule('formats', reference)
  const present = [...new Set(weights.map(({ format }) => format.id))].sort()
  if (allowed === 'any' || present.length === 0 || present.some(format => allowed.includes(format))) return null
  return { formats: present.join(', '), allowed: allowed.join(', ') }
}
