import { describe, expect, it } from 'vitest'
import { npmGitDependency } from '../../src/check/npm-git-dependency.ts'
import type { Dossier, Reference } from '../../src/model/index.ts'
import { npmArtifact, npmDossier, npmFacts, npmReference, npmResolved } from '../world/npm.ts'
import { surveyed } from './changes.ts'

const seen = (dossiers: readonly Dossier[]) =>
  surveyed(npmGitDependency, { dossiers }).map(({ messageId, data, dossier }) => ({
    messageId,
    ...data,
    file: dossier?.reference.file,
  }))

const wants = (dependencies: Record<string, string>, version = '1.3.0') =>
  npmResolved({ artifact: npmArtifact({ npm: npmFacts({ dependencies }) }), pin: { kind: 'version', version } })

const tanstack = { '@tanstack/setup': 'github:tanstack/router#79ac49ee' }

describe('a package of the registry', () => {
  const was = (dependencies: Record<string, string>) => ({
    reference: npmReference({ revision: '1.2.0' }),
    resolution: wants(dependencies, '1.2.0'),
  })

  it('that begins to want something from git is shown', () => {
    expect(seen([npmDossier({ resolution: wants(tanstack), previous: was({ a: '1' }) })])).toEqual([
      {
        messageId: 'package',
        name: 'left-pad',
        version: '1.3.0',
        dependency: '@tanstack/setup',
        source: 'github:tanstack/router#79ac49ee',
        file: 'package-lock.json',
      },
    ])
  })
  it.each(['git+ssh://git@x.example/r.git', 'https://x.example/r.tgz', 'u/r', 'new-protocol:r'])('from %s', source => {
    expect(seen([npmDossier({ resolution: wants({ r: source }) })])).toMatchObject([{ source }])
  })
  it.each(['^1.0.0', 'latest', 'npm:other@1', 'workspace:*', 'file:../x', ''])('not from %j', source => {
    expect(seen([npmDossier({ resolution: wants({ r: source }) })])).toEqual([])
  })
  it('that wanted it before is not', () => {
    expect(seen([npmDossier({ resolution: wants(tanstack), previous: was(tanstack) })])).toEqual([])
  })
  it('that wants it from another repository now is', () => {
    const moved = { '@tanstack/setup': 'github:evil/router#79ac49ee' }
    expect(seen([npmDossier({ resolution: wants(moved), previous: was(tanstack) })])).toMatchObject([
      { messageId: 'package' },
    ])
  })
  it('that is private keeps what it wants to itself', () => {
    const [found] = seen([npmDossier({ resolution: wants(tanstack), isPrivate: true })])
    expect(found).toMatchObject({ dependency: 'a package', source: 'elsewhere' })
    expect(JSON.stringify(found)).not.toContain('tanstack')
  })
})

describe('a reference of the pull request', () => {
  const unsupported = { kind: 'unsupported', reason: 'git-dependency' } as const
  const from = (said: Partial<Reference>, old?: Partial<Reference>) =>
    npmDossier({
      reference: npmReference({ loader: 'git', resolved: 'git+ssh://git@github.com/u/x.git#01', id: 'x', ...said }),
      resolution: unsupported,
      previous: old ? { reference: npmReference({ id: 'x', ...old }), resolution: unsupported } : null,
    })

  const inManifest = (revision: string, loader = 'git') =>
    npmDossier({
      reference: npmReference({ id: 'x', loader, revision, file: 'package.json', pinnable: false, direct: true }),
      resolution: unsupported,
    })

  it.each([
    ['github:u/x', 'git+ssh://git@github.com/u/x.git#01'],
    ['u/x#semver:^1', 'https://codeload.github.com/u/x/tar.gz/01'],
    ['https://github.com/u/x.git', 'git+ssh://git@github.com/u/x.git#01'],
    ['git@github.com:u/x.git#main', 'https://github.com/u/x.git#commit=01'],
    ['gitlab:u/x', 'https://gitlab.com/api/v4/projects/u%2Fx/repository/archive.tar.gz?ref=01'],
    ['git+https://git.example/u/x', 'git+https://git.example/u/x.git#01'],
  ])('that the project asks for is shown once, in its manifest: %s', (asked, resolved) => {
    expect(seen([from({ direct: true, resolved }), inManifest(asked)])).toEqual([
      { messageId: 'project', name: 'x', source: asked, file: 'package.json' },
    ])
  })
  it.each([
    ['github:u/x', 'git', 'git+ssh://git@github.com/evil/x.git#01'],
    ['u/x', 'git', 'git+https://evil.example/u/x.git#01'],
    ['https://x.example/x.tgz', 'url', 'https://x.example/evil.tgz'],
    ['https://x.example/x.tgz', 'url', 'https://evil.example/x.tgz'],
  ])('that a lock takes from elsewhere than the manifest asks is not the project’s: %s', (asked, loader, resolved) => {
    expect(seen([inManifest(asked, loader), from({ direct: true, loader, resolved })])).toEqual([
      { messageId: 'locked', name: 'x', source: resolved, file: 'package-lock.json' },
    ])
  })
  it('that a lock alone says the project asks for is not believed', () => {
    expect(seen([from({ direct: true })])).toMatchObject([{ messageId: 'locked' }])
    expect(seen([from({ direct: true, loader: 'url', resolved: 'https://evil.example/ms.tgz' })])).toMatchObject([
      { messageId: 'locked' },
    ])
  })
  it('that nobody of the project asks for is shown as such, unless a package already explains it', () => {
    const locked = from({ direct: false, id: '@tanstack/setup' })
    expect(seen([locked])).toMatchObject([{ messageId: 'locked', name: '@tanstack/setup' }])
    expect(seen([locked, npmDossier({ resolution: wants(tanstack) })]).map(one => one.messageId)).toEqual(['package'])
  })
  it('that took the place of a package of the registry is shown', () => {
    expect(seen([from({ direct: true }, { loader: 'registry' })])).toMatchObject([{ messageId: 'locked' }])
  })
  it.each([
    'git+ssh://git@github.com/u/x.git#02',
    'https://codeload.github.com/u/x/tar.gz/02',
    'github:u/x#v2',
    'git@github.com:u/x.git#02',
    'git+https://token@github.com/u/x',
  ])('at another commit of the same place is not: %s', resolved => {
    expect(seen([from({ resolved }, { loader: 'git', resolved: 'git+ssh://git@github.com/u/x.git#01' })])).toEqual([])
  })
  const before = 'git+ssh://git@github.com/u/x.git#01'
  it.each([
    ['git', 'git+ssh://git@github.com/evil/x.git#01'],
    ['git', 'git+ssh://git@github.com.evil.example/u/x.git#01'],
    ['url', 'https://evil.example/x.tgz'],
  ])('at another place is, and more so where no manifest says it: %s %s', (loader, resolved) => {
    const old = { reference: npmReference({ id: 'x', loader: 'git', resolved: before }), resolution: unsupported }
    expect(seen([from({ loader, resolved, direct: true }, old.reference)])).toMatchObject([
      { messageId: 'locked', source: resolved },
    ])
    const manifest = { ...inManifest(resolved, loader), previous: old }
    expect(seen([from({ loader, resolved, direct: true }, old.reference), manifest])).toMatchObject([
      { messageId: 'moved', before, source: resolved },
    ])
  })
  it('an archive in the repository is, where no manifest asks for it: nobody sees what is in one', () => {
    const archive = from({ loader: 'file', resolved: 'file:vendor/x.tgz', direct: true })
    expect(seen([archive])).toMatchObject([{ messageId: 'locked', source: 'file:vendor/x.tgz' }])
    expect(seen([archive, inManifest('file:../vendor/x.tgz', 'file')])).toEqual([])
    expect(seen([archive, inManifest('file:../vendor/y.tgz', 'file')])).toMatchObject([{ messageId: 'locked' }])
    expect(
      seen([
        from({ loader: 'file', resolved: 'file:vendor/x.tgz' }, { loader: 'file', resolved: 'file:vendor/x.tgz' }),
      ]),
    ).toEqual([])
  })
  it('that is a runtime of pnpm moves to another version without a word', () => {
    const runtime = (resolved: string) => ({ loader: 'url', resolved, direct: true })
    expect(seen([from(runtime('runtime:24.0.0'), runtime('runtime:22.0.0'))])).toEqual([])
  })
  it('of the registry, a file or a workspace is not', () => {
    expect(seen(['registry', 'file', 'workspace'].map(loader => from({ loader })))).toEqual([])
  })
})
