import { execFileSync, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const project = join(import.meta.dirname, '..')
const consumer = mkdtempSync(join(tmpdir(), 'weighmaster-consumer-'))
const installed = join(consumer, 'node_modules', 'weighmaster')
const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
const entries: [string, { types: string }][] = Object.entries<{ types: string }>(manifest.exports).filter(
  ([, target]) => typeof target === 'object',
)
/** Runs tsc and shows what it says where it refuses. */
function tsc(...args: string[]): void {
  const { status, stdout } = spawnSync(process.execPath, [join(project, 'node_modules/typescript/bin/tsc'), ...args], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stdout)
}

// The package as its users get it: built, with its exports map, beside its dependencies.
beforeAll(() => {
  mkdirSync(installed, { recursive: true })
  tsc('-p', join(project, 'tsconfig.build.json'), '--outDir', join(installed, 'dist/lib'))
  copyFileSync(join(project, 'package.json'), join(installed, 'package.json'))
  symlinkSync(realpathSync(join(project, 'node_modules')), join(installed, 'node_modules'))
  writeFileSync(join(consumer, 'package.json'), '{ "type": "module" }\n')
})
afterAll(() => rmSync(consumer, { recursive: true, force: true }))

/** Compiled as strictly as a careful user does, then run; what it prints. Its own source is its argument. */
function runProgram(name: string, program: string): string {
  const source = join(consumer, `${name}.ts`)
  writeFileSync(source, program)
  const strict = ['--ignoreConfig', '--strict', '--module', 'nodenext', '--target', 'es2024', '--types', 'node']
  const roots = ['--typeRoots', join(project, 'node_modules/@types')]
  tsc(...strict, ...roots, '--skipLibCheck', '--outDir', consumer, source)
  return execFileSync(process.execPath, [join(consumer, `${name}.js`), source], { encoding: 'utf8' })
}

const page = readFileSync(join(project, 'docs/library.md'), 'utf8')
const examples = [...page.matchAll(/```ts\n(?<program>.*?)```\n\n```text\n(?<output>.*?)```/gs)].map(
  ({ groups: { program = '', output = '' } = {} }) => ({ program, output }),
)

describe('the library', () => {
  it.each(entries)('%s says nothing of zod or octokit in its types', (_, { types }) => {
    const seen = new Set<string>()
    const visit = (file: string) => {
      if (seen.has(file)) return
      seen.add(file)
      const text = readFileSync(file, 'utf8')
      expect(text, file).not.toMatch(/from '(?:zod|@octokit)/)
      for (const [, target = ''] of text.matchAll(/(?:from|import\() ?'(\.[^']+)'/g)) {
        const path = join(dirname(file), target.replace(/\.[jt]s$/, '.d.ts'))
        if (existsSync(path)) visit(path)
      }
    }
    visit(join(installed, types))
    expect(seen.size).toBeGreaterThan(1)
  })

  it('is imported by name, with its types', () => {
    const program = [
      "import { readFileSync } from 'node:fs'",
      "import { builtin, findReferences, inspect, loadTrust, parsePolicy, render } from 'weighmaster'",
      "import type { Http, Report } from 'weighmaster'",
      "import { verifyBundle } from 'weighmaster/verify'",
      "import { findReferences as same } from 'weighmaster/references'",
      'const source = \'from transformers import AutoModel\\nAutoModel.from_pretrained("Qwen/Qwen3-8B")\\n\'',
      "const { references } = findReferences([{ path: 'app.py', content: source }])",
      "const http: Http = { request: () => Promise.reject(new Error('nobody is asked')) }",
      "const head = { kind: 'text' as const, oid: '1', text: readFileSync(process.argv[2] ?? '', 'utf8') }",
      "const change = { path: 'README.txt', head, mergeBase: null, baseTip: null, commentable: null }",
      'const now = new Date()',
      "const endpoints = { npm: new URL('https://registry.npmjs.org/'), huggingface: new URL('https://huggingface.co/') }",
      'const policy = parsePolicy([], { now })',
      'const report: Report = await inspect([change], { policy, http, trust: loadTrust(), endpoints, now })',
      "const verdict = await verifyBundle('{}', { digest: { algorithm: 'sha256', hex: 'a'.repeat(64) }, identity: 'a', issuer: 'b' })",
      'console.log(JSON.stringify({',
      '  id: references[0]?.id, same: same === findReferences, conclusion: report.conclusion, outcome: verdict.outcome,',
      "  json: JSON.parse(render(report, 'json')).conclusion, checks: builtin.checks.length > 10,",
      '}))',
      '',
    ].join('\n')
    expect(JSON.parse(runProgram('program', program))).toEqual({
      id: 'Qwen/Qwen3-8B',
      same: true,
      conclusion: 'pass',
      outcome: 'undetermined',
      json: 'pass',
      checks: true,
    })
  })

  it('prints what docs/library.md says', () => {
    expect(examples).toHaveLength([...page.matchAll(/^```ts$/gm)].length)
    const printed = examples.map(({ program }, index) => runProgram(`example-${index}`, program))
    expect(printed).toEqual(examples.map(({ output }) => output))
  })
})
