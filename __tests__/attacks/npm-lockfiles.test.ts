import { createHash } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { inspect } from '../../src/inspect.ts'
import { isVisible, type Preset } from '../../src/model/index.ts'
import { parsePolicy } from '../../src/policy/index.ts'
import { contextAt, now, trustIn } from '../world/npm.ts'
import { changeOf, type LockEntry } from '../world/package-lock.ts'
import { startRegistry } from '../world/registry.ts'
import { lockForms } from './npm-locks.ts'

/**
 * Attacks on lockfiles that package managers were seen to install from, in every format that can hold them, as a pull
 * request to a project that has ms 2.1.2: each is an error without any policy, on the entry's own line.
 */
const registry = await startRegistry({
  packages: [
    { name: 'ms', versions: ['2.0.0', '2.1.2', '2.1.3'] },
    { name: 'is-odd', versions: ['3.0.1'] },
  ],
})
afterAll(() => registry.close())

const sha512 = (text: string) => `sha512-${createHash('sha512').update(text).digest('base64')}`
const entry = (name: string, version: string): Required<LockEntry> => {
  const { integrity } = registry.entry(name, version)
  return { version, resolved: `https://registry.npmjs.org/${name}/-/${name}-${version}.tgz`, integrity }
}
const good = entry('ms', '2.1.3')
const evil = 'https://evil.test/ms/-/ms-2.1.3.tgz'

/** `check/message` of each error (or with `all` whatever is visible), behind it the line that it sits on. */
async function seen(path: string, base: string | null, head: string, { preset = 'default', all = false }: Asked = {}) {
  const { http, endpoints } = contextAt(registry)
  const policy = parsePolicy([], { preset, now })
  const changes = [changeOf(path, head, base)]
  const { findings } = await inspect(changes, { http, endpoints, policy, now, trust: trustIn(registry) })
  const rows = head.split('\n')
  return findings
    .filter(found => found.severity === 'error' || (all && isVisible(found)))
    .map(({ check, messageId, line }) => `${check}/${messageId} | ${rows[line - 1]?.trim().replace(/ sha512.*/, '')}`)
}

interface Asked {
  readonly preset?: Preset
  readonly all?: boolean
}

type Form = keyof typeof lockForms
const forms = Object.keys(lockForms).filter((form): form is Form => form in lockForms)

const mismatch = (message: string, special: Partial<Record<Form, string>> = {}) => ({
  in: (form: Form) => special[form] ?? `npm-integrity-mismatch/${message} | ${lockForms[form].line}`,
})
const unreadable = (line: string) => `could-not-check/unreadable | ${line}`

const attacks: readonly [string, LockEntry, ReturnType<typeof mismatch>][] = [
  [
    'A, another host with a hash of its own',
    { ...good, resolved: evil, integrity: sha512('evil') },
    mismatch('differs'),
  ],
  [
    'B, a good hash and an evil one',
    { ...good, resolved: evil, integrity: `${good.integrity} ${sha512('evil')}` },
    mismatch('several-hashes', { 'Yarn 1': unreadable('integrity') }),
  ],
  [
    'C, another host and no hash',
    { version: '2.1.3', resolved: evil },
    mismatch('not-pinned', {
      Bun: unreadable('"ms": ['),
      Deno: 'npm-integrity-mismatch/not-pinned | "ms@2.1.3": {}',
    }),
  ],
  [
    'E, the tarball of another package',
    { ...entry('is-odd', '3.0.1'), version: '2.1.3' },
    mismatch('other-tarball', { Deno: 'npm-integrity-mismatch/differs | "ms@2.1.3": {' }),
  ],
  [
    'G, an older tarball',
    { ...entry('ms', '2.0.0'), version: '2.1.3' },
    mismatch('other-tarball', { Deno: 'npm-integrity-mismatch/differs | "ms@2.1.3": {' }),
  ],
  ['G, told by the hash alone', { ...good, integrity: entry('ms', '2.0.0').integrity }, mismatch('differs')],
  [
    'the hash removed',
    { version: '2.1.3', resolved: good.resolved },
    mismatch('not-pinned', {
      Bun: unreadable('"ms": ['),
      Deno: 'npm-integrity-mismatch/not-pinned | "ms@2.1.3": {}',
    }),
  ],
  [
    'a version that was withdrawn, or never was',
    { version: '2.1.4', resolved: good.resolved.replace('2.1.3', '2.1.4'), integrity: sha512('withdrawn') },
    { in: form => `npm-integrity-mismatch/version-absent | ${lockForms[form].line.replace('2.1.3', '2.1.4')}` },
  ],
  ['a hash that is none', { ...good, integrity: 'sha512-AAAA' }, mismatch('malformed')],
]

describe.each(forms)('a lock of %s', form => {
  const { path, write } = lockForms[form]
  const base = write('ms', entry('ms', '2.1.2'))

  it.each(attacks)('cannot hide %s', async (_, head, expected) => {
    expect(await seen(path, base, write('ms', head))).toEqual([expected.in(form)])
  })

  it('shows nothing where it is honest, under any preset', async () => {
    for (const preset of ['default', 'recommended', 'strict'] as const) {
      expect(await seen(path, base, write('ms', good), { preset, all: true })).toEqual([])
    }
  })
})
