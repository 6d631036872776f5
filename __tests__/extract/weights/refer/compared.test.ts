import { describe, expect, it } from 'vitest'
import { findReferences } from '../../../../src/entry/references.ts'

const address = 'https://huggingface.co/acme/x-7b/resolve/main/a.gguf'
const weightsIn = (path: string, content: string) =>
  findReferences([{ path, content }]).references.flatMap(({ id, kind, line }) =>
    kind === 'mention' ? [] : `${line} ${id} ${kind}`,
  )

const inMethod = (line: string) => `class UrlTests {\n  void a() {\n    ${line}\n  }\n}\n`

describe('an address that a test only compares', () => {
  it.each([
    [
      'UrlTests.cs',
      `using Microsoft.VisualStudio.TestTools.UnitTesting;\n${inMethod(`Assert.AreEqual("${address}", u);`)}`,
    ],
    ['UrlTests.cs', `using Xunit;\n${inMethod(`u.Should().Be("${address}");`)}`],
    ['UrlTests.cs', `using NUnit.Framework;\n${inMethod(`Assert.That(u, Is.EqualTo("${address}"));`)}`],
    [
      'url_test.go',
      `package a\nfunc TestA(t *testing.T) {\n\twant := []F{{URL: "${address}"}}\n\tcmp.Diff(got, want)\n}`,
    ],
    ['url_test.go', `package a\nfunc TestA(t *testing.T) {\n\tx := []T{{name: "a", want: "${address}"}}\n}`],
    ['url_test.go', `package a\nfunc TestA(t *testing.T) {\n\tassert.Equal(t, "${address}", got)\n}`],
    ['url_test.go', `package a\nfunc TestA(t *testing.T) {\n\tif got != "${address}" {\n\t\tt.Fatal()\n\t}\n}`],
    ['UrlTest.java', `import org.junit.jupiter.api.Test;\n${inMethod(`assertEquals("${address}", build(m));`)}`],
    ['UrlTest.java', `import org.junit.jupiter.api.Test;\n${inMethod(`assertThat(u).isEqualTo("${address}");`)}`],
    ['UrlTest.kt', `import kotlin.test.assertEquals\nfun a() {\n  assertEquals("${address}", build(m))\n}`],
    ['UrlTest.kt', `import io.kotest.core.Spec\nfun a() {\n  build(m) shouldBe "${address}"\n}`],
    ['src/url.rs', `#[cfg(test)]\nmod tests {\n  #[test]\n  fn a() {\n    assert_eq!(build(m), "${address}");\n  }\n}`],
    ['tests/url.rs', `#[test]\nfn test_a() {\n  assert!(build(m) == "${address}");\n}`],
    ['UrlTests.swift', `import XCTest\nfunc testA() {\n  XCTAssertEqual(build(m), "${address}")\n}`],
    ['UrlTests.swift', `import Testing\nfunc a() {\n  #expect(build(m) == "${address}")\n}`],
    [
      'UrlTest.php',
      `<?php\nuse PHPUnit\\Framework\\TestCase;\nfunction testA() { $this->assertSame('${address}', $u); }`,
    ],
    ['url_spec.rb', `it "builds" do\n  expect(build(m)).to eq("${address}")\nend\nit("x")`],
    ['test_url.py', `import pytest\ndef test_a(fake_reg):\n    fake_reg.add("a", 2, "${address}", serving=True)\n`],
    ['url.test.ts', `import { it } from 'vitest'\nit('a', () => mockStore.put('a', '${address}'))\n`],
    ['url_test.cpp', `TEST(Url, A) {\n  EXPECT_EQ(build(m), "${address}");\n}`],
    ['url_test.dart', `void main() {\n  test('a', () {\n    expect(build(m), equals('${address}'));\n  });\n}`],
    [
      'url.test.ts',
      `it('a', () => {\n  for (const t of [{ input: m, expected: '${address}' }]) expect(build(t.input)).toBe(t.expected)\n})`,
    ],
  ])('is told of only: %s', (path, content) => {
    expect(weightsIn(path, content)).toEqual([])
  })

  it.each([
    [
      'handed to what loads',
      'url.test.ts',
      `it('a', async () => {\n  const expected = '${address}'\n  await wllama.loadModelFromUrl(expected)\n})`,
      '2 acme/x-7b weights',
    ],
    [
      'handed to something else',
      'UrlTest.java',
      `import org.junit.jupiter.api.Test;\n${inMethod(`download("${address}");`)}`,
      '4 acme/x-7b weights',
    ],
    ['in no test', 'Url.java', inMethod(`assertEquals("${address}", build(m));`), '3 acme/x-7b weights'],
  ])('counts where it is %s', (_, path, content, row) => {
    expect(weightsIn(path, content)).toContain(row)
  })
})

describe('a guess at what a test finds again', () => {
  const set = 'const options = { modelId: "acme/x-7b" }'
  it.each([
    ['s.test.ts', `it('a', () => {\n  ${set}\n  run(options)\n  expect(seen.modelId).toBe('acme/x-7b')\n})`],
    [
      's.test.ts',
      `it('a', () => {\n  ${set}\n  run(options)\n  expect(run).toHaveBeenCalledWith(options, 'acme/x-7b')\n})`,
    ],
    [
      's.test.ts',
      `import { expect, it } from 'vitest'\nit('a', () => {\n  ${set}\n  expect(run(options)).toEqual({ a: ['acme/x-7b'] })\n})`,
    ],
    [
      'SettingsTests.cs',
      `using Xunit;\n${inMethod('services.AddEmbedder("acme/x-7b"); Assert.Equal("acme/x-7b", options.ModelName);')}`,
    ],
    [
      's_test.go',
      'package a\nfunc TestA(t *testing.T) {\n\tc := NewEmbedder(Options{ModelName: "acme/x-7b"})\n\tassert.Equal(t, "acme/x-7b", c.Name())\n}',
    ],
    ['s.test.ts', `it('a', () => {\n  run({ model: 'tool:7b' })\n  expect(seen).toBe('tool:7b')\n})`],
  ])('is told of only: %s', (path, content) => expect(weightsIn(path, content)).toEqual([]))

  it.each([
    [
      'what something is loaded by',
      's.test.ts',
      `expect('acme/x-7b').toBe(m)\nSomeTransformer.from_pretrained('acme/x-7b')`,
    ],
    [
      'what another name is compared with',
      's.test.ts',
      `it('a', () => new Embedder('acme/x-7b'))\nexpect(m).toBe('acme/y-7b')`,
    ],
    ['what is compared in no test', 's.ts', `new Embedder('acme/x-7b')\nexpect(m).toBe('acme/x-7b')`],
  ])('counts where it is %s', (_, path, content) => expect(weightsIn(path, content).join()).toContain('acme/x-7b'))
})
