/**
 * `npm start`: reviews a small pull request with the committed bundle, started as a runner starts it, against a GitHub,
 * a model hub and an npm registry on loopback. Shows the review as a person would read it. Nothing leaves this machine.
 */
import { join } from 'node:path'
import { runAction } from '../../__tests__/world/runner.ts'
import { type Scene, startScene } from './scene.ts'
import { show } from './show.ts'

const project = join(import.meta.dirname, '..', '..')

/** The environment of a job of this pull request. */
function step({ hub, registry, github }: Scene) {
  const { owner, name } = github.state.repository
  return {
    action: project,
    inputs: { 'hf-endpoint': hub.url, 'npm-registry': registry.url, 'trust-root': registry.trustRoot },
    event: { name: 'pull_request', payload: github.event('pull_request') },
    token: github.state.token,
    context: { repository: `${owner}/${name}`, api_url: github.url, graphql_url: github.graphqlUrl },
  }
}

const scene = await startScene()
try {
  const result = await runAction(step(scene))
  process.stdout.write(show(scene, result))
  result.remove()
} finally {
  await scene.stop()
}
