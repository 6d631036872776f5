const chain = (count: number, link: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => link(i)).join('')

/** Files that have felled parsers, by name: each shall cost no more than a large one. */
export const hostile: Readonly<Record<string, () => string>> = {
  'one-line.py': () => `x = "${'a/b '.repeat(250_000)}"\n`,
  'brackets.py': () => `${'['.repeat(10_000)}\nAutoModel.from_pretrained("a/b")\n`,
  'brackets.ts': () => `${'['.repeat(10_000)}\nawait pipeline("x", "a/b")\n`,
  'braces.json': () => '{"model":'.repeat(10_000),
  'aliases.yaml': () =>
    `a: &a0 [x, x]\n${chain(30, i => `b${i}: &a${i + 1} [*a${i}, *a${i}]\n`)}model: *a30\nrepo_id: a/b\n`,
  'minified.js': () => chain(16_000, i => `var a${i}=function(b){return c.d(b,"e${i}")};`).slice(0, 400_000),
  'schema.yaml': () =>
    chain(
      13_000,
      i =>
        `${'  '.repeat(1 + (i % 9))}model${i}:\n${'  '.repeat(2 + (i % 9))}description: What the container in this pod is called, and more about it.\n${'  '.repeat(2 + (i % 9))}type: string\n`,
    ).slice(0, 1_990_000),
  'calls.go': () => 'f('.repeat(500_000),
  'quotes.rs': () => 'r#"'.repeat(300_000),
}
