import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readInTime } from '../../src/disk/patience.ts'
import { usualPatience } from '../../src/disk/reading-thread.ts'
import { extract } from '../../src/extract/index.ts'
import type { Change, Extraction } from '../../src/model/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'weighmaster-patience-'))
afterAll(() => rmSync(folder, { recursive: true }))

const entry = join(folder, 'reader.mjs')
writeFileSync(
  entry,
  `import { parentPort } from 'node:worker_threads'
parentPort.on('message', ([{ path, content }]) => {
  if (path.startsWith('stall')) for (;;);
  if (path.startsWith('burst')) throw new Error(content.kind)
  parentPort.postMessage([{ references: [], gaps: [{ class: 'dynamic', reason: 'by-a-thread', subject: path }] }])
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

const byMe: Extraction = { references: [], gaps: [{ class: 'dynamic', reason: 'by-me', subject: 'here' }] }
const here = () => byMe

describe('readInTime', () => {
  it('reads what it tried no second time, and everything else as it is told to', async () => {
    const changes = [
      change('a.py'),
      change('small.py', 10),
      { ...change('new.py'), previousPath: 'old.py', head: null, mergeBase: text(90) },
    ]
    const read = await readInTime(changes, patience, here)
    const reasons = (path: string, content: Change['head']) =>
      read.extract(path, content).gaps.map(({ reason, subject }) => [reason, subject])
    expect(reasons('a.py', text(100))).toEqual([['by-a-thread', 'a.py']])
    expect(reasons('old.py', text(90))).toEqual([['by-a-thread', 'old.py']])
    expect(reasons('small.py', text(10))).toEqual([['by-me', 'here']])
    expect(reasons('other.py', text(100))).toEqual([['by-me', 'here']])
    expect(reasons('other.py', null)).toEqual([['by-me', 'here']])
  })

  it('takes a file that stalls or breaks its reader for too large, and reads those behind it', async () => {
    const changes = [change('a.py'), change('stall.py'), change('b.py'), change('burst.py'), change('c.py')]
    const read = (await readInTime(changes, patience, here)).changes
    expect(read.map(one => one.head?.kind)).toEqual(['text', 'too-large', 'text', 'too-large', 'text'])
    expect(read[1]?.head).toEqual({ kind: 'too-large', oid: 'o', bytes: 100 })
  })

  it('does not try small files', async () => {
    const changes = [change('stall.py', 10)]
    expect((await readInTime(changes, patience, here)).changes).toEqual(changes)
  })

  it('leaves everything as it is where no worker can be had', async () => {
    const changes = [change('stall.py')]
    const missing = { ...patience, entry: join(folder, 'missing.mjs') }
    for (const none of [missing, null]) {
      const read = await readInTime(changes, none, here)
      expect(read.changes).toEqual(changes)
      expect(changes.map(({ path, head }) => read.extract(path, head))).toEqual([byMe])
    }
  })
})

it('has patience of its own only for its own programs', () => {
  expect(usualPatience(entry)).toBeNull()
  expect(usualPatience(undefined)).toBeNull()
  expect(usualPatience(join(import.meta.dirname, '../../src/cli.ts'))?.seconds).toBe(30)
})

it('loses nothing of what is found on the way from a thread', () => {
  const extracting = join(import.meta.dirname, '../extract')
  const entries = readdirSync(extracting, { recursive: true, withFileTypes: true }).filter(one => one.isFile())
  const found = entries.map(({ parentPath, name }) =>
    extract(name, { kind: 'text', oid: 'o', text: readFileSync(join(parentPath, name), 'utf8') }),
  )
  expect(structuredClone(found)).toStrictEqual(found)
  expect(found.flatMap(({ references }) => references).length).toBeGreaterThan(1000)
})
