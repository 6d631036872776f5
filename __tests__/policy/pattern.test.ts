import { describe, expect, it } from 'vitest'
import {
  compareSpecificity,
  matches,
  type Pattern,
  parseModelPattern,
  parseNamespace,
  parsePackagePattern,
  parsePathPattern,
  segmentsOf,
} from '../../src/policy/pattern.ts'

function made(pattern: Pattern | string): Pattern {
  if (typeof pattern === 'string') throw new Error(pattern)
  return pattern
}
const covers = (pattern: Pattern | string, hub: string, id: string) => matches(made(pattern), hub, segmentsOf(hub, id))

describe('a pattern of models', () => {
  it.each([
    ['acme/x', 'huggingface', 'acme/x', true],
    ['acme/x', 'huggingface', 'acme/xy', false],
    ['acme/x', 'huggingface', 'evil/acme/x', false],
    ['acme/*', 'huggingface', 'acme/x', true],
    ['acme/*', 'huggingface', 'acme-evil/x', false],
    ['acme/*', 'huggingface', 'acme/x/y', false],
    ['acme*', 'huggingface', 'acme/x', false],
    ['acme*/x', 'huggingface', 'acme-corp/x', true],
    ['*/x', 'huggingface', 'a/b/x', false],
    ['*', 'huggingface', 'acme/x', true],
    ['*', 'huggingface', 'gpt2', true],
    ['*', 'ollama', 'qwen3', false],
    ['**', 'huggingface', 'acme/x', true],
    ['*:*', 'ollama', 'qwen3', true],
    ['*:*', 'url', 'https://host.example/x.bin', true],
    ['*:*', 'npm', 'left-pad', false],
    ['acme/*', 'modelscope', 'acme/x', false],
    ['Qwen/*', 'huggingface', 'qwen/x', false],
    ['Qwen/*', 'huggingface', 'Qwеn/x', false],
    ['a.b/*', 'huggingface', 'axb/y', false],
    ['acme/*-base', 'huggingface', 'acme/llm-base', true],
    ['acme/*-base', 'huggingface', 'acme/llm-base-evil', false],
    ['ollama:qwen3', 'ollama', 'qwen3', true],
    ['ollama:qwen3', 'ollama', 'library/qwen3', true],
    ['ollama:qwen3', 'ollama', 'registry.ollama.ai/library/qwen3', true],
    ['ollama:qwen3', 'ollama', 'evil/qwen3', false],
    ['oci:ai/*', 'oci', 'docker.io/ai/qwen3', true],
    ['oci:redis', 'oci', 'docker.io/library/redis', true],
    ['oci:ghcr.io/acme/*', 'oci', 'ghcr.io/acme/m', true],
    ['oci:ai/*', 'oci', 'ghcr.io/ai/qwen3', false],
    ['url:host.example/**', 'url', 'https://host.example/a/b.bin', true],
    ['url:https://host.example/**', 'url', 'https://HOST.example/a/b.bin', true],
    ['url:host.example/**', 'url', 'http://host.example/a.bin', false],
    ['url:host.example/a/**', 'url', 'https://host.example/a/../b/x.bin', false],
    ['url:host.example/a/**', 'url', 'https://host.example/a/%2e%2e/b/x.bin', false],
    ['url:host.example/a/*', 'url', 'https://host.example/a/..%2fb', false],
    ['url:host.example/**', 'url', 'https://host.example@evil.example/x.bin', false],
    ['url:host.example/**', 'url', 'https://user:word@host.example/x.bin', false],
    ['url:host.example/x.bin', 'url', 'https://host.example/x.bin?file=y.bin', false],
    ['url:host.example/**', 'url', 'https://host.example.evil.example/x.bin', false],
    ['url:host.example/**', 'url', 'https://host.example:8443/x.bin', false],
    ['url:s3://bucket/models/*', 'url', 's3://bucket/models/x.bin', true],
    ['url:s3://bucket/**', 'url', 's3://bucket-evil/x.bin', false],
    ['acme/**', 'huggingface', 'acme/../evil', false],
    ['**', 'huggingface', 'acme/../evil', true],
  ])('%s on %s:%s: %s', (pattern, hub, id, expected) => {
    expect(covers(parseModelPattern(pattern), hub, id)).toBe(expected)
  })

  it('ends on hostile lengths', () => {
    const pattern = made(parseModelPattern(`acme/${'*a'.repeat(100)}b`))
    expect(matches(pattern, 'huggingface', ['acme', 'a'.repeat(5000)])).toBe(false)
  })
})

describe('a namespace covers what lies under it, by whole segments', () => {
  it.each([
    ['huggingface', 'Qwen', 'Qwen/Qwen3-8B', true],
    ['huggingface', 'Qwen', 'Qwen-evil/Qwen3-8B', false],
    ['huggingface', 'Qwen', 'evil/Qwen', false],
    ['huggingface', 'Qwen/Qwen3-8B', 'Qwen/Qwen3-8B', true],
    ['huggingface', 'Qwen/Qwen3-8B', 'Qwen/Qwen3-8B-evil', false],
    ['npm', '@acme', '@acme/x', true],
    ['npm', '@acme', '@acme-evil/x', false],
    ['npm', 'acme', '@acme/x', false],
    ['npm', 'left-pad', 'left-pad', true],
    ['npm', 'left-pad', 'left-pad2', false],
    ['ollama', 'library', 'qwen3', true],
    ['ollama', 'library/qwen3', 'qwen3', true],
    ['ollama', 'library/qwen3', 'qwen3-evil', false],
    ['ollama', 'acme', 'acme/llm', true],
    ['ollama', 'acme', 'acme', false],
    ['oci', 'ai', 'ai/qwen3', true],
    ['oci', 'ai', 'ghcr.io/ai/qwen3', false],
    ['oci', 'ghcr.io/acme', 'ghcr.io/acme/a/b', true],
    ['oci', 'ghcr.io', 'ghcr.io.evil.example/acme/a', false],
    ['url', 'github.com/QwenLM', 'https://github.com/QwenLM/Qwen/releases/download/v1/m.gguf', true],
    ['url', 'github.com/QwenLM', 'https://github.com/QwenLM-evil/Qwen/m.gguf', false],
  ])('%s %s and %s: %s', (hub, namespace, id, expected) => {
    expect(covers(parseNamespace(hub, namespace), hub, id)).toBe(expected)
  })
})

describe('a path pattern', () => {
  it.each([
    ['tests/**', 'tests/a/b.py', true],
    ['tests/**', 'src/tests/a.py', false],
    ['tests/**', 'tests-evil/a.py', false],
    ['tests/*', 'tests/a/b.py', false],
    ['**/fixtures/**', 'a/b/fixtures/c.json', true],
    ['**/fixtures/**', 'fixtures/c.json', true],
    ['**/*.ipynb', 'deep/er/x.ipynb', true],
    ['*.md', 'docs/a.md', false],
    ['tests/**', 'tests/../src/a.py', false],
  ])('%s on %s: %s', (pattern, path, expected) => {
    expect(covers(parsePathPattern(pattern), 'path', path)).toBe(expected)
  })
})

describe('specificity', () => {
  it('counts names before parts of names before `*` before `**`, from the left', () => {
    const ordered = ['@acme/core', '@acme/core-*', '@acme/c*', '@acme/*', '@acme/**', '@ac*/core', '*/core', '*/*', '*']
    const shuffled = ordered.toReversed().map(text => made(parsePackagePattern(text)))
    expect(shuffled.toSorted(compareSpecificity).map(({ text }) => text)).toEqual(ordered)
  })

  it('puts one hub before every hub', () => {
    const [any, one] = ['*:acme/x', 'ollama:*'].map(text => made(parseModelPattern(text)))
    expect(any && one && Math.sign(compareSpecificity(any, one))).toBe(1)
  })
})
