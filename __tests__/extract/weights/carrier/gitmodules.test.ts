import { expect, it } from 'vitest'
import { gitmodules } from '../../../../src/extract/weights/carrier/gitmodules.ts'
import { describeFixtures } from '../cases.ts'
import { describeHostile } from '../hostile.ts'

describeFixtures(gitmodules)
describeHostile(gitmodules, '.gitmodules')

const commit = '1'.repeat(40)
const text = `[submodule "third_party/clip"]
  path = third_party/clip
  url = https://github.com/acme/other
[submodule "scale"]
  url = https://huggingface.co/acme/scale
  path = models/scale ; where it lies
  branch = main
[submodule "mini"]
  path = "models/mini"
  url = https://huggingface.co/acme/mini
`

it('takes the commit in the tree for the pin, whatever branch an update would follow', () => {
  const links = new Map([['models/scale', commit]])
  const pins = (content: object) =>
    gitmodules
      .extract({ path: '.gitmodules', content: { kind: 'text', oid: 'x', text, ...content } })
      .references.map(({ id, revision }) => [id, revision])
  expect(pins({ links })).toEqual([
    ['acme/scale', commit],
    ['acme/mini', null],
  ])
  expect(pins({ links: new Map([['models/mini', commit]]) })).toEqual([
    ['acme/scale', 'main'],
    ['acme/mini', commit],
  ])
  expect(pins({})).toEqual([
    ['acme/scale', 'main'],
    ['acme/mini', null],
  ])
})
