import { afterAll, describe, expect, it } from 'vitest'
import { inspect } from '../../src/inspect.ts'
import { isVisible } from '../../src/model/index.ts'
import { parsePolicy } from '../../src/policy/index.ts'
import { contextAt, now, trustIn } from '../world/npm.ts'
import { changeOf } from '../world/package-lock.ts'
import { startRegistry } from '../world/registry.ts'
import { lockForms } from './npm-locks.ts'

/** Attacks around a lock: what stands beside it decides as well where packages come from. */
const young = { version: '6.6.6', publishedAt: now.toISOString(), scripts: { postinstall: 'node x.js' } }
const registry = await startRegistry({
  packages: [
    { name: 'ms', versions: ['2.1.3'] },
    { name: 'evil', versions: [young] },
  ],
})
afterAll(() => registry.close())

/** `file: check/message` of whatever is visible without a policy. Each file as base has it, and head. */
async function seen(files: Readonly<Record<string, readonly [string | null, string]>>) {
  const { http, endpoints } = contextAt(registry)
  const changes = Object.entries(files).map(([path, [base, head]]) => changeOf(path, head, base))
  const policy = parsePolicy([], { preset: 'default', now })
  const { findings } = await inspect(changes, { http, endpoints, policy, now, trust: trustIn(registry) })
  return findings.filter(isVisible).map(({ file, check, messageId }) => `${file}: ${check}/${messageId}`)
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

describe('another registry, written so that only the package manager reads it', () => {
  it.each([
    ['.npmrc', '"\\u0072egistry" = https://evil.test/\n', 'a name in JSON'],
    ['.npmrc', 'registry#save-exact=https://evil.test/\n', 'a comment in the name'],
    ['.npmrc', `regi${'$'}{NO?}stry=https://evil.test/\n`, 'the environment in the name'],
    ['.NPMRC', 'registry=https://evil.test/\n', 'a file in another case'],
    ['.yarnrc', '--install.registry "https://evil.test/"\n', 'an option of a command'],
    ['.yarnrc', 'fund, registry "https://evil.test/"\n', 'two names with one value'],
    ['.yarnrc.yml', 'nodeLinker: &k npmRegistryServer\n*k : https://evil.test/\n', 'an alias for a name'],
    ['pnpm-workspace.yaml', 'x: &x\n  registry: https://evil.test/\n<<: *x\n', 'a merge'],
  ])('%s: %s (%s)', async (path, head) => {
    expect(await seen({ [path]: [null, head] })).toEqual([`${path}: npm-trust-redirected/setting`])
  })

  it.each([
    ['.npmrc', 'save-exact=true # registry=https://evil.test/\n'],
    ['.yarnrc', '--add.exact true\n'],
    ['.yarnrc.yml', 'x: &x node-modules\nnodeLinker: *x\n'],
    ['pnpm-workspace.yaml', 'packages: &p [a]\ncatalog: { ms: 2.1.3 }\n'],
  ])('%s: %s redirects nothing', async (path, head) => {
    expect(await seen({ [path]: [null, head] })).toEqual([])
  })
})

describe('a lock in another case, as macOS and Windows read it', () => {
  it.each(['Package-Lock.json', 'NPM-SHRINKWRAP.JSON'])('%s', async path => {
    const lie = { ...registry.entry('ms', '2.1.3'), integrity: `sha512-${Buffer.alloc(64).toString('base64')}` }
    const found = await seen({ [path]: [null, lockForms['npm 3'].write('ms', lie)] })
    expect(found).toContain(`${path}: npm-integrity-mismatch/differs`)
  })
})

describe('a package of the registry under the name and version of a workspace', () => {
  const asks = (version: string) => json({ dependencies: { evil: version } })
  const lock = json({
    lockfileVersion: 3,
    packages: {
      '': { workspaces: ['packages/*'] },
      'node_modules/evil': { resolved: 'packages/evil', link: true },
      'packages/evil': { name: 'evil', version: '6.6.6' },
    },
  })
  it('is examined where another project asks for it', async () => {
    const found = await seen({
      'a/package.json': [json({}), asks('6.6.6')],
      'b/package-lock.json': [null, lock],
    })
    expect(found).toEqual(['a/package.json: npm-install-script/brought', 'a/package.json: npm-too-young/young'])
  })
  it('is the workspace where its own project asks for it', async () => {
    const found = await seen({
      'b/package.json': [json({}), json({ workspaces: ['packages/*'], dependencies: { evil: '6.6.6' } })],
      'b/package-lock.json': [null, lock],
    })
    expect(found).toEqual([])
  })
})
