import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { openTarball } from '../../../../src/resolve/npm/tarball/open.ts'
import { blocksOf, type Entry, zipped } from '../../../world/registry/tarball.ts'

const open = (bytes: Buffer) => openTarball(new Uint8Array(bytes))
const said = { name: 'a', version: '1.0.0' }
const json = (more: object = {}, path = 'package/package.json'): Entry => ({
  path,
  text: JSON.stringify({ ...said, ...more }),
})
const evil = { scripts: { postinstall: 'node evil.js' } }
const file = (path: string, more: Partial<Entry> = {}): Entry => ({ path, text: '{}', ...more })

describe('package.json of an archive', () => {
  it('is read in the form that documents of the registry are', async () => {
    const manifest = {
      scripts: { postinstall: 'x', odd: 1 },
      dependencies: { b: '1' },
      optionalDependencies: { c: '2' },
      peerDependencies: { d: '3' },
      bin: './cli.js',
      bundledDependencies: ['b'],
    }
    expect(await open(zipped([json(manifest), file('package/node_modules/z/index.js')]))).toEqual({
      manifest: {
        ...said,
        scripts: { postinstall: 'x' },
        dependencies: { b: '1', c: '2' },
        peerDependencies: { d: '3' },
        bin: { a: 'cli.js' },
        bundled: ['b'],
      },
    })
  })

  it.each([
    ['in a folder of another name', zipped([json(evil, 'left-pad-1.0/package.json')]), 'node evil.js'],
    [
      'behind a mark of the order of bytes',
      zipped([{ path: 'p/package.json', text: `\uFEFF${json(evil).text}` }]),
      'node evil.js',
    ],
    ['twice, the same', zipped([json(evil), json(evil)]), 'node evil.js'],
    ['that of the root, not of a folder in it', zipped([json(), json(evil, 'package/lib/package.json')]), undefined],
    ['named in its own way deeper in the package', zipped([json(), file('package/lib/Package.json')]), undefined],
  ])('%s', async (_, bytes, script) => {
    const opened = await open(bytes)
    expect('manifest' in opened ? opened.manifest.scripts['postinstall'] : opened.why).toBe(script)
  })

  it.each([
    ['npm’s build of a binding.gyp', {}, 'node-gyp rebuild'],
    ['not where a script is there', { scripts: { install: 'x' } }, 'x'],
    ['not where a preinstall is there', { scripts: { preinstall: 'x' } }, undefined],
    ['not where the author says no', { gypfile: false }, undefined],
  ])('with %s', async (_, more, install) => {
    const opened = await open(zipped([json(more), file('package/binding.gyp')]))
    expect('manifest' in opened ? opened.manifest.scripts['install'] : opened.why).toBe(install)
  })

  it('with packages in the tarball that nothing bundles', async () => {
    const entries = [
      'node_modules/b/index.js',
      'node_modules/@s/c/index.js',
      'node_modules/.bin/x',
      'test/node_modules/d/i.js',
    ]
    const opened = await open(zipped([json(), ...entries.map(path => file(`package/${path}`))]))
    expect('manifest' in opened ? opened.manifest.bundled : opened.why).toEqual(['@s/c', 'b'])
  })
})

const twice = (text: string) => zipped([{ path: 'package/package.json', text }])

describe('what can be read in two ways', () => {
  it.each<[string, Buffer, string]>([
    ['two of them, the last one winning on disk', zipped([json(), json(evil)]), 'has-two-package-json'],
    ['in two folders that both are taken away', zipped([json(), json(evil, 'x/package.json')]), 'has-two-package-json'],
    ['in another case', zipped([json(), file('package/Package.JSON')]), 'spells-package-json-in-its-own-way'],
    [
      'with a letter that folds into another',
      zipped([json(), file('package/package.jſon')]),
      'spells-package-json-in-its-own-way',
    ],
    [
      'with a letter that nobody sees',
      zipped([json(), file('package/package\u200C.json')]),
      'spells-package-json-in-its-own-way',
    ],
    [
      'with a dot that Windows leaves off',
      zipped([json(), file('package/package.json.')]),
      'spells-package-json-in-its-own-way',
    ],
    [
      'as a stream of Windows',
      zipped([json(), file('package/package.json::$DATA')]),
      'spells-package-json-in-its-own-way',
    ],
    ['with a backslash', zipped([json(), file('package\\package.json')]), 'spells-package-json-in-its-own-way'],
    [
      'with a backslash behind the folder',
      zipped([json(), file('package/x\\..\\package.json')]),
      'spells-package-json-in-its-own-way',
    ],
    ['behind a dot', zipped([json(), file('./package/package.json')]), 'spells-package-json-in-its-own-way'],
    ['behind two slashes', zipped([json(), file('package//package.json')]), 'spells-package-json-in-its-own-way'],
    [
      'from the root of the disk',
      zipped([json(), file('/package/package.json')]),
      'spells-package-json-in-its-own-way',
    ],
    ['without a folder', zipped([json(), file('package.json')]), 'spells-package-json-in-its-own-way'],
    ['up and down again', zipped([json(), file('package/a/../package.json')]), 'has-a-path-that-leads-out'],
    ['as a link', zipped([file('package/package.json', { text: '', type: '2' })]), 'has-a-link-for-package-json'],
    [
      'as a hard link',
      zipped([json(), file('package/package.json', { text: '', type: '1' })]),
      'has-a-link-for-package-json',
    ],
    ['as a folder', zipped([json(), file('package/package.json/', { text: '' })]), 'has-a-link-for-package-json'],
    [
      'through a link',
      zipped([file('package/x', { text: '', type: '2' }), json({}, 'package/x/package.json')]),
      'writes-through-a-link',
    ],
    [
      'a build file in another case',
      zipped([json(), file('package/Binding.gyp')]),
      'spells-package-json-in-its-own-way',
    ],
    ['nowhere', zipped([file('package/index.js')]), 'has-no-package-json'],
    [
      'a key twice behind what nests too deep',
      twice(`{"name":"a","x":${'['.repeat(200)}${']'.repeat(200)},"scripts":{},"scripts":{"install":"x"}}`),
      'nests-too-deep',
    ],
    ['what nests deeper than a stack', twice('['.repeat(900_000)), 'has-no-package-json'],
    ['no JSON', twice('{'), 'has-no-package-json'],
    ['no object', twice('[]'), 'has-no-package-json'],
    ['a key twice', twice('{"name":"a","scripts":{},"scripts":{"install":"x"}}'), 'says-two-things-under-one-key'],
    ['a script twice', twice('{"name":"a","scripts":{"install":"x","install":"y"}}'), 'says-two-things-under-one-key'],
    [
      'a second gzip behind the first',
      Buffer.concat([zipped([json()]), zipped([json(evil)])]),
      'is-not-one-whole-gzip',
    ],
    ['something behind the gzip', Buffer.concat([zipped([json()]), Buffer.from('x')]), 'is-not-one-whole-gzip'],
    ['a gzip cut off', zipped([json()]).subarray(0, -3), 'is-not-one-whole-gzip'],
    ['no gzip', blocksOf(json()), 'is-not-one-whole-gzip'],
    [
      'entries behind the end',
      zipped([json()], Buffer.concat([Buffer.alloc(1024), blocksOf(json(evil))])),
      'goes-on-after-its-end',
    ],
  ])('%s', async (_, bytes, why) => {
    expect(await open(bytes)).toEqual({ why })
  })

  it('a key twice is nobody’s trick where it says the same, or where nobody reads it', async () => {
    const text =
      '{"name":"a","version":"1.0.0","name":"a","homepage":"x","homepage":"y","scripts":{"test":"x","test":"x"}}'
    expect(await open(twice(text))).toMatchObject({ manifest: { name: 'a' } })
  })
})

it('stops at what a small archive unpacks to', async () => {
  const block = blocksOf({ path: 'package/zeros', text: '\0'.repeat(1024 * 1024) })
  const bomb = gzipSync(Buffer.concat([blocksOf(json()), ...Array.from({ length: 130 }, () => block)]), { level: 1 })
  expect(bomb.length).toBeLessThan(2_000_000)
  expect(await open(bomb)).toEqual({ why: 'too-large' })
})
