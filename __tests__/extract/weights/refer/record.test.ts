import { expect, it } from 'vitest'
import { findReferences } from '../../../../src/entry/references.ts'

const kindsIn = (path: string, content: string) =>
  findReferences([{ path, content }]).references.map(({ id, kind }) => `${id} ${kind}`)

it('a page in the menu of a site is no model, whatever it sounds like', () => {
  const menu = (type: string) => `module.exports = { items: [{ type: '${type}', id: 'guides/bert-base' }] }\n`
  expect(kindsIn('sidebars.js', menu('doc'))).toEqual(['guides/bert-base mention'])
  expect(kindsIn('models.js', menu('encoder'))).toEqual(['guides/bert-base weights'])
})

it('what the environment is asked for is set, whatever is told beside it', () => {
  const prices = 'price_per_1m_input=1.0, price_per_1m_output=2.0'
  const asked = `C(local_model_id=os.getenv("LOCAL", "nobody/x-4b"), ${prices})\n`
  expect(kindsIn('config.py', `import os\n${asked}`)).toEqual(['nobody/x-4b weights'])
  expect(kindsIn('config.py', `C(local_model_id="nobody/x-4b", ${prices})\n`)).toEqual(['nobody/x-4b mention'])
})
