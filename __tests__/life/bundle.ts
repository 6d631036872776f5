import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'

const project = join(import.meta.dirname, '..', '..')
const cache = join(project, 'node_modules', '.cache', 'weighmaster')

/** Milliseconds that another test file's build may take before we build ourselves. */
const longest = 240_000

/**
 * The action's bundle as these very sources build to, whether or not the committed one is fresh. Built once for each
 * state of the sources. `WEIGHMASTER_MAIN=src/action.ts` runs the source instead, which is quicker while one is working.
 */
export async function freshBundle(): Promise<string> {
  const asked = process.env['WEIGHMASTER_MAIN']
  if (asked) return resolve(project, asked)
  const place = join(cache, digest())
  const main = join(place, 'action', 'index.js')
  const lock = `${place}.lock`
  mkdirSync(cache, { recursive: true })
  for (const end = Date.now() + longest; Date.now() < end && !existsSync(main); await setTimeout(200)) {
    if (!taken(lock)) continue
    try {
      build(place)
    } finally {
      rmSync(lock, { recursive: true })
    }
  }
  if (!existsSync(main)) throw new Error(`no bundle at ${place}: is ${lock} left over from a test that was killed?`)
  return main
}

/** Test files run side by side, and the build has one staging folder. */
function taken(lock: string): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch {
    return false
  }
}

function build(place: string): void {
  const making = `${place}.${process.pid}`
  execFileSync(process.execPath, [join(project, 'tools', 'build.ts'), making], { cwd: project, stdio: 'ignore' })
  rmSync(place, { recursive: true, force: true })
  renameSync(making, place)
  for (const name of readdirSync(cache)) {
    const old = join(cache, name)
    if (Date.now() - statSync(old).mtimeMs > day) rmSync(old, { recursive: true })
  }
}

/** Bundles of sources that nobody has any more, and locks of tests that were killed. */
const day = 86_400_000

function digest(): string {
  const files = globSync(['src/**/*', 'tools/build.ts', 'tools/licences.ts', 'tsconfig*.json', 'package-lock.json'], {
    cwd: project,
  })
  const hash = createHash('sha256')
  for (const file of files.toSorted().filter(path => /\.\w+$/.test(path))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(project, file)))
      .update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}
