/** `npm run bench -- <name>`: each benchmark is a file of its name beside this one, with one function `run`. */
import { readdirSync } from 'node:fs'

const names = readdirSync(import.meta.dirname)
  .filter(file => file.endsWith('.ts') && file !== 'index.ts')
  .map(file => file.slice(0, -3))
const [name = '', ...argv] = process.argv.slice(2)
if (names.includes(name)) {
  const { run } = await import(`./${name}.ts`)
  await run(argv)
} else {
  console.error(`npm run bench -- <name>, one of: ${names.join(', ')}`)
  process.exitCode = 2
}
