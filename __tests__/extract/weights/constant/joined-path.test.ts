import { expect, it } from 'vitest'
import { findReferences } from '../../../../src/entry/references.ts'

const found = (...lines: readonly string[]) =>
  findReferences([{ path: 'a.py', content: `import os, torch\nfolder = "./"\n${lines.join('\n')}\n` }]).references.map(
    ({ hub, id }) => `${hub} ${id}`,
  )

it.each<[string, string]>([
  ['os.path.join("weights", "w.pt")', 'weights/w.pt'],
  ['os.path.join(os.path.dirname(__file__), "w.pt")', 'w.pt'],
  ['os.path.join(folder, "w.pt")', './w.pt'],
  ['Path(__file__).resolve().parent.parent / "data" / "w.pt"', 'data/w.pt'],
  ['str(Path.home() / "w.pt")', 'w.pt'],
  ['f"{os.getcwd()}/w.pt"', 'w.pt'],
])('a file named from where the program lies or runs: %s', (path, id) =>
  expect(found(`torch.load(${path})`)).toEqual([`local-weight-file ${id}`]),
)

it.each(['os.path.join("nobody", "bert-x")', 'Path(__file__).parent / "nobody" / "bert-x"'])(
  'a folder there is no name at a hub: %s',
  path => expect(found(`AutoModel.from_pretrained(${path})`)).toEqual(['huggingface null']),
)

it('a path below what nobody knows is left alone', () =>
  expect(found('torch.load(os.path.join(args.folder, "w.pt"))')).toEqual([]))
