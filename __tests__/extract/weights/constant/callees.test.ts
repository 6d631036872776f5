import { expect, it } from 'vitest'
import { extract } from '../../../../src/extract/index.ts'

const loadersIn = (text: string) => extract('a.js', { kind: 'text', oid: 'x', text }).references.map(one => one.loader)

it('what is promised of a function is that function', () => {
  const use = 'await pipeline(input, makeOutput())'
  expect(loadersIn(`const stream = require('stream')\nconst pipeline = promisify(stream.pipeline)\n${use}`)).toEqual([])
  const library = "const tf = require('@huggingface/transformers')\n"
  expect(loadersIn(`${library}const pipeline = util.promisify(tf.pipeline)\n${use}`)).toEqual([
    'transformers-js-pipeline',
  ])
})
