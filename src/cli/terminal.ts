import type { Io } from './io.ts'

/** What a shell tells of a program that a signal ended: 128 and the signal's number. */
const ended = { SIGINT: 130, SIGPIPE: 141 }

/** The person's own terminal, environment and clock. Ctrl-C and a reader that has gone (`| head`) end the signal. */
export function terminal(): Io {
  const stop = new AbortController()
  const endBy = (signal: keyof typeof ended) => () => {
    process.exitCode = ended[signal]
    stop.abort()
  }
  process.once('SIGINT', endBy('SIGINT'))
  return {
    stdout: writer(process.stdout, endBy('SIGPIPE')),
    // What is only said on the way may go unheard: the work and its exit code stay what they are.
    stderr: writer(process.stderr, () => {}),
    env: process.env,
    isTTY: { stdout: process.stdout.isTTY === true, stderr: process.stderr.isTTY === true },
    columns: process.stdout.columns,
    cwd: process.cwd(),
    now: new Date(),
    signal: stop.signal,
  }
}

/** A stream whose reader has gone is written to no more; any other failure is ours. */
function writer(stream: NodeJS.WriteStream, onClosed: () => void): (text: string) => void {
  let isClosed = false
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    isClosed = true
    onClosed()
  })
  return text => {
    if (!isClosed) stream.write(text)
  }
}
