import { describe, expect, it } from 'vitest'
import { findReferences } from '../../../../../src/entry/references.ts'

const commit = '0123456789abcdef0123456789abcdef01234567'
const revisionsIn = (path: string, lines: readonly string[]) =>
  findReferences([{ path, content: lines.join('\n') }]).references.map(({ id, revision }) => `${id}@${revision}`)

const goHub = ['package a', 'import "github.com/gomlx/go-huggingface/hub"']
const rustHub = ['use hf_hub::{api::sync::Api, Repo, RepoType};']
const repo = (revision: string) =>
  `api.repo(Repo::with_revision("acme/x".to_string(), RepoType::Model, ${revision}.to_string()));`
const swift = (revision: string) => `let c = ModelConfiguration(id: "acme/x", revision: ${revision})`

describe('a commit that may not be the one that is loaded is not believed', () => {
  it.each([
    [
      'another function gives the variable another one',
      'a.go',
      [
        ...goHub,
        `var rev = "${commit}"`,
        'func init() { rev = "main" }',
        'func load() { hub.New("acme/x").WithRevision(rev) }',
      ],
      'acme/x@main',
    ],
    [
      'a default of a structure that is made with another one',
      'a.rs',
      [
        ...rustHub,
        `impl Default for Cfg { fn default() -> Self { Cfg { rev: "${commit}".to_string() } } }`,
        `fn load(cfg: &Cfg) { ${repo('cfg.rev')} }`,
        'fn other() { let c = Cfg { rev: "main".to_string() }; load(&c); }',
      ],
      'acme/x@main',
    ],
    [
      'one of two calls hands another one',
      'a.rs',
      [
        ...rustHub,
        `const REV: &str = "${commit}";`,
        `fn load(rev: &str) { ${repo('rev')} }`,
        'fn a() { load(REV); }',
        'fn b() { load("main"); }',
      ],
      'acme/x@main',
    ],
    [
      'the default of a property that a method changes',
      'a.swift',
      [
        'import MLXLMCommon',
        'class A {',
        `  var revision = "${commit}"`,
        '  func set() { revision = "main" }',
        `  func load() { ${swift('revision')} }`,
        '}',
      ],
      'acme/x@main',
    ],
    [
      'a field of an instance that came from elsewhere',
      'a.swift',
      ['import MLXLMCommon', 'class A {', `  var rev = "${commit}"`, '}', `func load(a: A) { ${swift('a.rev')} }`],
      'acme/x@null',
    ],
    [
      'one of two that a function gives back',
      'a.swift',
      [
        'import MLXLMCommon',
        `func rev(_ x: Bool) -> String { if x { return "main" }; return "${commit}" }`,
        `func load() { ${swift('rev(true)')} }`,
      ],
      'acme/x@main',
    ],
  ])('where it is %s', (_, path, lines, expected) => {
    expect(revisionsIn(path, lines)).toEqual([expected])
  })

  it('is, where a constant says it', () => {
    const lines = [...rustHub, `const REV: &str = "${commit}";`, `fn load() { ${repo('REV')} }`]
    expect(revisionsIn('a.rs', lines)).toEqual([`acme/x@${commit}`])
  })
})
