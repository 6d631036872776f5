import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readInTime } from '../../src/disk/patience.ts'
import { usualPatience } from '../../src/disk/reading-thread.ts'
import type { Change } from '../../src/model/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'weighmaster-patience-'))
afterAll(() => rmSync(folder, { recursive: true }))

const entry = join(folder, 'reader.mjs')
writeFileSync(
  entry,
  `import { parentPort } from 'node:worker_threads'
parentPort.on('message', ([{ path, content }]) => {
  if (path.startsWith('stall')) for (;;);
  if (path.startsWith('burst')) throw new Error(content.kind)
  parentPort.postMessage(['read'])
})
parentPort.postMessage('ready')
`,
)

const text = (letters: number) => ({ kind: 'text', oid: 'o', text: 'x'.repeat(letters) }) as const
const change = (path: string, letters = 100): Change => ({
  path,
  head: text(letters),
  mergeBase: null,
  baseTip: null,
  commentable: null,
})
const patience = { entry, seconds: 1, worth: 10 }

describe('readInTime', () => {
  it('takes a file that stalls or breaks its reader for too large, and reads those behind it', async () => {
    const changes = [change('a.py'), change('stall.py'), change('b.py'), change('burst.py'), change('c.py')]
    const read = await readInTime(changes, patience)
    expect(read.map(one => one.head?.kind)).toEqual(['text', 'too-large', 'text', 'too-large', 'text'])
    expect(read[1]?.head).toEqual({ kind: 'too-large', oid: 'o', bytes: 100 })
  })

  it('does not try small files', async () => {
    const changes = [change('stall.py', 10)]
    expect(await readInTime(changes, patience)).toEqual(changes)
  })

  it('leaves everything as it is where no worker can be had', async () => {
    const changes = [change('stall.py')]
    expect(await readInTime(changes, { ...patience, entry: join(folder, 'missing.mjs') })).toEqual(changes)
    expect(await readInTime(changes, null)).toEqual(changes)
  })
})

it('has patience of its own only for its own programs', () => {
  expect(usualPatience(entry)).toBeNull()
  expect(usualPatience(undefined)).toBeNull()
  expect(usualPatience(join(import.meta.dirname, '../../src/cli.ts'))?.seconds).toBe(30)
})
