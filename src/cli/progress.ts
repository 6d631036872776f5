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
