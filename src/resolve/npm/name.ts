/** npm's rule for names that it has ever accepted (validate-npm-package-name, legacy names included). */
const part = "[a-zA-Z0-9~!'()*_-][a-zA-Z0-9~!'()*._-]*"
const packageName = new RegExp(`^(?:@${part}/)?${part}$`)

/** Can the registry have a package of this name? Nothing else may become part of a URL. */
export function isPackageName(name: string): boolean {
  const reserved = name === 'node_modules' || name === 'favicon.ico'
  return name.length <= 214 && packageName.test(name) && !name.startsWith('_') && !reserved
}

/** `@scope/name` → `@scope%2fname`, as npm itself asks. */
export function encodeName(name: string): string {
  return name.replace('/', '%2f')
}

/** The scope with its `@`, or the whole name: whose the name is at the registry. */
export function publisherOf(name: string): string {
  return name.startsWith('@') ? name.slice(0, name.indexOf('/')) : name
}

/** Package URL (purl-spec, type npm): the scope's `@` is encoded. */
export function purlOf(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${encodeURIComponent(version)}`
}

/** `{registry}{path}`, where the registry may stand below a path of its own (a proxy's repository). */
export function at(registry: URL, path: string): URL {
  return new URL(`${registry.origin}${registry.pathname.replace(/\/$/, '')}${path}`)
}
