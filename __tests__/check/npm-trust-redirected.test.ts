import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { npmTrustRedirected } from '../../src/check/npm-trust-redirected.ts'
import type { Change } from '../../src/model/index.ts'
import { changed, surveyed } from './changes.ts'

const seen = (change: Change) =>
  surveyed(npmTrustRedirected, { changes: [change] }).map(({ messageId, data, line }) =>
    [messageId, data['key'] ?? data['how'], data['before'], data['after'], line].filter(part => part !== undefined),
  )

/** npm fills in the environment in names as well, with nothing for what is not set and has the mark. */
const filledIn = `regi${'$'}{NO?}stry`

describe('.npmrc', () => {
  it.each([
    ['registry=https://evil.example/', ['setting', 'registry', 'nothing', 'https://evil.example/', 2]],
    [' registry = "https://evil.example/"', ['setting', 'registry', 'nothing', 'https://evil.example/', 2]],
    ["'registry'=https://evil.example/", ['setting', 'registry', 'nothing', 'https://evil.example/', 2]],
    ['@acme:registry=https://evil.example/', ['setting', '@acme:registry', 'nothing', 'https://evil.example/', 2]],
    ['//evil.example/:_authToken=s3cret', ['setting', '//evil.example/:_authToken', 'nothing', '(hidden)', 2]],
    ['_password=s3cret', ['setting', '_password', 'nothing', '(hidden)', 2]],
    ['key=s3cret', ['setting', 'key', 'nothing', '(hidden)', 2]],
    ['strict-ssl=false', ['setting', 'strict-ssl', 'nothing', 'false', 2]],
    ['ca[]=a\nca[]=b', ['setting', 'ca', 'nothing', 'a, b', 3]],
    ['sharp_binary_host=https://evil.example', ['setting', 'sharp_binary_host', 'nothing', 'https://evil.example', 2]],
    ['node-options=--require ./x.js', ['setting', 'node-options', 'nothing', '--require ./x.js', 2]],
    ['allow-scripts=x', ['scripts', 'allow-scripts', 'nothing', 'x', 2]],
    ['ignore-scripts', ['scripts', 'ignore-scripts', 'nothing', 'true', 2]],
    ['pnpmfile=x.cjs', ['setting', 'pnpmfile', 'nothing', 'x.cjs', 2]],
    // Each was seen to redirect npm 11.
    ['"\\u0072egistry"=https://evil.example/', ['setting', 'registry', 'nothing', 'https://evil.example/', 2]],
    ['registry#x=https://evil.example/', ['setting', 'registry', 'nothing', 'https://evil.example/', 2]],
    ['registry;x=https://evil.example/', ['setting', 'registry', 'nothing', 'https://evil.example/', 2]],
    [`${filledIn}=https://evil.example/`, ['setting', filledIn, 'nothing', 'https://evil.example/', 2]],
  ])('%s', (line, expected) => {
    expect(seen(changed('a/.npmrc', 'fund=false\n', `fund=false\n${line}\n`))).toEqual([expected])
  })
  it.each(['fund=true', 'save-exact=true', '; registry=x', '# registry=x', '', 'engine-strict=true'])(
    'not %j',
    line => {
      expect(seen(changed('.npmrc', '', `${line}\n`))).toEqual([])
    },
  )
  it('a protection that goes away is shown too', () => {
    expect(seen(changed('.npmrc', 'ignore-scripts=true\nmin-release-age=7\n', null))).toEqual([
      ['scripts', 'ignore-scripts', 'true', 'nothing', 1],
      ['setting', 'min-release-age', '7', 'nothing', 1],
    ])
  })
  it('the last of equal keys holds, as npm reads it', () => {
    expect(seen(changed('.npmrc', 'registry=a\n', 'registry=a\nregistry=b\n'))).toEqual([
      ['setting', 'registry', 'a', 'b', 2],
    ])
  })
  it('another secret is said to be another', () => {
    expect(seen(changed('.npmrc', '_auth=a\n', '_auth=b\n'))).toEqual([
      ['setting', '_auth', '(hidden)', 'another (hidden)', 1],
    ])
  })
})

describe('Yarn', () => {
  it('1', () => {
    expect(seen(changed('.yarnrc', '', 'registry "https://evil.example/"\nyarn-path ./x.js\n'))).toEqual([
      ['setting', 'registry', 'nothing', 'https://evil.example/', 1],
      ['setting', 'yarn-path', 'nothing', './x.js', 2],
    ])
  })
  it('1, in its own grammar', () => {
    const head = [
      ['fund, registry "https://evil.example/"', 'registry'],
      ['"\\u0072egistry" "https://evil.example/"', 'registry'],
      ['--install.registry "https://evil.example/"', '--install.registry'],
      ['--*.registry "https://evil.example/"', '--*.registry'],
      ['--registry "https://evil.example/"', '--registry'],
    ] as const
    for (const [line, key] of head) {
      expect(seen(changed('.yarnrc', '', `${line}\n`))).toEqual([
        ['setting', key, 'nothing', 'https://evil.example/', 1],
      ])
    }
    expect(seen(changed('.yarnrc', '', '--install.ignore-scripts false\n')).map(one => one[0])).toEqual(['scripts'])
    expect(seen(changed('.yarnrc', '', '--add.exact true\n'))).toEqual([])
  })
  it('an alias or a merge names a setting as well', () => {
    const alias = 'nodeLinker: &k npmRegistryServer\n*k : https://evil.example/\n'
    expect(seen(changed('.yarnrc.yml', '', alias))).toEqual([
      ['setting', 'npmRegistryServer', 'nothing', 'https://evil.example/', 1],
    ])
    const merge = 'x: &x\n  registry: https://evil.example/\n<<: *x\n'
    expect(seen(changed('pnpm-workspace.yaml', '', merge))).toEqual([
      ['setting', 'registry', 'nothing', 'https://evil.example/', 1],
    ])
  })
  it('in any case, as macOS and Windows read names', () => {
    const found = ['.NPMRC', 'a/.Yarnrc'].map(path => seen(changed(path, '', 'strict-ssl\n')).length)
    expect(found).toEqual([1, 1])
    expect(seen(changed('.YARN/releases/y.cjs', null, 'x'))).toEqual([['code', 'added']])
  })
  it('2 and later, without tokens', () => {
    const base = 'nodeLinker: node-modules\nnpmRegistryServer: https://r.example\n'
    const head = `${base.replace('r.example', 'evil.example')}enableScripts: true
plugins:
  - path: .yarn/plugins/x.cjs
    spec: https://evil.example/x.cjs
npmScopes:
  acme:
    npmRegistryServer: https://evil.example
    npmAuthToken: s3cret
`
    expect(seen(changed('.yarnrc.yml', base, head))).toEqual([
      ['setting', 'npmRegistryServer', 'https://r.example', 'https://evil.example', 2],
      ['scripts', 'enableScripts', 'nothing', 'true', 3],
      ['setting', 'plugins', 'nothing', '[{"path":".yarn/plugins/x.cjs","spec":"https://evil.example/x.cjs"}]', 4],
      [
        'setting',
        'npmScopes',
        'nothing',
        '{"acme":{"npmRegistryServer":"https://evil.example","npmAuthToken":"(hidden)"}}',
        7,
      ],
    ])
  })
  it.each(['.yarn/releases/yarn-4.0.0.cjs', '.yarn/plugins/@yarnpkg/plugin-x.cjs'])('%s', path => {
    expect(seen(changed(path, null, 'x'))).toEqual([['code', 'added']])
    expect(seen(changed(path, 'x', 'y'))).toEqual([['code', 'changed']])
    expect(seen(changed(path, 'x', null))).toEqual([])
  })
  it('a release that becomes a symbolic link is changed', () => {
    const link: Change = {
      ...changed('.yarn/releases/y.cjs', 'x', null),
      head: { kind: 'symlink', oid: '1', target: 'z' },
    }
    expect(seen(link)).toEqual([['code', 'changed']])
  })
})

describe('pnpm', () => {
  it('hooks', () => {
    expect(['.pnpmfile.cjs', 'a/.pnpmfile.mjs', 'pnpmfile.js'].flatMap(path => seen(changed(path, null, 'x')))).toEqual(
      [
        ['code', 'added'],
        ['code', 'added'],
        ['code', 'added'],
      ],
    )
  })
  it('settings of the workspace', () => {
    const head = 'packages: [a]\nonlyBuiltDependencies:\n  - evil\nconfigDependencies:\n  x: 1.0.0\ncatalog:\n  a: 1\n'
    expect(seen(changed('pnpm-workspace.yaml', 'packages: [a]\nminimumReleaseAge: 1440\n', head))).toEqual([
      ['scripts', 'onlyBuiltDependencies', 'nothing', '["evil"]', 2],
      ['setting', 'configDependencies', 'nothing', '{"x":"1.0.0"}', 4],
      ['setting', 'minimumReleaseAge', '1440', 'nothing', 1],
    ])
  })
})

describe('Bun', () => {
  it('settings', () => {
    const head =
      'preload = ["./x.ts"]\n[install]\nexact = true\nregistry = "https://evil.example"\n[install.scopes]\nacme = "https://evil.example"\n'
    expect(seen(changed('bunfig.toml', '', head))).toEqual([
      ['setting', 'preload', 'nothing', '["./x.ts"]', 1],
      ['setting', 'install.registry', 'nothing', 'https://evil.example', 4],
      ['setting', 'install.scopes', 'nothing', '{"acme":"https://evil.example"}', 5],
    ])
  })
})

describe('manifests', () => {
  it('lists of packages that may run install scripts', () => {
    const head =
      '{\n"trustedDependencies": ["evil"],\n"allowScripts": { "evil": true },\n"pnpm": {\n"onlyBuiltDependencies": ["evil"],\n"overrides": {} },\n"scripts": { "x": "y" } }'
    expect(seen(changed('a/package.json', '{"allowScripts":{}}', head))).toEqual([
      ['scripts', 'trustedDependencies', 'nothing', '["evil"]', 2],
      ['scripts', 'allowScripts', '{}', '{"evil":true}', 3],
      ['scripts', 'pnpm.onlyBuiltDependencies', 'nothing', '["evil"]', 5],
    ])
  })
  it('a layout alone changes nothing', () => {
    expect(
      seen(changed('package.json', '{"trustedDependencies":["a"]}', '{\n  "trustedDependencies": [\n"a" ] }')),
    ).toEqual([])
  })
  it('a shrinkwrap that base did not have', () => {
    expect(seen(changed('npm-shrinkwrap.json', null, '{}'))).toEqual([['shrinkwrap']])
    expect(seen(changed('npm-shrinkwrap.json', '{}', '{ }'))).toEqual([])
  })
})

const places = (ms: string) => [
  [null, [[null, { packageLocation: './' }]]],
  ['ms', [['npm:2.1.3', { packageLocation: ms }]]],
  [
    'react-dom',
    [
      [
        'virtual:ab#npm:19.0.0',
        { packageLocation: './.yarn/__virtual__/react-dom-ab/0/cache/r.zip/node_modules/react-dom/' },
      ],
    ],
  ],
  ['web', [['workspace:packages/web', { packageLocation: './packages/web/' }]]],
]
const cached = './.yarn/cache/ms-npm-2.1.3-81ff3cfac1-d924b57e73.zip/node_modules/ms/'
const stateOf = (ms: string) => JSON.stringify({ packageRegistryData: places(ms), it: "isn't" }, null, 2)
const escaped = (text: string) => text.replaceAll(/['\\\n]/g, '\\$&')
const pnpOf4 = (ms: string, code = 'run()') =>
  `#!/usr/bin/env node\nconst RAW_RUNTIME_STATE =\n'${escaped(stateOf(ms))}';\n${code}\n`
const pnpOf3 = (ms: string, code = 'run()') =>
  `function $$SETUP_STATE(hydrateRuntimeState, basePath) {\n  return hydrateRuntimeState(${stateOf(ms).replaceAll('\n', '\n  ')}, {basePath});\n}\n${code}\n`

describe.each([
  ['Yarn 4', pnpOf4],
  ['Yarn 3', pnpOf3],
])('.pnp.cjs of %s', (_, pnp) => {
  const toldOf = (head: string) => surveyed(npmTrustRedirected, { changes: [changed('.pnp.cjs', pnp(cached), head)] })

  it.each([
    ['another archive of the cache', './.yarn/cache/ms-npm-2.1.4-0000000000-0000000000.zip/node_modules/ms/'],
    ['what is unpacked', './.yarn/unplugged/ms-npm-2.1.3-81ff3cfac1/node_modules/ms/'],
    ['the cache of the home above', '../../.yarn/berry/cache/ms-npm-2.1.3-81ff3cfac1-10c0.zip/node_modules/ms/'],
  ])('may take a package from %s', (__, place) => {
    expect(toldOf(pnp(place))).toEqual([])
  })

  it.each([
    './packages/evil/',
    './evil/.yarn/cache/ms.zip/node_modules/ms/',
    './.yarn/cache/../../evil/',
    '../evil/.yarn/cache/ms.zip/',
    '/tmp/.yarn/cache/ms.zip/',
    './.yarn/releases/',
  ])('may not take it from %s', place => {
    expect(toldOf(pnp(place))).toMatchObject([{ messageId: 'location', data: { names: 'ms@npm:2.1.3' } }])
  })

  it('may not run other code', () => {
    expect(toldOf(pnp(cached, 'run(); evil()'))).toMatchObject([{ messageId: 'code', data: { how: 'changed' } }])
    expect(toldOf(pnp(cached).replace('"ms"', 'evil()'))).toMatchObject([{ messageId: 'code' }])
  })
})

describe('code that Yarn loads', () => {
  it('is shown where it is new', () => {
    expect(seen(changed('.pnp.cjs', null, pnpOf4(cached)))).toEqual([['code', 'added']])
    expect(seen(changed('.pnp.loader.mjs', 'a', 'b'))).toEqual([['code', 'changed']])
    expect(seen(changed('.pnp.cjs', 'a', null))).toEqual([])
  })

  it('is read in one go, whatever stands in it', () => {
    const hostile = ['hydrateRuntimeState({', "RAW_RUNTIME_STATE = '", '\\\\', "'"].map(text => text.repeat(40_000))
    for (const text of hostile) expect(seen(changed('.pnp.cjs', 'a', text))).toEqual([['code', 'changed']])
  })
})

describe('committed packages', () => {
  const change = (path: string, head: string | null = 'b') => changed(path, 'a', head)

  it('are told of once for each folder', () => {
    const changes = [
      'node_modules/a/i.js',
      'node_modules/b/node_modules/c/i.js',
      'web/node_modules/d/package.json',
      'a.js',
    ].map(path => change(path))
    expect(surveyed(npmTrustRedirected, { changes })).toEqual([
      {
        messageId: 'vendored',
        data: { path: 'node_modules/', count: '2', example: 'node_modules/a/i.js' },
        file: 'node_modules/a/i.js',
        subject: 'node_modules/',
      },
      {
        messageId: 'vendored',
        data: { path: 'web/node_modules/', count: '1', example: 'web/node_modules/d/package.json' },
        file: 'web/node_modules/d/package.json',
        subject: 'web/node_modules/',
      },
    ])
  })

  it('may go, and what only sounds alike is none', () => {
    const changes = [
      change('node_modules/a/i.js', null),
      change('docs/node_modules.md'),
      change('my_node_modules/a.js'),
    ]
    expect(surveyed(npmTrustRedirected, { changes })).toEqual([])
  })
})

describe('only what the pull request does itself', () => {
  it('not what base did since, nor what both did', () => {
    expect(seen(changed('.npmrc', 'registry=a', 'registry=a', 'registry=b'))).toEqual([])
    expect(seen(changed('.npmrc', 'registry=a', 'registry=b', 'registry=b'))).toEqual([])
    expect(seen(changed('.npmrc', 'registry=a', 'registry=a\nca=x', 'registry=b'))).toEqual([
      ['setting', 'ca', 'nothing', 'x', 2],
    ])
  })
  it('long values are cut', () => {
    const [found] = seen(changed('.npmrc', '', `registry=${'x'.repeat(500)}`))
    expect(found?.[3]).toBe(`${'x'.repeat(200)}…`)
  })
})

it('never throws, whatever stands in these files', () => {
  const paths = ['.npmrc', '.yarnrc', '.yarnrc.yml', 'pnpm-workspace.yaml', 'bunfig.toml', 'package.json', 'bun.lock']
  const hostile = [
    '{"a":'.repeat(50_000),
    '[['.repeat(50_000),
    '&a [*a, *a]',
    '- '.repeat(50_000),
    `registry${' '.repeat(100_000)}x`,
    '[a.b]\na.b = 1\n',
    '\uFEFF{}',
  ]
  fc.assert(
    fc.property(
      fc.constantFrom(...paths),
      fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' })),
      (path, text) => seen(changed(path, null, text)).every(([id]) => id === 'setting' || id === 'scripts'),
    ),
    { numRuns: 200 },
  )
})
