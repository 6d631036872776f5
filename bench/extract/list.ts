import { join } from 'node:path'
import * as z from 'zod'
import { list } from '../../src/cli/list.ts'
import { measure } from '../npm/measure.ts'

const task = z.object({ folder: z.string() })

/** `weighmaster list FOLDER` as a person runs it, but for the printing; answers with the references found. */
measure(async (message: unknown) => {
  const { folder } = task.parse(message)
  let lines = 0
  const count = (text: string) => {
    lines += text.split('\n').length - 1
  }
  const isTTY = { stdout: false, stderr: false }
  const io = { stdout: count, stderr: () => {}, env: {}, isTTY, columns: undefined, cwd: folder }
  const { signal } = new AbortController()
  // Threads are started by the command line's own file.
  process.argv[1] = join(import.meta.dirname, '../../src/cli.ts')
  await list.run([join(folder), '--format', 'jsonl'], { ...io, now: new Date(0), signal })
  return lines
})
