/** `/@scope/name/-/name-1.2.3.tgz`, the path at which every registry of npm's kind serves a version. */
export function tarballPath(name: string, version: string): string {
  return `/${name}/-/${name.slice(name.indexOf('/') + 1)}-${version}.tgz`
}
