import { expect, it } from 'vitest'
import { python } from '../../../../../src/extract/weights/carrier/python.ts'
import { extractText } from '../../cases.ts'

const found = (...lines: readonly string[]) =>
  extractText(python, 'a.py', ['import os', ...lines].join('\n')).references.map(({ id, line }) => `${line} ${id}`)

it('knows the line of a word in a text that backslashes continue', () => {
  expect(found('os.system("echo a \\', '  && vllm serve nobody/x")')).toEqual(['3 nobody/x'])
  expect(found('os.system(f"vllm serve \\', '  nobody/x \\', '  --port {port}")')).toEqual(['3 nobody/x'])
  expect(found('import torch', 'torch.hub.load("nobody/\\', 'x", "y")')).toEqual(['3 nobody/x'])
})

it('leaves a backslash that is written to the shell, which goes on there too', () => {
  expect(found('os.system("""vllm serve \\\\', 'nobody/x""")')).toEqual(['3 nobody/x'])
  expect(found('os.system("""echo a \\\\', 'vllm serve nobody/x""")')).toEqual([])
})
