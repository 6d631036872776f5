import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type GitHub, type GitHubOptions, startGitHub } from '../world/github/index.ts'
import { createScratch, type Files } from '../world/github/scratch.ts'
import { type Hub, type HubOptions, startHub } from '../world/hub/index.ts'
import { runAction, type StepResult } from '../world/runner.ts'

const project = join(import.meta.dirname, '..', '..')
const bundle = join(project, 'dist', 'action', 'index.js')

/**
 * The committed bundle where there is one, as a runner would start it; else the source, which Node 24 takes as well
 * (`WEIGHMASTER_MAIN=src/action.ts` asks for it while the bundle is not built anew).
 */
export const main = resolve(project, process.env['WEIGHMASTER_MAIN'] ?? (existsSync(bundle) ? bundle : 'src/action.ts'))

export interface Scene {
  /** The tip of base, and head on top of it. */
  readonly base: Files
  readonly head: Files
  readonly github?: Partial<GitHubOptions>
  readonly hub?: HubOptions
}

export interface Run {
  readonly event?: Parameters<GitHub['event']>[0]
  /** Another name for the same payload. */
  readonly name?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly payload?: Readonly<Record<string, unknown>>
  readonly environment?: Readonly<Record<string, string>>
  /** Of the `github` context, beside what follows from the event. */
  readonly context?: Readonly<Record<string, string>>
  /** Another bundle than the committed one. */
  readonly main?: string
}

/** A repository, a GitHub, a hub and a runner: the action as it runs, with nothing of it replaced. */
export async function createStage({ base, head, github: options, hub: hubOptions }: Scene) {
  const scratch = createScratch()
  const baseTip = scratch.commit(base)
  const headTip = scratch.commit(head, baseTip)
  const hub = await startHub(hubOptions)
  const github = await startGitHub({ repository: scratch.folder, base: baseTip, head: headTip, ...options })
  const results: StepResult[] = []
  return {
    scratch,
    hub,
    github,
    base: baseTip,
    head: headTip,
    /** The author pushes on top of what is there. */
    push: (files: Files): string => {
      const next = scratch.commit(files, github.state.pull.head)
      github.push(next)
      return next
    },
    run: async (step: Run = {}) => {
      const result = await startStep(github, hub, step)
      results.push(result)
      return result
    },
    close: async () => {
      for (const result of results) result.remove()
      await Promise.all([github.close(), hub.close()])
      scratch.remove()
    },
  }
}

export type Stage = Awaited<ReturnType<typeof createStage>>

function startStep(
  github: GitHub,
  hub: Hub,
  { event = 'pull_request', name = event, inputs, payload, environment, context, main: bundle }: Run,
) {
  const { repository, branches, pull, token } = github.state
  return runAction({
    action: project,
    main: bundle ?? main,
    token,
    event: { name, payload: payload ?? github.event(event) },
    // Nothing outside is reachable: a registry that nobody serves answers like one that is down.
    inputs: { 'hf-endpoint': hub.url, 'npm-registry': 'http://127.0.0.1:9', ...inputs },
    context: {
      api_url: github.url,
      graphql_url: github.graphqlUrl,
      server_url: 'https://github.example',
      repository: `${repository.owner}/${repository.name}`,
      repository_owner: repository.owner,
      base_ref: pull.base,
      head_ref: pull.headRef,
      // The merge commit of a pull request has no part in anything; elsewhere it is what is weighed.
      sha: event.startsWith('pull') ? '0'.repeat(40) : (branches.get(repository.defaultBranch) ?? ''),
      ref: event.startsWith('pull') ? `refs/pull/${pull.number}/merge` : `refs/heads/${repository.defaultBranch}`,
      ...context,
    },
    ...(environment ? { environment } : {}),
  })
}
