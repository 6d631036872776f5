import { describe, expect, it } from 'vitest'
import { npmUnlocked } from '../../src/check/npm-unlocked.ts'
import { packageJson } from '../../src/extract/npm/package-json.ts'
import type { Change, Dossier } from '../../src/model/index.ts'
import { npmDossier, openPolicy } from '../world/npm.ts'
import { changeOf } from '../world/package-lock.ts'
import { said } from './said.ts'

const open = { kind: 'unsupported', reason: 'not-an-exact-version' } as const
const manifest = (more: object = {}) =>
  JSON.stringify({ private: true, dependencies: { a: '^1.0.0', b: '2.x' }, ...more })
const published = { private: undefined, name: 'p', version: '1.0.0' }

interface Given {
  readonly locks?: readonly string[] | undefined
  readonly path?: string
  readonly base?: string | null
  readonly besides?: readonly Change[]
}

/** What is seen of a manifest all of whose lines the pull request brings. */
function ask(text: string, { locks = [], path = 'package.json', base = null, besides = [] }: Given = {}) {
  const change = changeOf(path, text, base)
  const references = change.head ? packageJson.extract({ path, content: change.head }).references : []
  const dossiers: readonly Dossier[] = references.map(reference => npmDossier({ reference, resolution: open }))
  const scene = { dossiers, gaps: [], changes: [change, ...besides], policy: openPolicy(), locks }
  return said(npmUnlocked.survey?.(scene)).map(({ dossier: _, about: __, ...rest }) => rest)
}

const ids = (...given: Parameters<typeof ask>) => ask(...given).map(({ messageId }) => messageId)

describe('npm-unlocked', () => {
  it('tells of a manifest once, whatever it asks for', () => {
    expect(ask(manifest())).toEqual([
      { messageId: 'project', data: { path: 'package.json', names: 'a, b' }, subject: 'package.json' },
    ])
  })

  it.each([
    ['a package to be published', manifest(published), {}, ['library']],
    ['one that was private in base', manifest(published), { base: manifest() }, ['project']],
    ['one with workspaces', manifest({ ...published, workspaces: [] }), {}, ['project']],
    ['a lock beside it', manifest(), { locks: ['package-lock.json'] }, []],
    ['a lock above it', manifest(), { path: 'packages/a/package.json', locks: ['yarn.lock'] }, []],
    [
      'a lock in another folder',
      manifest(),
      { path: 'web/package.json', locks: ['api/package-lock.json'] },
      ['project'],
    ],
    [
      'a folder whose name only begins alike',
      manifest(),
      { path: 'web2/package.json', locks: ['web/yarn.lock'] },
      ['project'],
    ],
    ['the lock of Rush', manifest(), { path: 'a/package.json', locks: ['common/config/rush/pnpm-lock.yaml'] }, []],
    [
      'what only looks like the lock of Rush',
      manifest(),
      { path: 'a/package.json', locks: ['common/config/x/yarn.lock'] },
      ['project'],
    ],
    ['peers', manifest({ dependencies: {}, peerDependencies: { a: '*' } }), {}, []],
    ['what is taken from the workspace', manifest({ dependencies: { a: 'workspace:*' } }), {}, []],
    ['a committed package', manifest(), { path: 'node_modules/x/package.json' }, []],
  ] as const)('%s', (_, text, given, messages) => {
    expect(ids(text, given)).toEqual(messages)
  })

  it('has nothing to say of exact versions, which are looked up', () => {
    const reference = packageJson.extract({
      path: 'package.json',
      content: { kind: 'text', oid: '', text: manifest() },
    })
    const dossiers = reference.references.map(one => npmDossier({ reference: one }))
    const changes = [changeOf('package.json', manifest(), null)]
    expect([...(npmUnlocked.survey?.({ dossiers, gaps: [], changes, policy: openPolicy(), locks: [] }) ?? [])]).toEqual(
      [],
    )
  })

  it('has nothing to say where nobody told which locks there are', () => {
    const scene = { dossiers: [], gaps: [], changes: [changeOf('yarn.lock', null, '')], policy: openPolicy() }
    expect([...(npmUnlocked.survey?.(scene) ?? [])]).toEqual([])
  })
})

describe('a lockfile that goes', () => {
  const gone = (...others: readonly Change[]) => ({
    besides: [changeOf('web/package-lock.json', null, '{}'), ...others],
  })
  const nothing = '{"private":true}'

  it('is told', () => {
    expect(ask(nothing, gone())).toEqual([
      {
        messageId: 'removed',
        data: { path: 'web/package-lock.json' },
        file: 'web/package-lock.json',
        subject: 'web/package-lock.json',
      },
    ])
  })

  it.each([
    ['for that of another package manager', { ...gone(), locks: ['web/pnpm-lock.yaml'] }],
    ['for that of a workspace', { ...gone(), locks: ['package-lock.json'] }],
    ['with its project', gone(changeOf('web/package.json', null, nothing))],
  ])('%s is not', (_, given) => {
    expect(ids(nothing, given)).toEqual([])
  })
})
