/**
 * Makes everything in `dist`: the library by tsc, then the two bundles by ncc from tsc's output (TypeScript 7 has no
 * API that ncc could call). Not minified: what checks others must itself be readable. Byte-reproducible.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { licences } from './licences.ts'

const project = join(import.meta.dirname, '..')
const dist = process.argv[2] ?? join(project, 'dist')
const bin = (name: string) => join(project, 'node_modules', '.bin', name)
const run = (name: string, ...args: string[]) =>
  execFileSync(bin(name), args, { cwd: project, stdio: ['ignore', 'ignore', 'inherit'] })

rmSync(dist, { recursive: true, force: true })
run('tsc', '-p', 'tsconfig.build.json', '--outDir', join(dist, 'lib'))

// The same place for every output folder: module paths end in the bundle's ids.
const staging = join(project, '.build')
rmSync(staging, { recursive: true, force: true })
cpSync(join(dist, 'lib'), staging, { recursive: true })
for (const door of ['action', 'cli']) {
  const stats = join(mkdtempSync(join(tmpdir(), 'weighmaster-build-')), 'stats.json')
  run(
    'ncc',
    'build',
    join(staging, `${door}.js`),
    '-o',
    join(dist, door),
    '--no-cache',
    '--quiet',
    '--stats-out',
    stats,
  )
  writeFileSync(join(dist, door, 'licenses.txt'), licences(JSON.parse(readFileSync(stats, 'utf8')), project))
  rmSync(join(stats, '..'), { recursive: true })
}
rmSync(staging, { recursive: true })

mkdirSync(dist, { recursive: true })
for (const door of ['action', 'cli']) {
  const bytes = readdirSync(join(dist, door)).reduce(
    (sum, name) => sum + readFileSync(join(dist, door, name)).length,
    0,
  )
  console.log(`dist/${door}: ${(bytes / 1e6).toFixed(2)} MB`)
}
