import type { Io } from '../../src/cli/io.ts'
import { main } from '../../src/cli/main.ts'

/** Runs a command line on data, and tells what a person would see. */
export async function weighmaster(argv: readonly string[], more: Partial<Io> = {}) {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await main(argv, {
    stdout: text => void out.push(text),
    stderr: text => void err.push(text),
    env: {},
    isTTY: { stdout: false, stderr: false },
    columns: undefined,
    cwd: '/',
    now: new Date('2026-11-21T12:00:00Z'),
    signal: new AbortController().signal,
    ...more,
  })
  return { code, out: out.join(''), err: err.join('') }
}
