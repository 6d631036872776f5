import { now } from '../world/npm.ts'
import type { WorldPackage, WorldVersion } from '../world/registry.ts'

const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString()
const today = hoursAgo(5)
const old = (version: string, said: Partial<WorldVersion> = {}) => ({
  version,
  publishedAt: '2026-01-05T10:00:00.000Z',
  ...said,
})
const fresh = (version: string, said: Partial<WorldVersion> = {}) => ({ version, publishedAt: today, ...said })
const oidc = {
  name: 'GitHub Actions',
  email: 'npm-oidc-no-reply@github.com',
  trustedPublisher: { id: 'github', oidcConfigId: 'oidc:1' },
}
const jason = { name: 'jasonsaayman', email: 'jason@example.test' }
const built = { provenance: true, publishedBy: oidc } as const

/** What a tarball holds, and its publisher did not tell the registry. */
const confused = JSON.stringify({ name: 'confused', version: '1.0.1', scripts: { preinstall: 'node hidden.js' } })

/**
 * Packages whose releases were hijacked, as their metadata showed it on the day, each with releases that were not. Field
 * values that nobody recorded are filled in as the reports describe them.
 */
export const hijacked: readonly WorldPackage[] = [
  {
    name: 'axios',
    versions: [
      old('0.30.2', { publishedBy: jason, dependencies: { 'form-data': '^4.0.4' } }),
      old('0.30.3', { publishedBy: jason, dependencies: { 'form-data': '^4.0.4' } }),
      old('1.14.0', { ...built, dependencies: { 'form-data': '^4.0.4' } }),
      old('1.14.2', { ...built, dependencies: { 'form-data': '^4.0.4' } }),
      fresh('1.14.1', {
        publishedBy: { ...jason, email: 'ifstap@proton.test' },
        dependencies: { 'form-data': '^4.0.4', 'plain-crypto-js': '^4.2.1' },
      }),
      fresh('0.30.4', {
        publishedBy: { ...jason, email: 'ifstap@proton.test' },
        dependencies: { 'form-data': '^4.0.4', 'plain-crypto-js': '^4.2.1' },
      }),
    ],
  },
  { name: 'plain-crypto-js', versions: [fresh('4.2.1', { scripts: { postinstall: 'node setup.js' } })] },
  { name: 'chalk', versions: [old('5.6.0'), old('5.6.2'), fresh('5.6.1')] },
  {
    name: '@ctrl/tinycolor',
    versions: [
      old('4.1.0', built),
      old('4.1.3', built),
      fresh('4.1.1', { scripts: { postinstall: 'node bundle.js' } }),
    ],
  },
  {
    name: 'posthog-node',
    versions: [old('5.11.2'), old('5.11.4'), fresh('5.11.3', { scripts: { preinstall: 'node setup_bun.js' } })],
  },
  {
    name: 'nx',
    versions: [
      old('21.4.1', { ...built, scripts: { postinstall: 'node ./bin/post-install' } }),
      old('21.5.1', { ...built, scripts: { postinstall: 'node ./bin/post-install' } }),
      fresh('21.5.0', { scripts: { postinstall: 'node telemetry.js' } }),
    ],
  },
  {
    name: '@tanstack/router',
    versions: [
      old('1.169.4', built),
      old('1.169.9', built),
      fresh('1.169.5', {
        ...built,
        optionalDependencies: {
          '@tanstack/setup': 'github:tanstack/router#79ac49eedf774dd4b0cfa308722bc463cfe5885c',
        },
      }),
    ],
  },
  {
    name: '@bitwarden/cli',
    versions: [
      old('2026.3.0', built),
      old('2026.4.1', built),
      fresh('2026.4.0', { ...built, scripts: { preinstall: 'node bw1.js' } }),
    ],
  },
  {
    name: '@solana/web3.js',
    versions: [
      old('1.95.5', { publishedBy: jason }),
      old('1.95.8', { publishedBy: jason }),
      fresh('1.95.6', { publishedBy: { name: 'stranger', email: 's@example.test' } }),
    ],
  },
  {
    name: 'event-stream',
    versions: [
      old('3.3.4', {
        publishedBy: { name: 'dominictarr', email: 'd@example.test' },
        dependencies: { through: '~2.3.1' },
      }),
      old('3.3.5', {
        publishedBy: { name: 'dominictarr', email: 'd@example.test' },
        dependencies: { through: '~2.3.1' },
      }),
      old('3.3.6', {
        publishedBy: { name: 'right9ctrl', email: 'r@example.test' },
        dependencies: { through: '~2.3.1', 'flatmap-stream': '^0.1.0' },
      }),
    ],
  },
  { name: '@corp/billing', versions: [fresh('99.0.0')] },
  { name: 'ms', versions: [old('2.0.0'), old('2.1.2'), old('2.1.3')] },
  { name: 'is-odd', versions: [old('3.0.1')] },
  {
    name: 'attested',
    versions: [old('1.0.0', built), old('1.0.1', built), old('1.0.2', { ...built, dist: { attestations: undefined } })],
  },
  {
    name: '@cap-js/sqlite',
    versions: [old('2.2.1'), old('2.2.3'), fresh('2.2.2', { scripts: { preinstall: 'node setup.mjs' } })],
  },
  {
    name: 'eslint-config-prettier',
    versions: [old('10.1.5'), old('10.1.8'), fresh('10.1.7', { scripts: { install: 'node install.js' } })],
  },
  {
    name: '@rspack/core',
    versions: [
      old('1.1.6', built),
      fresh('1.1.7', { publishedBy: jason, scripts: { postinstall: 'node ./dist/util/support.js' } }),
      old('1.1.8', built),
    ],
  },
  {
    name: 'ua-parser-js',
    versions: ['0.7.28', '0.7.30', '0.8.1', '1.0.1']
      .map(version => old(version))
      .concat(
        ['0.7.29', '0.8.0', '1.0.0'].map(version =>
          fresh(version, { scripts: { preinstall: 'start /B node preinstall.js & node preinstall.js' } }),
        ),
      ),
  },
  { name: 'node-ipc', versions: [old('9.2.1'), old('9.2.2'), fresh('10.1.1'), fresh('11.0.0')] },
  {
    name: 'famous-but-not',
    versions: [
      old('1.0.0', {
        provenance: { repository: 'stranger/clone', repositoryId: '31337', ownerId: '31338' },
        manifest: { repository: { type: 'git', url: 'git+https://github.com/famous/project.git' } },
      }),
    ],
  },
  { name: 'famous', versions: [old('1.0.0', { provenance: { repository: 'famous/project' } })] },
  {
    name: 'confused',
    versions: [old('1.0.0'), old('1.0.1', { files: { 'package.json': confused } })],
  },
]
