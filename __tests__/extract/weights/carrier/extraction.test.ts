import { expect, it } from 'vitest'
import { extract } from '../../../../src/extract/index.ts'

const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d'.repeat(32)}\nsize 12345\n`
const gapsOf = (path: string, text = pointer) =>
  extract(path, { kind: 'text', oid: 'x', text }).gaps.map(gap => ('reason' in gap ? `${gap.class} ${gap.reason}` : ''))

it.each(['app.py', 'src/load.ts', 'run.sh', 'Dockerfile', 'Makefile', 'main.go', 'deploy.yaml', 'main.tf'])(
  'what Git LFS puts in the place of a program nobody has read: %s',
  path => {
    expect(gapsOf(path)).toEqual(['unreadable lfs-pointer'])
    expect(gapsOf(path, pointer.replaceAll('\n', '\r\n'))).toEqual(['unreadable lfs-pointer'])
  },
)

it.each(['tokenizer.json', 'data/train.jsonl', 'report.ipynb', 'corpus.txt', 'data/blob', 'logo.png'])(
  'data is often kept there: %s',
  path => expect(gapsOf(path)).toEqual([]),
)

it('a text that only speaks of pointers is read', () => {
  expect(gapsOf('app.py', `# ${pointer}from transformers import AutoModel\n`)).toEqual([])
})
