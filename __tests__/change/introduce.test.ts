import { describe, expect, it } from 'vitest'
import { introduce } from '../../src/change/index.ts'
import type { Reference } from '../../src/model/index.ts'
import { modelReference as model, npmReference as npm } from '../builders/reference.ts'

const commit = 'a'.repeat(40)
const names = (found: ReturnType<typeof introduce>) =>
  found.map(({ reference }) => `${reference.id}@${reference.revision}`)
const onBoth = (...base: Reference[]) => ({ mergeBase: base, baseTip: base })

describe('introduced', () => {
  it('is what head has and base has not', () => {
    const found = introduce({ head: [model(), model({ id: 'acme/new' })], ...onBoth(model()) })
    expect(names(found)).toEqual(['acme/new@null'])
  })

  it('is not a reference that moved, to another line or to another changed file', () => {
    const moved = model({ file: 'src/other.py', line: 99 })
    expect(introduce({ head: [moved], ...onBoth(model()) })).toEqual([])
  })

  it.each([
    ['revision', { revision: 'main' }],
    ['digest', { digest: `sha256:${'0'.repeat(64)}` }],
    ['loader', { loader: 'py.vllm.LLM' }],
    ['endpoint', { endpoint: 'https://evil.example' }],
    ['remote code', { remoteCode: { enabled: true, revision: null } }],
    ['module', { module: 'mine' }],
  ])('is a reference whose %s changed, on a line that did not', (_, more) => {
    const found = introduce({ head: [model(more)], ...onBoth(model()) })
    expect(found).toHaveLength(1)
    expect(found[0]?.candidates).toEqual([model()])
  })

  it.each([
    ['version', { revision: '1.3.1' }],
    ['integrity', { integrity: `sha512-${'B'.repeat(86)}==` }],
    ['tarball', { resolved: 'https://evil.example/left-pad.tgz' }],
    ['kind of source', { loader: 'git' as const }],
    ['name that it is installed under', { alias: 'right-pad' }],
    ['word on its scripts', { hasInstallScript: true as const }],
  ])('is a lock entry whose %s changed', (_, more) => {
    expect(introduce({ head: [npm(more)], ...onBoth(npm()) })).toHaveLength(1)
  })

  it('is no lock entry that need not look for scripts any more, nor one under another name of the public registry', () => {
    const at = (host: string) => npm({ resolved: `https://${host}/left-pad/-/left-pad-1.3.0.tgz` })
    expect(introduce({ head: [npm()], ...onBoth(npm({ hasInstallScript: true })) })).toEqual([])
    expect(introduce({ head: [at('registry.npmjs.org')], ...onBoth(at('registry.yarnpkg.com')) })).toEqual([])
    expect(
      introduce({ head: [at('registry.yarnpkg.com.evil.example')], ...onBoth(at('registry.npmjs.org')) }),
    ).toHaveLength(1)
  })

  it('tells letters apart: a name in another case is another name', () => {
    expect(names(introduce({ head: [model({ id: 'ACME/model' })], ...onBoth(model()) }))).toEqual(['ACME/model@null'])
  })

  it('is old only where it stands at the merge base and at the tip of base', () => {
    expect(introduce({ head: [model()], mergeBase: [model()], baseTip: [] })).toHaveLength(1)
    expect(introduce({ head: [model()], mergeBase: [], baseTip: [model()] })).toHaveLength(1)
  })

  it('comes once, with its other places beside it', () => {
    const found = introduce({ head: [model(), model({ line: 20 }), model({ revision: commit })], ...onBoth() })
    expect(names(found)).toEqual(['acme/model@null', `acme/model@${commit}`])
    expect(found[0]?.alsoAt.map(reference => reference.line)).toEqual([20])
  })

  it('keeps names computed at run time apart by file', () => {
    const dynamic = (file: string) => model({ id: null, certainty: 'dynamic', file })
    expect(introduce({ head: [dynamic('a.py'), dynamic('b.py')], ...onBoth(dynamic('a.py')) })).toHaveLength(1)
  })
})

describe('names computed at run time', () => {
  const dynamic = (line: number) => model({ id: null, certainty: 'dynamic', line })

  it('are counted in a file: one more is new, fewer are not', () => {
    const found = introduce({ head: [dynamic(3), dynamic(9), dynamic(12)], ...onBoth(dynamic(4)) })
    expect(found.map(({ reference, alsoAt }) => [reference.line, alsoAt])).toEqual([
      [9, []],
      [12, []],
    ])
    expect(introduce({ head: [dynamic(3)], ...onBoth(dynamic(4), dynamic(9)) })).toEqual([])
  })

  it('are old only as far as both sides of base have them', () => {
    expect(
      introduce({ head: [dynamic(3), dynamic(9)], mergeBase: [dynamic(3), dynamic(9)], baseTip: [dynamic(3)] }),
    ).toHaveLength(1)
  })
})

describe('where policy lowers a folder', () => {
  const lowers = (file: string) => (file.startsWith('tests/') ? 1 : 0)
  const inTests = model({ file: 'tests/try.py' })

  it('sees a reference that moves out of it', () => {
    const found = introduce({ head: [model({ file: 'src/app.py' })], ...onBoth(inTests) }, lowers)
    expect(names(found)).toEqual(['acme/model@null'])
  })

  it('lets a reference move into it, or within it', () => {
    expect(introduce({ head: [inTests], ...onBoth(model()) }, lowers)).toEqual([])
    expect(introduce({ head: [{ ...inTests, file: 'tests/b.py' }], ...onBoth(inTests) }, lowers)).toEqual([])
  })

  it('is judged at its least lowered place', () => {
    const found = introduce({ head: [inTests, model({ file: 'src/app.py' })], ...onBoth() }, lowers)
    expect(found.map(({ reference }) => reference.file)).toEqual(['src/app.py'])
  })
})

it('grows linearly: twenty thousand references end at once', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => npm({ id: `package-${index}`, line: index }))
  expect(introduce({ head: many, ...onBoth(...many.slice(1)) })).toHaveLength(1)
})
