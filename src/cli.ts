#!/usr/bin/env node
import { workerData } from 'node:worker_threads'
import { tooOldNode } from './model/node-version.ts'

// Nothing else is imported before Node is known to be new enough: an old one would fail in the middle of an import.
const refusal = tooOldNode(process.version)
if (refusal === null && workerData === 'read') {
  const [{ serve }, { extract }] = await Promise.all([import('./disk/reading-thread.ts'), import('./extract/index.ts')])
  serve(extract)
} else if (refusal === null) {
  const { main } = await import('./cli/main.ts')
  const code = await main(process.argv.slice(2))
  // Set already where Ctrl-C or a closed pipe has ended the work.
  process.exitCode ??= code
} else {
  process.stderr.write(`${refusal}\n`)
  process.exitCode = 2
}
