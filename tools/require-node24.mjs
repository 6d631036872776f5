// Runs on whatever Node npm runs on: the tests need the one that tools/node24 brings, which npm puts first in PATH.
import { execFileSync } from 'node:child_process'

const version = execFileSync('node', ['--version'], { encoding: 'utf8' }).trim()
if (Number(/^v(\d+)/.exec(version)?.[1]) < 24) {
  console.error(`weighmaster's tests need Node 24, and 'node' is ${version}. Run them through npm after 'npm ci'.`)
  process.exit(1)
}
