import { afterAll, describe, expect, it } from 'vitest'
import { inspect } from '../../src/inspect.ts'
import { isVisible, type Preset } from '../../src/model/index.ts'
import { parsePolicy } from '../../src/policy/index.ts'
import { contextAt, now, trustIn } from '../world/npm.ts'
import { changeOf } from '../world/package-lock.ts'
import { startRegistry } from '../world/registry.ts'

/** A package that no manifest and no lockfile names comes aboard by a command. */
const registry = await startRegistry({
  packages: [
    { name: 'ms', versions: ['2.1.3'] },
    {
      name: 'evil',
      versions: [{ version: '6.6.6', publishedAt: now.toISOString(), scripts: { postinstall: 'node x.js' } }],
    },
  ],
})
afterAll(() => registry.close())

interface Given {
  readonly base?: string
  readonly locks?: readonly string[]
  readonly preset?: Preset
}

async function seen(
  path: string,
  head: string,
  { base, locks = ['package-lock.json'], preset = 'default' }: Given = {},
) {
  const { http, endpoints } = contextAt(registry)
  const policy = parsePolicy([], { preset, now })
  const changes = [changeOf(path, head, base ?? null)]
  const { findings } = await inspect(changes, { http, endpoints, policy, now, locks, trust: trustIn(registry) })
  return findings.filter(isVisible).map(({ line, check, messageId }) => `${line}: ${check}/${messageId}`)
}

const downloaded = 'npm-unlocked/command'

describe('a command that downloads whatever is newest', () => {
  it.each([
    'npx evil@latest',
    'npx --yes evil@6 --port 3',
    'npx --package=evil@6 -c "evil"',
    'npm exec --yes -- evil@latest',
    'pnpm dlx evil',
    'pnpm --silent dlx evil',
    'yarn dlx -p evil evil',
    'bunx evil@6',
    'npm install --global evil',
    'npm --prefix web i ms@2.1.3 evil',
    'npm create evil@latest app',
    'npm i good@npm:evil@6',
    'deno run -A npm:evil@6',
  ])('%s', async command => {
    expect(await seen('run.sh', `#!/bin/sh\n${command}\n`)).toContain(`2: ${downloaded}`)
  })

  it.each([
    ['package.json', '{"private":true,\n"scripts":{"start":"node . && npx evil@latest"}}', 2],
    [
      '.github/workflows/ci.yml',
      'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: npx evil@latest\n',
      6,
    ],
    ['Dockerfile', 'FROM node\nRUN npm install -g evil\n', 2],
    ['app.py', 'import subprocess\nsubprocess.run(["npx", "-y", "evil@latest"])\n', 2],
    ['mcp.json', '{"servers":{"a":{"command":"npx",\n"args":["-y","evil@latest"]}}}', 2],
    ['Makefile', 'all:\n\tnpx evil@latest\n', 2],
  ])('in %s', async (path, text, line) => {
    expect(await seen(path, text)).toEqual([`${line}: ${downloaded}`])
  })

  it('where the project has no lockfile at all', async () => {
    expect(await seen('run.sh', 'npx evil\n', { locks: [] })).toEqual([`1: ${downloaded}`])
  })

  it.each(['npx github:evil/evil', 'npm install -g https://evil.test/evil.tgz'])(
    '%s, from no registry',
    async command => {
      expect(await seen('run.sh', `${command}\n`)).toEqual(['1: npm-git-dependency/project'])
    },
  )

  it('with an exact version, which is examined as a dependency’s would be', async () => {
    expect(await seen('run.sh', 'npx evil@6.6.6\n')).toEqual([
      '1: npm-install-script/brought',
      '1: npm-too-young/young',
    ])
    expect(await seen('run.sh', 'npx ms@2.1.3\n')).toEqual([])
  })

  it('by an edit of a line that ran what is installed', async () => {
    expect(await seen('run.sh', 'npx evil@latest\n', { base: 'npx evil\n' })).toEqual([`1: ${downloaded}`])
  })
})

describe('nothing about', () => {
  it.each([
    'npx evil',
    'npx tsc --noEmit && bunx vitest run',
    'npm ci && npm run build && npm init -y',
    'npm install\nyarn install --immutable\npnpm i --frozen-lockfile',
    'npm install -g ./dist/tool.tgz .',
    'deno run -A main.ts',
    'echo "npx evil@latest"',
    '# npx evil@latest',
  ])('%s, where there is a lockfile', async command => {
    expect(await seen('run.sh', `${command}\n`)).toEqual([])
  })

  it('a command that was there', async () => {
    expect(await seen('run.sh', 'npx evil@latest\nls\n', { base: 'npx evil@latest\n' })).toEqual([])
  })

  it('what may be installed, but in the strict preset', async () => {
    expect(await seen('run.sh', 'npx evil\n', { preset: 'recommended' })).toEqual([])
    expect(await seen('run.sh', 'npx evil\n', { preset: 'strict' })).toEqual(['1: npm-unlocked/installed'])
  })
})
