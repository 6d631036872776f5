import type { Change } from '../../src/model/index.ts'

export interface LockEntry {
  readonly version: string
  readonly resolved?: string
  readonly integrity?: string
}

/** A package-lock of version 3 as npm lays it out. Keys are names, or whole places in the tree. */
export function packageLock(entries: Readonly<Record<string, LockEntry>>): string {
  const names = Object.keys(entries).filter(key => !key.startsWith('node_modules/'))
  const packages = Object.entries(entries).map(([key, entry]) => [
    key.startsWith('node_modules/') ? key : `node_modules/${key}`,
    entry,
  ])
  const dependencies = Object.fromEntries(names.map(name => [name, '*']))
  const root = { name: 'project', version: '1.0.0', dependencies }
  const lock = { name: 'project', version: '1.0.0', lockfileVersion: 3, requires: true }
  return `${JSON.stringify({ ...lock, packages: { '': root, ...Object.fromEntries(packages) } }, null, 2)}\n`
}

/** A pull request that changes this one file. */
export function changeOf(path: string, head: string | null, base: string | null): Change {
  const content = (text: string | null, side: string) =>
    text === null ? null : ({ kind: 'text', oid: side, text } as const)
  const before = content(base, 'base')
  return { path, head: content(head, 'head'), mergeBase: before, baseTip: before, commentable: null }
}
