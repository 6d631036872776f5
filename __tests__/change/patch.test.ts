import { describe, expect, it } from 'vitest'
import { commentableLines } from '../../src/change/index.ts'

const lines = (patch: string) => [...commentableLines(patch)]

describe('lines that can carry a comment', () => {
  it('are added and context lines of every hunk', () => {
    expect(lines('@@ -1,3 +1,4 @@ def f():\n one\n-two\n+2\n+2.5\n three\n@@ -10 +11,2 @@\n ten\n+eleven')).toEqual([
      1, 2, 3, 4, 11, 12,
    ])
  })

  it('are counted by the header: a removed line may look like a file header or a hunk', () => {
    expect(lines('@@ -1,3 +1,2 @@\n--- a/x\n-@@ -1,9 +1,9 @@\n+++ b/x\n same')).toEqual([1, 2])
  })

  it('survive “no newline” marks and an empty context line whose blank was stripped', () => {
    expect(lines('@@ -1,2 +1,3 @@\n a\n\n+b\n\\ No newline at end of file')).toEqual([1, 2, 3])
  })

  it('are none where there is no hunk', () => {
    expect(lines('')).toEqual([])
    expect(lines('Binary files differ')).toEqual([])
    expect(lines('@@ -1,99999999999 +1 @@\n+x')).toEqual([])
  })
})
