import { expect, it } from 'vitest'
import { sourceStrings } from '../../../../../src/extract/weights/carrier/source-strings.ts'
import { extractText } from '../../cases.ts'

const dollar = '$'
const found = (...lines: readonly string[]) =>
  extractText(sourceStrings, 'host.nix', ['{ pkgs, ... }: {', ...lines, '}'].join('\n')).references.map(
    ({ id, line }) => `${line} ${id}`,
  )

it.each<[string, string[], string]>([
  [
    'what looks like its end',
    ["x = ''", `  echo '''b''' ''${dollar}{A} ''\\n`, '  hf download acme-ai/a', "'';"],
    '4 acme-ai/a',
  ],
  ['a program of a package', ["x = ''", `  ${dollar}{pkgs.hf}/bin/hf download acme-ai/a`, "'';"], '3 acme-ai/a'],
])('a text of Nix goes on behind %s', (_, lines, row) => expect(found(...lines)).toEqual([row]))
