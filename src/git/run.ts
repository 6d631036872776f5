import { spawn } from 'node:child_process'

/**
 * Runs one plumbing command and collects what it prints. The environment is scrubbed of `GIT_*` (a caller's
 * `GIT_DIR` or `GIT_EXTERNAL_DIFF` must not steer us) and git is told to fetch nothing, ask nothing, lock nothing.
 */
export async function git(directory: string, args: readonly string[], input?: string): Promise<Buffer> {
  const child = spawn('git', ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', ...args], {
    cwd: directory,
    env: scrubbed(process.env),
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const [out, err]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  // A git that ends early closes its input: its exit code tells why, the broken pipe does not.
  child.stdin.on('error', () => {})
  child.stdin.end(input ?? '')
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  if (code !== 0) throw new GitFailure(args, code, Buffer.concat(err).toString('utf8').trim())
  return Buffer.concat(out)
}

export class GitFailure extends Error {
  readonly said: string
  constructor(args: readonly string[], code: number | null, said: string) {
    super(`git ${args[0]} ended with ${code}: ${said}`)
    this.name = 'GitFailure'
    this.said = said
  }
}

function scrubbed(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !name.startsWith('GIT_'))
  return {
    ...Object.fromEntries(kept),
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_PAGER: 'cat',
    LC_ALL: 'C',
  }
}
