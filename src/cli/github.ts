import { publicGitHubApi } from '../catalogue/public-hosts.ts'
import { connect, GitHubFailure, readFile } from '../github/index.ts'
import { type Content, UsageError } from '../model/index.ts'
import { version } from '../model/version.ts'
import type { Io } from './io.ts'

/**
 * A repository at GitHub (`owner/name`), read with the token of the environment, which goes to GitHub only. GitHub Actions
 * names its addresses in `GITHUB_API_URL` and `GITHUB_GRAPHQL_URL`; elsewhere it is github.com.
 */
export async function repositoryAtGitHub(repository: string, { env }: Io) {
  const [owner = '', repo = ''] = repository.split('/')
  const token = env['GITHUB_TOKEN'] ?? env['GH_TOKEN']
  if (!token) {
    const remedy = 'Put a token that may read it into GITHUB_TOKEN (gh auth token prints one).'
    throw new UsageError(
      `The policy extends ${repository}, which GitHub hands out to nobody without a token. ${remedy}`,
    )
  }
  const apiUrl = env['GITHUB_API_URL'] ?? publicGitHubApi
  const graphqlUrl = env['GITHUB_GRAPHQL_URL'] ?? `${apiUrl.replace(/\/v3\/?$/, '')}/graphql`
  const api = await connect({ apiUrl, graphqlUrl, token, owner, repo, userAgent: `weighmaster/${version}` })
  return {
    async readFile(commit: string, path: string): Promise<Content | null> {
      try {
        return await readFile(api, commit, path)
      } catch (error) {
        if (!(error instanceof GitHubFailure)) throw error
        throw new UsageError(
          `The policy extends ${repository}//${path}@${commit}, which cannot be read: ${error.message}`,
        )
      }
    },
  }
}
