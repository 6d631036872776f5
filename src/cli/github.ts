import { publicGitHubApi } from '../catalogue/public-hosts.ts'
import { type Content, UsageError } from '../model/index.ts'
import { version } from '../model/version.ts'
import type { Io } from './io.ts'

/** Where GitHub's API is, and the token for it, where the environment has one. Outside of GitHub Actions it is github.com. */
export function githubOf({ env }: Io): { readonly apiUrl: string; readonly token: string | undefined } {
  return { apiUrl: env['GITHUB_API_URL'] ?? publicGitHubApi, token: env['GITHUB_TOKEN'] ?? env['GH_TOKEN'] }
}

/**
 * A repository at GitHub (`owner/name`), read with the token of the environment, which goes to GitHub only. The client is
 * loaded here: few policies extend another.
 */
export async function repositoryAtGitHub(repository: string, io: Io) {
  const [owner = '', repo = ''] = repository.split('/')
  const { apiUrl, token } = githubOf(io)
  if (!token) {
    const remedy = 'Put a token that may read it into GITHUB_TOKEN (gh auth token prints one).'
    throw new UsageError(
      `The policy extends ${repository}, which GitHub hands out to nobody without a token. ${remedy}`,
    )
  }
  const graphqlUrl = io.env['GITHUB_GRAPHQL_URL'] ?? `${apiUrl.replace(/\/v3\/?$/, '')}/graphql`
  const { connect, GitHubFailure, readFile } = await import('../github/index.ts')
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
