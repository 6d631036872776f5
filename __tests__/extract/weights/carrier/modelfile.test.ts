import { expect, it } from 'vitest'
import { modelfile } from '../../../../src/extract/weights/carrier/modelfile.ts'
import { describeFixtures } from '../cases.ts'
import { describeHostile } from '../hostile.ts'

describeFixtures(modelfile)
describeHostile(modelfile, 'Modelfile')

it.each(['Modelfile.md', 'docs/modelfile.go', 'Modelfile.txt'])('leaves %s to its own language', path => {
  expect(modelfile.accepts(path)).toBe(false)
})

it.each(['Modelfile', 'x/MyModelFile', 'Modelfile.coder', 'Modelfile-7b', 'a/chat.modelfile'])('reads %s', path => {
  expect(modelfile.accepts(path)).toBe(true)
})
