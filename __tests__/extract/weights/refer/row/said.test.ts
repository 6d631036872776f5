import { expect, it } from 'vitest'
import { findReferences } from '../../../../../src/entry/references.ts'

const found = (...lines: readonly string[]) =>
  findReferences([{ path: 'get.py', content: `${lines.join('\n')}\n` }]).references.map(
    ({ id, kind }) => `${id} ${kind}`,
  )

const expected = ['nobody/siglip weights', 'nobody/bench dataset']
const load = 'from huggingface_hub import snapshot_download'

it.each<[string, readonly string[]]>([
  [
    'a row of a list',
    [
      'for i, t in [("nobody/siglip", "model"), ("nobody/bench", "dataset")]:',
      '    snapshot_download(repo_id=i, repo_type=t)',
    ],
  ],
  [
    'a call of a function',
    [
      'def get(i, t):',
      '    snapshot_download(repo_id=i, repo_type=t)',
      'get("nobody/siglip", "model")',
      'get("nobody/bench", "dataset")',
    ],
  ],
])('a name and the type beside it belong together in %s', (_name, lines) =>
  expect(found(load, ...lines)).toEqual(expected),
)
