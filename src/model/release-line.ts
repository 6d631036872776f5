/**
 * Are two exact versions on one release line (contracts 3)? The same major, and both stable or both prereleases:
 * a prerelease counts only against prereleases.
 */
export function isSameLine(a: string, b: string): boolean {
  return majorOf(a) === majorOf(b) && isPrerelease(a) === isPrerelease(b)
}

const majorOf = (version: string) => version.slice(0, version.indexOf('.'))

export function isPrerelease(version: string): boolean {
  return version.replace(/\+.*$/, '').includes('-')
}
