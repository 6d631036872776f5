import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readAll } from '../../src/disk/read-all.ts'
import type { Content, Extraction, Gap } from '../../src/model/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'weighmaster-read-all-'))
afterAll(() => rmSync(folder, { recursive: true }))

const entry = join(folder, 'reader.mjs')
writeFileSync(
  entry,
  `import { parentPort } from 'node:worker_threads'
const read = ({ path }) => {
  if (path.startsWith('stall')) for (;;);
  if (path.startsWith('burst')) throw new Error(path)
  return { references: [], gaps: [{ class: 'dynamic', reason: 'by-a-thread', subject: path }] }
}
parentPort.on('message', sources => parentPort.postMessage(sources.map(read)))
parentPort.postMessage('ready')
`,
)
const patience = { entry, seconds: 1, worth: 10 }

/** Says who read a file, and as what. */
const here = (path: string, { kind }: Content): Extraction => {
  const gap: Gap = { class: 'dynamic', reason: kind, subject: path }
  return { references: [], gaps: [gap] }
}

async function* files(paths: Iterable<string>, letters: number) {
  for (const path of paths) yield { path, content: { kind: 'text', oid: '', text: 'x'.repeat(letters) } as const }
}

async function told(paths: readonly string[], letters: number, how: typeof patience | null = patience) {
  const found: string[] = []
  for await (const { gaps } of readAll(files(paths, letters), here, how))
    found.push(...gaps.map(({ subject, reason }) => `${subject} ${reason}`))
  return found
}

describe('readAll', () => {
  it('reads large files by threads and in order; what stalls or breaks one is too large', async () => {
    const paths = ['a.py', 'stall.py', 'b.py', 'burst.py', 'c.py', 'stall-too.py', 'd.py']
    expect(await told(paths, 100)).toEqual([
      'a.py by-a-thread',
      'stall.py too-large',
      'b.py by-a-thread',
      'burst.py too-large',
      'c.py by-a-thread',
      'stall-too.py too-large',
      'd.py by-a-thread',
    ])
  })

  it('reads a few small files itself, and hands many over', async () => {
    const paths = Array.from({ length: 500 }, (_, index) => `${index}.py`)
    const found = await told(paths, 10)
    expect(found.map(one => one.split(' ')[0])).toEqual(paths)
    expect(Map.groupBy(found, one => one.split(' ')[1])).toEqual(
      new Map([
        ['text', found.slice(0, 200)],
        ['by-a-thread', found.slice(200)],
      ]),
    )
  })

  it('reads a lot of small files one by one where one of them breaks the thread', async () => {
    const few = Array.from({ length: 200 }, (_, index) => `${index}.py`)
    const many = ['a.py', 'b.py', 'burst.py', 'c.py', 'stall.py', 'd.py']
    expect((await told([...few, ...many], 10)).slice(200)).toEqual([
      'a.py by-a-thread',
      'b.py by-a-thread',
      'burst.py too-large',
      'c.py by-a-thread',
      'stall.py too-large',
      'd.py by-a-thread',
    ])
  })

  it('reads everything itself where no thread can be had', async () => {
    expect(await told(['a.py', 'b.py'], 100, null)).toEqual(['a.py text', 'b.py text'])
    const missing = { ...patience, entry: join(folder, 'missing.mjs') }
    expect(await told(['a.py', 'b.py', 'c.py'], 100, missing)).toEqual(['a.py text', 'b.py text', 'c.py text'])
  })

  it('ends its threads when nobody listens any more', async () => {
    for await (const { gaps } of readAll(files(['a.py', 'b.py', 'stall.py'], 100), here, patience)) {
      expect(gaps).toHaveLength(1)
      break
    }
  })
})
