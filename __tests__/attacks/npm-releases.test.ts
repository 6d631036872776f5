import { afterAll, describe, expect, it } from 'vitest'
import { inspect } from '../../src/inspect.ts'
import { type Change, isVisible, type Preset } from '../../src/model/index.ts'
import { parsePolicy } from '../../src/policy/index.ts'
import { contextAt, now, trustIn } from '../world/npm.ts'
import { changeOf, type LockEntry, packageLock } from '../world/package-lock.ts'
import { startRegistry } from '../world/registry.ts'
import { hijacked } from './npm-hijacked.ts'

// Known attacks on the day: the whole pipeline, without a policy unless it is said, against a registry that really signs.
const registry = await startRegistry({ packages: hijacked })
afterAll(() => registry.close())

type Entries = Readonly<Record<string, LockEntry>>

interface Asked {
  readonly preset?: Preset
  readonly policy?: string
  readonly besides?: readonly Change[]
}

/** `severity check/message` of what a reader sees of a pull request that changes the lock, each on its entry's own line. */
async function seen(base: Entries, head: Entries, { preset = 'default', policy: text, besides = [] }: Asked = {}) {
  const { http, endpoints } = contextAt(registry)
  const policy = parsePolicy(text === undefined ? [] : [{ name: 'base tip', text }], { preset, now })
  const lock = packageLock(head)
  const changes = [...besides, changeOf('package-lock.json', lock, packageLock(base))]
  const { findings } = await inspect(changes, { http, endpoints, policy, now, trust: trustIn(registry) })
  const rows = lock.split('\n')
  const found = findings.filter(isVisible).map(({ severity, check, messageId, file, line, subject }) => {
    const name = subject.replace(/^npm:/, '').replace(/(?<=.)@[^@]*$/, '')
    const isThere =
      file !== 'package-lock.json' ||
      !subject.startsWith('npm:') ||
      rows[line - 1]?.trim() === `"node_modules/${name}": {`
    return `${severity} ${check}/${messageId}${isThere ? '' : ` on line ${line}`}`
  })
  return [...new Set(found)].toSorted()
}

const at = (name: string, version: string) => ({ [name]: registry.entry(name, version) })
const upgrade = (name: string, before: string, version: string, asked?: Asked) =>
  seen(at(name, before), at(name, version), asked)

const young = 'warning npm-too-young/young'

interface Row {
  readonly name: string
  readonly from: string
  readonly to: string
  /** A release of the same package that was not hijacked: it shows nothing, under any preset. */
  readonly honest: string
  readonly findings: readonly string[]
}

const rows: readonly (readonly [string, Row])[] = [
  [
    'axios: by hand instead of CI, another address, a new dependency',
    {
      ...{ name: 'axios', from: '1.14.0', to: '1.14.1', honest: '1.14.2' },
      findings: ['error npm-provenance-lost/joined', young],
    },
  ],
  [
    'axios on a line that always was by hand: another address and a new dependency',
    {
      ...{ name: 'axios', from: '0.30.2', to: '0.30.4', honest: '0.30.3' },
      findings: ['warning npm-publisher-changed/joined', young],
    },
  ],
  ['chalk: nothing but its age', { name: 'chalk', from: '5.6.0', to: '5.6.1', honest: '5.6.2', findings: [young] }],
  [
    'Shai-Hulud: postinstall, and by hand',
    {
      ...{ name: '@ctrl/tinycolor', from: '4.1.0', to: '4.1.1', honest: '4.1.3' },
      findings: ['error npm-provenance-lost/joined', 'warning npm-install-script/added', young],
    },
  ],
  [
    'Shai-Hulud 2: preinstall',
    {
      ...{ name: 'posthog-node', from: '5.11.2', to: '5.11.3', honest: '5.11.4' },
      findings: ['warning npm-install-script/added', young],
    },
  ],
  [
    'Nx: another text of the same script',
    {
      ...{ name: 'nx', from: '21.4.1', to: '21.5.0', honest: '21.5.1' },
      findings: ['error npm-provenance-lost/joined', 'warning npm-install-script/changed', young],
    },
  ],
  [
    'TanStack: valid provenance, and a dependency from git',
    {
      ...{ name: '@tanstack/router', from: '1.169.4', to: '1.169.5', honest: '1.169.9' },
      findings: ['error npm-git-dependency/package', young],
    },
  ],
  [
    'Bitwarden: the project’s own pipeline',
    {
      ...{ name: '@bitwarden/cli', from: '2026.3.0', to: '2026.4.0', honest: '2026.4.1' },
      findings: ['warning npm-install-script/added', young],
    },
  ],
  [
    'SAP: preinstall',
    {
      ...{ name: '@cap-js/sqlite', from: '2.2.1', to: '2.2.2', honest: '2.2.3' },
      findings: ['warning npm-install-script/added', young],
    },
  ],
  [
    'eslint-config-prettier: install',
    {
      ...{ name: 'eslint-config-prettier', from: '10.1.5', to: '10.1.7', honest: '10.1.8' },
      findings: ['warning npm-install-script/added', young],
    },
  ],
  [
    'Solana: a stolen token of another account',
    {
      ...{ name: '@solana/web3.js', from: '1.95.5', to: '1.95.6', honest: '1.95.8' },
      findings: ['warning npm-publisher-changed/joined', young],
    },
  ],
  [
    'Rspack: a stolen token, and postinstall',
    {
      ...{ name: '@rspack/core', from: '1.1.6', to: '1.1.7', honest: '1.1.8' },
      findings: ['error npm-provenance-lost/joined', 'warning npm-install-script/added', young],
    },
  ],
  [
    'ua-parser-js: the same account, preinstall',
    {
      ...{ name: 'ua-parser-js', from: '0.7.28', to: '0.7.29', honest: '0.7.30' },
      findings: ['warning npm-install-script/added', young],
    },
  ],
  [
    'event-stream, weeks later: given to a stranger, a new dependency',
    {
      ...{ name: 'event-stream', from: '3.3.4', to: '3.3.6', honest: '3.3.5' },
      findings: ['warning npm-publisher-changed/joined'],
    },
  ],
  ['node-ipc: its own author', { name: 'node-ipc', from: '9.2.1', to: '10.1.1', honest: '9.2.2', findings: [young] }],
]

describe.each(rows)('%s', (_, { name, from, to, honest, findings }) => {
  it('is seen', async () => {
    expect(await upgrade(name, from, to)).toEqual(findings)
  })

  it('is stopped by strict', async () => {
    const found = await upgrade(name, from, to, { preset: 'strict' })
    expect(found.filter(one => one.startsWith('error '))).not.toEqual([])
  })

  it('leaves an honest release alone', async () => {
    for (const preset of ['default', 'recommended', 'strict'] as const) {
      expect(await upgrade(name, from, honest, { preset })).toEqual([])
    }
  })
})

describe('what came along', () => {
  it('axios: a package of the same day with a script of its own', async () => {
    const head = { ...at('axios', '1.14.1'), ...at('plain-crypto-js', '4.2.1') }
    expect(await seen(at('axios', '1.14.0'), head)).toEqual([
      'error npm-provenance-lost/joined',
      'warning npm-install-script/brought',
      young,
    ])
  })

  it('ua-parser-js: on three lines at once', async () => {
    for (const [from, to] of [
      ['0.7.28', '0.8.0'],
      ['0.8.1', '1.0.0'],
    ] as const) {
      expect(await upgrade('ua-parser-js', from, to)).toEqual(['warning npm-install-script/added', young])
    }
  })
})

describe('a name of a private registry', () => {
  const billing = {
    version: '1.4.2',
    resolved: 'https://npm.corp.test/billing-1.4.2.tgz',
    integrity: `sha512-${Buffer.alloc(64, 7).toString('base64')}`,
  }
  const base = { '@corp/billing': billing }

  it('that comes from the public one is seen', async () => {
    expect(await seen(base, at('@corp/billing', '99.0.0'))).toEqual(['warning npm-publisher-changed/registry', young])
  })

  it('may come only from where the policy says', async () => {
    const policy = "version: 1\nregistries: { npm.corp.test: { scopes: ['@corp'] } }\n"
    expect(await seen(base, at('@corp/billing', '99.0.0'), { policy })).toEqual([
      'error npm-publisher-changed/registry',
      'warning npm-new-registry/new',
    ])
    expect(await seen(base, { '@corp/billing': { ...billing, version: '1.4.3' } }, { policy })).toEqual([])
  })
})

describe('a package that calls a famous repository its own', () => {
  const policy = (name: string) => `version: 1
publishers:
  - id: famous
    npm: ['${name}']
    signers:
      - { issuer: 'https://token.actions.githubusercontent.com', repository: famous/project, workflow: release.yml, ref: 'refs/tags/*' }
`
  it('is not believed: the certificate names another', async () => {
    expect(await seen({}, at('famous-but-not', '1.0.0'), { policy: policy('famous-but-not') })).toEqual([
      'error npm-signer-not-allowed/not-allowed',
    ])
  })

  it('is believed where the certificate says so', async () => {
    expect(await seen({}, at('famous', '1.0.0'), { policy: policy('famous') })).toEqual([])
  })
})

describe('a script that only the tarball has', () => {
  const says = (hasInstallScript: boolean) => ({
    confused: { ...registry.entry('confused', '1.0.1'), ...(hasInstallScript ? { hasInstallScript } : {}) },
  })

  it('is seen in the tarball, whether or not the lock lets npm look for it', async () => {
    for (const hasInstallScript of [true, false]) {
      const found = await seen(at('confused', '1.0.0'), says(hasInstallScript))
      expect(found).toEqual(['error npm-manifest-mismatch/hidden-script'])
    }
    expect(await seen(says(true), says(true))).toEqual([])
  })
})

describe('a git dependency that brings its own .npmrc', () => {
  it('is seen twice: as what is fetched, and as what is trusted', async () => {
    const manifest = (dependencies: Readonly<Record<string, string>>) =>
      JSON.stringify({ name: 'p', dependencies }, null, 2)
    const besides = [
      changeOf('package.json', manifest({ tool: 'github:stranger/tool#main' }), manifest({})),
      changeOf('.npmrc', 'git=./tool.sh\nignore-scripts=false\n', null),
    ]
    expect(await seen({}, {}, { besides })).toEqual([
      'warning npm-git-dependency/project',
      'warning npm-trust-redirected/scripts',
      'warning npm-trust-redirected/setting',
    ])
  })
})

describe('a proxy that strips', () => {
  const path = '/-/npm/v1/attestations/attested@1.0.1'

  it('passes what it does not touch', async () => {
    expect(await upgrade('attested', '1.0.0', '1.0.1')).toEqual([])
  })

  it('and serves an empty list', async () => {
    registry.fail(path, { status: 200, body: '{"attestations":[]}' })
    expect(await upgrade('attested', '1.0.0', '1.0.1')).toEqual(['error npm-signature-invalid/attestation'])
    registry.fail(path, null)
  })

  it('and serves none', async () => {
    registry.fail(path, { status: 404 })
    expect(await upgrade('attested', '1.0.0', '1.0.1')).toEqual(['warning could-not-check/unreachable'])
    registry.fail(path, null)
  })

  it('and removes the announcement', async () => {
    expect(await upgrade('attested', '1.0.1', '1.0.2')).toEqual(['warning npm-provenance-lost/alone'])
  })

  it('and removes signatures', async () => {
    const { integrity } = registry.published('ms', '2.1.3')
    const body = JSON.stringify({ name: 'ms', version: '2.1.3', dist: { integrity } })
    registry.fail('/ms/2.1.3', { status: 200, body })
    expect(await upgrade('ms', '2.1.2', '2.1.3')).toEqual(['warning could-not-check/unreachable'])
    registry.fail('/ms/2.1.3', null)
  })
})

describe('honest pull requests', () => {
  it.each([
    ['an update', at('ms', '2.1.2'), at('ms', '2.1.3')],
    ['a new package', {}, at('is-odd', '3.0.1')],
    ['a removal', at('ms', '2.1.2'), {}],
    [
      'the public registry in the lock',
      {},
      { ms: { ...registry.entry('ms', '2.1.3'), resolved: 'https://registry.npmjs.org/ms/-/ms-2.1.3.tgz' } },
    ],
  ])('%s shows nothing, under any preset', async (_, base, head) => {
    for (const preset of ['default', 'recommended', 'strict'] as const)
      expect(await seen(base, head, { preset })).toEqual([])
  })
})
