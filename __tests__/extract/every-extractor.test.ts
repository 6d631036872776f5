import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractors } from '../../src/extract/index.ts'
import type { Content, Extractor } from '../../src/model/index.ts'

/** A path that each extractor reads: a new one without its line here fails below. */
const paths: Readonly<Record<string, readonly string[]>> = {
  'address-list': ['links.txt', 'models.urls'],
  'bun-lock': ['bun.lock'],
  'bun-lockb': ['bun.lockb'],
  'deno-lock': ['deno.lock'],
  dockerfile: ['Dockerfile'],
  dotenv: ['.env', 'a.ini'],
  dvc: ['a.dvc'],
  gitmodules: ['.gitmodules'],
  guard: ['.github/weighmaster.yml'],
  javascript: ['a.ts', 'a.jsx', 'a.vue', 'a.html'],
  'json-config': ['config.json', 'a.jsonc'],
  'lfs-pointer': ['model.safetensors'],
  makefile: ['Makefile', 'justfile'],
  markdown: ['README.md'],
  modelfile: ['Modelfile'],
  notebook: ['a.ipynb'],
  'npm-config': ['.npmrc'],
  'package-json': ['package.json'],
  'package-lock': ['package-lock.json'],
  'package-scripts': ['package.json'],
  'pnpm-lock': ['pnpm-lock.yaml'],
  'pnpm-workspace': ['pnpm-workspace.yaml'],
  python: ['a.py', 'a.pyx', 'SConstruct', 'a.pth'],
  requirements: ['requirements.txt'],
  script: ['bin/serve', 'tools/Run.me', 'a.txt'],
  shell: ['a.sh', 'a.ps1', '.husky/pre-push', '.bashrc', 'docker/entrypoint'],
  'source-strings': ['a.go', 'a.rs', 'a.cpp', 'a.rb', 'a.ex', 'a.nix', 'a.php', 'a.R', 'a.lua', 'CMakeLists.txt'],
  terraform: ['a.tf'],
  toml: ['a.toml'],
  'weight-file': ['model.gguf'],
  yaml: ['a.yaml'],
  'yarn-berry': ['yarn.lock'],
  'yarn-v1': ['yarn.lock'],
}

const fixtures = join(import.meta.dirname, 'weights', 'fixtures')

/** Files that its own fixtures know to be good, to be cut anywhere. */
function goodFiles({ id, accepts }: Extractor): readonly string[] {
  const root = join(fixtures, id)
  const names = existsSync(root) ? readdirSync(root, { recursive: true, encoding: 'utf8' }) : []
  return names
    .filter(name => accepts(name) && !name.endsWith('expected.json') && statSync(join(root, name)).isFile())
    .map(name => readFileSync(join(root, name), 'utf8'))
}

const binary = (text: string): Content => ({
  kind: 'binary',
  oid: '',
  bytes: text.length,
  head: new Uint8Array(8),
  text,
})
const plain = (text: string): Content => ({ kind: 'text', oid: '', text })

describe.each(extractors)('$id', extractor => {
  const mine = paths[extractor.id] ?? []

  it('reads the paths that stand here', () => {
    expect(mine.length).toBeGreaterThan(0)
    expect(mine.filter(path => !extractor.accepts(path))).toEqual([])
  })

  it('comes back from what is empty, cut, doubled, binary or no file at all', () => {
    const kinds: readonly Content[] = [
      { kind: 'too-large', oid: '', bytes: 1e9 },
      { kind: 'symlink', oid: '', target: '../elsewhere' },
      { kind: 'submodule', oid: '' },
      { kind: 'unavailable', oid: '', reason: 'gone' },
    ]
    const texts = ['', '\0', '\ufeff', '\r\n', ...goodFiles(extractor).flatMap(text => [...cuts(text), text + text])]
    const contents = [...kinds, ...texts.flatMap(text => [plain(text), binary(text)])]
    for (const path of mine)
      for (const content of contents) {
        const { references, gaps } = extractor.extract({ path, content })
        expect(references.length + gaps.length).toBeGreaterThanOrEqual(0)
      }
  })

  it('comes back from a good file with anything put into it', () => {
    const [good = 'model: acme-ai/x\n'] = goodFiles(extractor)
    const put = fc.tuple(fc.nat(good.length), fc.string({ unit: 'binary', maxLength: 40 }))
    fc.assert(
      fc.property(put, ([at, text]) => {
        const { references } = extractor.extract({
          path: mine[0] ?? '',
          content: plain(good.slice(0, at) + text + good.slice(at)),
        })
        expect(Array.isArray(references)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})

/** Cut at nine places, on either side. */
function cuts(text: string): readonly string[] {
  return Array.from({ length: 9 }, (_, index) => Math.floor((text.length * (index + 1)) / 10)).flatMap(at => [
    text.slice(0, at),
    text.slice(at),
  ])
}
