/** Does a test ask whether there is a value, as it is written: `x is not None`, `len(x) > 1` for `x[1]`, `"k" in x`? */
export const asksFor = (test: string, value: string): boolean =>
  asks(test, value, ([of, key]) => [
    value,
    ...['is not None', `!= ""`, `!= ''`].map(one => `${value} ${one}`),
    ...[`${key} in ${of}`, `len(${of}) > ${key}`, `len(${of}) >= ${Number(key) + 1}`],
  ])

/** The same, turned round. */
export const asksForNone = (test: string, value: string): boolean =>
  asks(test, value, ([of, key]) => [
    `not ${value}`,
    ...[`is None`, `== ""`, `== ''`].map(one => `${value} ${one}`),
    ...[`${key} not in ${of}`, `len(${of}) <= ${key}`, `len(${of}) < ${Number(key) + 1}`],
  ])

function asks(test: string, value: string, tests: (parts: readonly [string, string]) => readonly string[]): boolean {
  // A test names what it asks for: what is longer is not looked into.
  if (value === '' || value.length > test.length + 2) return false
  const [, of = '', key = ''] = /^(.+)\[(\w+|"[^"]+"|'[^']+')\]$/.exec(value) ?? []
  return tests([of, key]).includes(test)
}
