import { describe, expect, it } from 'vitest'
import { extract } from '../../../../../src/extract/index.ts'

const commit = '5a0b7c1d2e3f405162738495a6b7c8d9e0f1a2b3'
const pins = (...lines: readonly string[]) => {
  const text = ['import os, sys', 'from transformers import AutoModel', `PIN = "${commit}"`, ...lines].join('\n')
  return extract('a.py', { kind: 'text', oid: 'x', text }).references.map(({ revision }) => revision ?? 'none')
}
const load = 'AutoModel.from_pretrained("acme-ai/one", revision=rev)'
const inside = (given: string, ...lines: readonly string[]) =>
  pins(`def go(rev=${given}):`, ...lines.map(line => `    ${line}`), `    return ${load}`, 'go()')

describe('what stands in for what is not there', () => {
  it.each([
    ['if rev is None:', '    rev = PIN'],
    ['if not rev:', '    print("none")', '    rev = PIN'],
    ["if rev == '':", '    rev = PIN'],
    ['rev = rev if rev else PIN'],
    ['rev = PIN if rev is None else rev'],
  ])('is believed: %s', (...lines) => expect(inside('None', ...lines)).toEqual([commit]))

  it.each([
    ['sys.argv[1] if len(sys.argv) > 1 else PIN'],
    ['sys.argv[1] if len(sys.argv) >= 2 else PIN'],
    ['PIN if len(sys.argv) < 2 else sys.argv[1]'],
    ['os.environ["REV"] if "REV" in os.environ else PIN'],
  ])('is what whoever runs it leaves out: %s', value => expect(pins(`rev = ${value}`, load)).toEqual([commit]))

  it.each([
    ['what is there', 'main', inside('"main"', 'if rev is None:', '    rev = PIN')],
    ['what a caller says', 'main', [...inside('None', 'if rev is None:', '    rev = PIN', 'x = go("main")')].slice(-1)],
    ['what is set behind it', 'main', inside('None', 'if rev is None:', '    rev = PIN', '    rev = "main"')],
    ['another test', 'none', inside('None', 'if fast is None:', '    rev = PIN')],
    ['what only perhaps is set', 'none', inside('None', 'if rev is None:', '    if fast:', '        rev = PIN')],
    ['the other branch', 'main', inside('None', 'if rev is None:', '    rev = PIN', 'else:', '    rev = "main"')],
    ['what another file says', 'none', pins('rev = find() if len(sys.argv) > 1 else PIN', load)],
  ])('and not %s', (_, revision, found) => expect(found).toEqual([revision]))
})

describe('options that are read in other ways', () => {
  it.each([
    [
      'import argparse',
      'p = argparse.ArgumentParser()',
      'p.add_argument("--rev", default=PIN)',
      'args, rest = p.parse_known_args()',
      'rev = args.rev',
    ],
    ['from absl import flags', 'FLAGS = flags.FLAGS', 'flags.DEFINE_string("rev", PIN, "help")', 'rev = FLAGS.rev'],
  ])('%s', (...lines) => expect(pins(...lines, load)).toEqual([commit]))
})
