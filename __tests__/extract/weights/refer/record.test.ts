import { expect, it } from 'vitest'
import { findReferences } from '../../../../src/entry/references.ts'

const kindsIn = (path: string, content: string) =>
  findReferences([{ path, content }]).references.map(({ id, kind }) => `${id} ${kind}`)

it('a page in the menu of a site is no model, whatever it sounds like', () => {
  const menu = (type: string) => `module.exports = { items: [{ type: '${type}', id: 'guides/bert-base' }] }\n`
  expect(kindsIn('sidebars.js', menu('doc'))).toEqual(['guides/bert-base mention'])
  expect(kindsIn('models.js', menu('encoder'))).toEqual(['guides/bert-base weights'])
})
