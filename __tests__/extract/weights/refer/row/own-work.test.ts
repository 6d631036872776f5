import { expect, it } from 'vitest'
import { findReferences } from '../../../../../src/entry/references.ts'

const found = (...lines: readonly string[]) =>
  findReferences([{ path: 'a.py', content: `import torch\n${lines.join('\n')}\n` }]).references.map(({ id }) => id)

const [save, load] = ['torch.save(m, "w.pt")', 'torch.load("w.pt")']

it('what a program has surely written itself is no input', () => {
  expect(found(save, load)).toEqual([])
  expect(found('def run(m):', `    ${save}`, `    return ${load}`)).toEqual([])
  expect(found('with open("w.pkl", "wb") as f:', '    pickle.dump(m, f)', 'joblib.load("w.pkl")')).toEqual([])
})

it.each([
  ['later', [load, save]],
  ['perhaps', ['if ok:', `    ${save}`, load]],
  ['perhaps, where it fails', ['try:', `    ${save}`, 'except OSError:', '    pass', load]],
  ['in another function', ['def keep(m):', `    ${save}`, 'def back():', `    return ${load}`]],
  ['by a function of its own', ['def save(m, name):', '    pass', 'save(m, "w.pt")', load]],
  ['under another name', ['torch.save(m, "v.pt")', load]],
])('and it is where it was written %s', (_name, lines) => expect(found(...lines)).toEqual(['w.pt']))
