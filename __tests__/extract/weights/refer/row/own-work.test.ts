import { expect, it } from 'vitest'
import { findReferences } from '../../../../../src/entry/references.ts'

const found = (...lines: readonly string[]) =>
  findReferences([{ path: 'a.py', content: `import torch\n${lines.join('\n')}\n` }]).references.map(({ id }) => id)

const [save, load] = ['torch.save(m, "w.pt")', 'torch.load("w.pt")']

it.each<[string, readonly string[]]>([
  ['before', [save, load]],
  ['after', [load, save]],
  ['in the other branch', ['if new:', `    ${save}`, 'else:', `    ${load}`]],
  ['in another function', ['def keep(m):', `    ${save}`, 'def back():', `    return ${load}`]],
  ['by a handle', ['with open("w.pkl", "wb") as f:', '    pickle.dump(m, f)', 'joblib.load("w.pkl")']],
  [
    'by way of a function',
    ['def at(f):', '    f = Path(f)', '    return f', 'p = at("w.pt")', 'torch.save(m, p)', 'torch.load(p)'],
  ],
])('what a program writes itself is no input: %s', (_name, lines) => expect(found(...lines)).toEqual([]))

it.each([
  ['a function of its own only looks as if it wrote it', ['def save(m, name):', '    pass', 'save(m, "w.pt")', load]],
  ['it writes another one', ['torch.save(m, "v.pt")', load]],
])('and it is where %s', (_name, lines) => expect(found(...lines)).toEqual(['w.pt']))

it('what would not be told by its own name where it is committed is told here', () =>
  expect(found('torch.save(m, "w.bin")', 'torch.load("w.bin")')).toEqual(['w.bin']))
