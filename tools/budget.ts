/** Reports the sizes that the design asks for; the hard limit of 250 lines per file is a test. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const source = join(import.meta.dirname, '..', 'src')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.ts'))
const sized = files.map(path => ({ path, lines: readFileSync(join(source, path), 'utf8').split('\n').length - 1 }))
sized.sort((a, b) => a.lines - b.lines)
const at = (share: number) => sized[Math.floor(share * (sized.length - 1))]?.lines ?? 0
const total = sized.reduce((sum, file) => sum + file.lines, 0)
console.log(
  `src: ${files.length} files, ${total} lines; median ${at(0.5)} (aim ≤ 80), p90 ${at(0.9)}, largest ${at(1)}`,
)
for (const { path, lines } of sized.filter(file => file.lines > 200)) console.log(`  over 200: src/${path} (${lines})`)
