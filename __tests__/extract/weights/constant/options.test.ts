import { describe, expect, it } from 'vitest'
import { extract } from '../../../../src/extract/index.ts'

const commit = '5a0b7c1d2e3f405162738495a6b7c8d9e0f1a2b3'
const pins = (lines: readonly string[]) => {
  const text = [
    'from transformers import AutoModel',
    'p = argparse.ArgumentParser()',
    ...lines,
    'AutoModel.from_pretrained("maker/model", revision=args.rev)',
  ].join('\n')
  const content = { kind: 'text', oid: 'x', text: text.replaceAll('PIN', `"${commit}"`) } as const
  return extract('a.py', content).references.map(({ id, revision }) => `${id}@${revision}`)
}
const parse = 'args = p.parse_args()'

describe('a commit that an option of the command line may hold', () => {
  it.each([
    ['its only choice', ['p.add_argument("--rev", choices=[PIN])', parse]],
    ['what it stands for alone', ['p.add_argument("--rev", nargs="?", const=PIN)', parse]],
    ['what another command line says', ['p.add_argument("--rev")', 'if debug: p.parse_args(["--rev", PIN])', parse]],
    [
      'a default that others may be put over',
      ['p.add_argument("--rev", default=PIN)', 'p.set_defaults(**read())', parse],
    ],
    [
      'a default that more is merged over',
      ['p.add_argument("--rev", default=PIN)', parse, 'args = Namespace(**{**vars(args), **read()})'],
    ],
  ])('is not believed: %s', (_, lines) => {
    expect(pins(lines)).toEqual(['maker/model@null'])
  })

  it('is believed as its default', () => {
    expect(pins(['p.add_argument("--rev", default=PIN)', parse])).toEqual([`maker/model@${commit}`])
  })
})
