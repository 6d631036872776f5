import { expect, it } from 'vitest'
import { findReferences } from '../../../../src/entry/references.ts'

it('a name in a table that is picked from is told once, as what is loaded', () => {
  const content = `const PRESETS = {
  careful: { model: 'gemma3:12b', maxTokens: 512, category: 'description' },
}
const pick = id => (PRESETS[id] ? { ...PRESETS[id] } : null)
`
  const { references } = findReferences([{ path: 'a.js', content }])
  expect(references.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['weights gemma3'])
})
