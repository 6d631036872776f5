import { describe, expect, it } from 'vitest'
import { parseDiff } from '../../src/change/index.ts'

const diff = String.raw`diff --git a/src/app.py b/src/app.py
index 1111111..2222222 100644
--- a/src/app.py
+++ b/src/app.py
@@ -1,2 +1,3 @@
 import os
+model = 1
 last
diff --git a/old.py b/new.py
similarity index 100%
rename from old.py
rename to new.py
diff --git a/gone.py b/gone.py
deleted file mode 100644
--- a/gone.py
+++ /dev/null
@@ -1 +0,0 @@
-x
diff --git "a/\303\244\n.py" "b/\303\244\n.py"
new file mode 100644
--- /dev/null
+++ "b/\303\244\n.py"
@@ -0,0 +1 @@
+x
diff --git a/logo.png b/logo.png
Binary files a/logo.png and b/logo.png differ
`

describe('a unified diff', () => {
  const files = parseDiff(diff)

  it('names its files as they are afterwards', () => {
    expect(files.map(({ path, previousPath }) => [path, previousPath])).toEqual([
      ['src/app.py', undefined],
      ['new.py', 'old.py'],
      ['ä\n.py', undefined],
    ])
  })

  it('has the lines that a comment may stand on', () => {
    expect(files.map(({ commentable }) => [...commentable])).toEqual([[1, 2, 3], [], [1]])
  })

  it('of nothing is nothing', () => {
    expect(parseDiff('')).toEqual([])
    expect(parseDiff('no diff at all')).toEqual([])
  })
})
