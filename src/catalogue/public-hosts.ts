import huggingface from './huggingface-hosts.json' with { type: 'json' }
import npm from './npm-hosts.json' with { type: 'json' }

/** The public npm registry, the one whose keys come with us. */
export const publicRegistry = npm.registry

/** Other names under which lockfiles write the public registry. */
export const publicRegistryAliases: ReadonlySet<string> = new Set(npm.aliases)

/** Every name of the public registry: a lock entry from any of them means the same tarball. */
export const publicRegistryNames: ReadonlySet<string> = new Set([npm.registry, ...npm.aliases])

/** Hugging Face Hub, and the hosts where it sends those who ask for a file's content. */
export const publicHub = huggingface.hub
export const publicHubContent: readonly string[] = huggingface.content

/** GitHub's REST API, for whoever runs outside of GitHub Actions, which names its own. */
export const publicGitHubApi = 'https://api.github.com'

/** Where the services are looked up unless somebody configures another place. */
export const publicEndpoints = {
  npm: new URL(`https://${publicRegistry}/`),
  huggingface: new URL(`https://${publicHub}/`),
} as const
