import { type Api, asTable, GitHubFailure } from './api.ts'

/** Whose token a workflow gets when it names no other. */
const actions = 'github-actions[bot]'

/**
 * The login under which our comments appear in REST. A marker alone could be planted by anybody; marker and author
 * together are ours. An installation's token is not allowed to ask `/user`, and GraphQL may name a bot without `[bot]`.
 */
export async function whoAmI(api: Api): Promise<string> {
  const login = await viewer(api)
  if (!api.isInstallation) return login ?? (await api.octokit.users.getAuthenticated()).data.login
  if (login === null) return actions
  return login.endsWith('[bot]') ? login : `${login}[bot]`
}

async function viewer(api: Api): Promise<string | null> {
  try {
    const { login } = asTable((await api.graphql('query { viewer { login } }', {}))['viewer'])
    return typeof login === 'string' && login !== '' ? login : null
  } catch (error) {
    if (error instanceof GitHubFailure) return null
    throw error
  }
}
