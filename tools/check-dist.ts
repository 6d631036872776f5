/** Is the committed `dist` what the sources build to? Rebuilds beside it and compares byte by byte. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const project = join(import.meta.dirname, '..')
const fresh = mkdtempSync(join(tmpdir(), 'weighmaster-dist-'))
execFileSync(process.execPath, [join(project, 'tools', 'build.ts'), fresh], { cwd: project, stdio: 'ignore' })

const filesIn = (folder: string) => new Map(readdirSync(folder).map(name => [name, readFileSync(join(folder, name))]))
const stale = ['action', 'cli'].flatMap(door => {
  const [built, committed] = [filesIn(join(fresh, door)), filesIn(join(project, 'dist', door))]
  const names = new Set([...built.keys(), ...committed.keys()])
  return [...names]
    .filter(name => !built.get(name)?.equals(committed.get(name) ?? Buffer.alloc(0)))
    .map(name => `dist/${door}/${name}`)
})
rmSync(fresh, { recursive: true })
if (stale.length > 0) {
  console.error(`dist is not what the sources build to: ${stale.join(', ')}\nRun: npm run build, and commit dist.`)
  process.exit(1)
}
console.log('dist is fresh')
