import { type Api, connect } from '../../src/github/index.ts'
import type { GitHub } from '../world/github/index.ts'

/** A client of the GitHub of the tests. */
export function connectTo(github: GitHub, patience = 5000): Promise<Api> {
  const { owner, name } = github.state.repository
  return connect({
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    token: github.state.token,
    owner,
    repo: name,
    userAgent: 'weighmaster-tests',
    patience,
    pace: 5,
  })
}
