/** Tests of whether there is a value at all, as they are written: `x is not None`, `len(x) > 1` for `x[1]`, `"k" in x`. */
export function asksFor(test: string, value: string): boolean {
  const [, of = '', key = ''] = /^(.+)\[(\w+|"[^"]+"|'[^']+')\]$/.exec(value) ?? []
  const tests = [value, `${value} is not None`, `${value} != ""`, `${value} != ''`, `${key} in ${of}`]
  return [...tests, `len(${of}) > ${key}`, `len(${of}) >= ${Number(key) + 1}`].includes(test)
}

/** The same, turned round. */
export function asksForNone(test: string, value: string): boolean {
  const [, of = '', key = ''] = /^(.+)\[(\w+|"[^"]+"|'[^']+')\]$/.exec(value) ?? []
  const tests = [`not ${value}`, `${value} is None`, `${value} == ""`, `${value} == ''`, `${key} not in ${of}`]
  return [...tests, `len(${of}) <= ${key}`, `len(${of}) < ${Number(key) + 1}`].includes(test)
}
