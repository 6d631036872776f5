import type { Io } from './io.ts'

const words = { resolve: 'Looking up', verify: 'Verifying', check: 'Checking' }

/** A line that tells what is being done: on a person's terminal only, on standard error only, gone at the end. */
export function progressLine(io: Io) {
  const write = (text: string) => io.isTTY.stderr && io.stderr(`\r\u001b[K${text}`)
  return {
    show: (stage: keyof typeof words, total: number) => void write(`${words[stage]} ${total} …`),
    clear: () => void write(''),
  }
}

const barWidth = 24

/** How far a large model is hashed, on standard error. Below a GiB nobody waits long enough to read it. */
export function hashProgress({ stderr }: Pick<Io, 'stderr'>): (done: number, total: number) => void {
  const large = 1024 ** 3
  const gib = (bytes: number) => (bytes / large).toFixed(1)
  return (done, total) => {
    if (total < large) return
    const full = Math.floor((done / total) * barWidth)
    const bar = `${'█'.repeat(full)}${'░'.repeat(barWidth - full)}`
    stderr(done < total ? `\r\u001b[K${bar} ${gib(done)} of ${gib(total)} GiB hashed` : '\r\u001b[K')
  }
}
