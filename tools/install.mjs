// `npm start` on a fresh clone installs by itself; npm has no hook that does so. Runs on any Node.
import { execSync } from 'node:child_process'
import { existsSync } from 'node:fs'

if (!existsSync('node_modules/.bin/node') && !existsSync('node_modules/.bin/node.cmd')) {
  console.error('Installing what weighmaster needs (once) …')
  execSync('npm ci --no-audit --no-fund --loglevel=error', { stdio: ['ignore', 'ignore', 'inherit'] })
}
