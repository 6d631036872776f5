import { checkLarge, startLargeHub } from '../__tests__/world/hub/large.ts'

/**
 * A full check of a pinned and locked model of 300 files and 700 GB in a hub (on loopback), by the hub's list and by the
 * commit's own git objects. Shows requests, bytes and time.
 */
export async function run(): Promise<void> {
  const hub = await startLargeHub()
  try {
    for (const verify of ['listed', 'git'] as const) {
      const seconds: number[] = []
      for (let round = 0; round < 5; round++) {
        hub.newWindow()
        const start = performance.now()
        const { report, requests, bytes } = await checkLarge(hub, verify)
        seconds.push(performance.now() - start)
        if (round > 0) continue
        const proof = verify === 'git' ? 'proved by the commit’s own objects' : 'by the hub’s list'
        console.log(`300 files, 700 GB, ${proof}: ${report.conclusion}, ${report.gaps.length} gaps`)
        console.log(`  ${requests} requests (limit 12), ${(bytes / 1e6).toFixed(3)} MB (limit 1)`)
      }
      console.log(`  ${seconds.toSorted((a, b) => a - b)[2]?.toFixed(0)} ms (median of 5)`)
    }
  } finally {
    await hub.close()
  }
}
