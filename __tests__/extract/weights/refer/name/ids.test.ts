import { expect, it } from 'vitest'
import { isSureWeightsFile } from '../../../../../src/extract/weights/refer/name/ids.ts'

it.each(['reader-3b.llamafile', 'tokenizer.gguf', 'reader.ggml', 'C:\\m\\reader.pth'])('%s holds weights', text => {
  expect(isSureWeightsFile(text)).toBe(true)
})

it.each(['tokenizer.ggml', 'shop.llms.llamafile'])('%s is a key or a module', text => {
  expect(isSureWeightsFile(text)).toBe(false)
})
