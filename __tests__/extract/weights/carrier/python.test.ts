import { expect, it } from 'vitest'
import { python } from '../../../../src/extract/weights/carrier/python.ts'
import { describeFixtures, extractText } from '../cases.ts'
import { describeHostile } from '../hostile.ts'

describeFixtures(python)
describeHostile(python, 'a.python')

it('reads a list that is handed on in itself', () => {
  const lines = [
    'from huggingface_hub import snapshot_download',
    'def get(left):',
    '    get([left, "*.bin"])',
    '    snapshot_download("acme-ai/far", ignore_patterns=left)',
  ]
  const { references, gaps } = extractText(python, 'get.py', lines.join('\n'))
  expect({ ids: references.map(({ id }) => id), gaps }).toEqual({ ids: ['acme-ai/far'], gaps: [] })
})
