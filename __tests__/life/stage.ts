import { createStage, type Run, type Scene } from '../action/stage.ts'
import type { Files } from '../world/github/scratch.ts'
import type { Registry } from '../world/registry.ts'
import type { StepResult } from '../world/runner.ts'
import { freshBundle } from './bundle.ts'

/** What a run did that people see. Only `reviews` and `summaries` notify anybody; edits and hiding do not. */
export interface Seen {
  readonly exitCode: number | null
  readonly result: StepResult
  /** `level check file:line`, in the order in which the runner shows them. */
  readonly annotations: readonly string[]
  readonly reviews: number
  /** Paths of the new comments on lines, sorted. */
  readonly comments: readonly string[]
  readonly summaries: number
  readonly edits: number
  /** Paths of the comments that were hidden, sorted, and `review` for a whole one. */
  readonly hidden: readonly string[]
}

/** A run that nobody hears of. */
export const quiet = { reviews: 0, comments: [], summaries: 0, hidden: [] } as const

/** The action's own bundle on a GitHub, a hub and a registry, with an eye on what each run makes people see. */
export async function createLife(scene: Scene & { readonly registry?: Registry; readonly inputs?: Run['inputs'] }) {
  const [main, stage] = await Promise.all([freshBundle(), createStage(scene)])
  const { state } = stage.github
  const served = scene.registry
    ? { 'npm-registry': scene.registry.url, 'trust-root': scene.registry.trustRoot }
    : undefined
  const run = async (step: Run = {}): Promise<Seen> => {
    const before = marks()
    const result = await stage.run({ ...step, main, inputs: { ...served, ...scene.inputs, ...step.inputs } })
    return { exitCode: result.exitCode, result, annotations: result.annotations.map(told), ...since(before) }
  }
  const marks = () => ({
    requests: state.requests.length,
    comments: state.reviewComments.length,
    hidden: new Set(state.minimised.keys()),
  })
  const since = (before: ReturnType<typeof marks>) => {
    const made = state.requests.slice(before.requests).filter(({ method }) => method !== 'GET')
    const times = (method: string, path: RegExp) =>
      made.filter(one => one.method === method && path.test(one.path)).length
    const hidden = [...state.minimised.keys()].filter(id => !before.hidden.has(id))
    const pathOf = (id: string) => state.reviewComments.find(one => one.nodeId === id)?.path ?? 'review'
    return {
      reviews: times('POST', /\/reviews$/),
      comments: state.reviewComments
        .slice(before.comments)
        .map(one => one.path)
        .toSorted(),
      summaries: times('POST', /\/comments$/),
      edits: times('PATCH', /./),
      hidden: hidden.map(pathOf).toSorted(),
    }
  }
  return {
    ...stage,
    run,
    /** Head replaced by other commits, as `git push --force` does it. */
    forcePush: (files: Files, onto: string): string => {
      const next = stage.scratch.commit(files, onto)
      stage.github.push(next)
      return next
    },
    /** The one summary that is on the pull request. */
    summary: (): string => {
      const bodies = state.issueComments.map(one => one.body)
      if (bodies.length !== 1) throw new Error(`there are ${bodies.length} summaries`)
      return bodies[0] ?? ''
    },
  }
}

export type Life = Awaited<ReturnType<typeof createLife>>

function told({ level, properties: { title = '', file, line } }: StepResult['annotations'][number]): string {
  return `${level} ${title.replace('weighmaster: ', '')} ${file}:${line}`
}
