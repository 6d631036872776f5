import { existsSync, readFileSync } from 'node:fs'

/** Waits for a task, does it, and tells the parent what it took. `work` says how many packages it vouches for. */
export function measure(work: (task: unknown) => Promise<number>): void {
  process.once('message', async task => {
    const [start, cpu] = [performance.now(), process.cpuUsage()]
    const verified = await work(task)
    const seconds = (performance.now() - start) / 1000
    const { user, system } = process.cpuUsage(cpu)
    process.send?.({ seconds, cpu: (user + system) / 1e6, memory: peakMemory(), verified }, () => process.exit(0))
  })
  process.send?.('ready')
}

/** In MiB. `maxRSS` also counts the parent that the process was forked from; Linux knows its own peak. */
function peakMemory(): number {
  const own = '/proc/self/status'
  const peak = existsSync(own) ? /VmHWM:\s+(?<kib>\d+) kB/.exec(readFileSync(own, 'utf8'))?.groups?.['kib'] : undefined
  return Number(peak ?? process.resourceUsage().maxRSS) / 1024
}
