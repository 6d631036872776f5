import type { LockEntry } from '../world/package-lock.ts'

/** A lockfile with one entry, as its package manager would write it, whatever the entry says. */
export interface LockForm {
  readonly path: string
  write(name: string, entry: LockEntry): string
  /** The line of `ms 2.1.3`, without its indent: where a finding about it belongs. */
  readonly line: string
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
const project = { name: 'project', version: '1.0.0' }
const ranged = (name: string) => ({ [name]: '^1.0.0' })
/** `key: value` for each that is there. */
const lines = (indent: string, fields: Readonly<Record<string, string | undefined>>) =>
  Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [`${indent}${key}${value}`]))

const packages = (name: string, entry: LockEntry) => ({
  '': { ...project, dependencies: ranged(name) },
  [`node_modules/${name}`]: entry,
})

const npmLock = (lockfileVersion: number) => (name: string, entry: LockEntry) =>
  json({
    ...project,
    lockfileVersion,
    requires: true,
    ...(lockfileVersion > 1 ? { packages: packages(name, entry) } : {}),
    ...(lockfileVersion < 3 ? { dependencies: { [name]: entry } } : {}),
  })

/** pnpm writes the address only where it is another than the registry's own. */
const pnpmLock =
  (version: string, key: (name: string, entry: LockEntry) => string) => (name: string, entry: LockEntry) => {
    const parts = [entry.integrity && `integrity: ${entry.integrity}`, entry.resolved && `tarball: ${entry.resolved}`]
    const resolution = parts.filter(part => part !== undefined).join(', ')
    return [
      `lockfileVersion: '${version}'`,
      ...['', 'importers:', '', '  .:', '    dependencies:', `      ${name}:`],
      ...['        specifier: ^1.0.0', `        version: ${entry.version}`, '', 'packages:', ''],
      ...[`  ${key(name, entry)}:`, `    resolution: {${resolution}}`],
      ...(version === '9.0' ? ['', 'snapshots:', '', `  ${key(name, entry)}: {}`] : []),
      '',
    ].join('\n')
  }

export const lockForms = {
  'npm 1': { path: 'package-lock.json', write: npmLock(1), line: '"ms": {' },
  'npm 2': { path: 'package-lock.json', write: npmLock(2), line: '"node_modules/ms": {' },
  'npm 3': { path: 'package-lock.json', write: npmLock(3), line: '"node_modules/ms": {' },
  shrinkwrap: { path: 'npm-shrinkwrap.json', write: npmLock(3), line: '"node_modules/ms": {' },
  'Yarn 1': {
    path: 'yarn.lock',
    line: 'ms@^1.0.0:',
    write: (name, { version, resolved, integrity }) =>
      [
        ...['# yarn lockfile v1', '', '', `${name}@^1.0.0:`, `  version "${version}"`],
        ...lines('  ', { 'resolved ': resolved && `"${resolved}"`, 'integrity ': integrity }),
        '',
      ].join('\n'),
  },
  'pnpm 6': {
    path: 'pnpm-lock.yaml',
    line: '/ms@2.1.3:',
    write: pnpmLock('6.0', (name, { version }) => `/${name}@${version}`),
  },
  'pnpm 9': {
    path: 'pnpm-lock.yaml',
    line: 'ms@2.1.3:',
    write: pnpmLock('9.0', (name, { version }) => `${name}@${version}`),
  },
  Bun: {
    path: 'bun.lock',
    line: '"ms": [',
    write: (name, { version, resolved, integrity }) =>
      json({
        lockfileVersion: 1,
        workspaces: { '': { name: 'project', dependencies: ranged(name) } },
        packages: {
          [name]: [`${name}@${version}`, resolved ?? '', {}, ...(integrity === undefined ? [] : [integrity])],
        },
      }),
  },
  Deno: {
    path: 'deno.lock',
    line: '"ms@2.1.3": {',
    write: (name, { version, integrity }) =>
      json({
        version: '4',
        specifiers: { [`npm:${name}@^1.0.0`]: version },
        npm: { [`${name}@${version}`]: integrity === undefined ? {} : { integrity } },
      }),
  },
} as const satisfies Readonly<Record<string, LockForm>>
