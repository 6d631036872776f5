const lockfile =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock)$/u
const manifest = /(?:^|\/)package\.json$/u

/** Does an npm lockfile stand at this path, of whichever package manager? */
export function isNpmLock(path: string): boolean {
  return lockfile.test(path)
}

/** A manifest or a lockfile of npm's world: where one changes, it matters which locks stand beside. */
export function asksForLocks(path: string): boolean {
  return manifest.test(path) || isNpmLock(path)
}
