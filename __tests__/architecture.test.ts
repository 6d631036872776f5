import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', 'src')
const stages = ['change', 'extract', 'resolve', 'verify', 'policy', 'lock', 'check', 'report', 'sign']
const worlds = ['net', 'trust', 'github', 'git', 'disk']
const doors = ['action.ts', 'action', 'cli.ts', 'cli', 'index.ts', 'entry']
const synchronous = ['verify', 'check', 'report', 'change', 'extract', 'policy', 'lock']

/** What each room may import of ours, besides itself. Doors may import anything. */
const allowed: Record<string, readonly string[]> = {
  model: [],
  catalogue: ['model'],
  ...Object.fromEntries(stages.map(stage => [stage, ['model', 'catalogue']])),
  ...Object.fromEntries(worlds.map(world => [world, ['model', 'catalogue']])),
  'inspect.ts': ['model', 'catalogue', ...stages],
}

const world =
  /\bfetch\(|\bprocess\.|\bconsole\.|\bDate\.now\(|\bnew Date\(\)|from 'node:(?:fs|fs\/promises|http|https|net|child_process|worker_threads|os)'/

const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts'))
  .sort()
const roomOf = (path: string) => path.split('/')[0] ?? path

/** Import paths outside comments and strings are what we look for: `from '…'` and `import('…')`. */
function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:from|import\()\s*'(?<target>[^']+)'/g)].map(match => match.groups?.['target'] ?? '')
}

/** Without comments, so that a sentence about `async` is no code. */
function code(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '')
}

describe.each(sources)('src/%s', path => {
  const text = readFileSync(join(root, path), 'utf8')
  const room = roomOf(path)
  const isDoor = doors.includes(room)

  it('imports only what its room may see', () => {
    if (isDoor) return expect(room).not.toBe('')
    const targets = importsOf(text)
      .filter(target => target.startsWith('.'))
      .map(target => roomOf(relative(root, join(root, dirname(path), target))))
    const strangers = targets.filter(target => target !== room && !allowed[room]?.includes(target))
    expect(strangers, `${room} may not import these rooms: stages meet only in inspect, worlds only in doors`).toEqual(
      [],
    )
    return undefined
  })

  it('touches the world only where the world is', () => {
    const outside = isDoor || worlds.includes(room)
    if (!outside) {
      expect(code(text), `${room} is pure: time, files and network arrive as arguments`).not.toMatch(world)
      expect(code(text), '@actions/* belongs to the action door').not.toMatch(/from '@actions\//)
    } else if (room !== 'action.ts' && room !== 'action') {
      expect(code(text), '@actions/* belongs to the action door').not.toMatch(/(?:from|import\() *'@actions\//)
    }
  })

  it('does not wait where everything is already there', () => {
    if (!synchronous.includes(room)) return
    expect(code(text), `${room} is synchronous: fetch first, then judge`).not.toMatch(/\basync\b|\bawait\b|\bPromise</)
  })

  it('keeps the budget', () => {
    expect(text.split('\n').length, 'a file is at most 250 lines').toBeLessThanOrEqual(251)
    expect(code(text), 'no default export, no any').not.toMatch(/export default|: any\b|<any>|\bas any\b/)
  })

  it('reaches inspect’s stages only through their index', () => {
    if (room !== 'inspect.ts') return
    const deep = importsOf(text).filter(target => target.startsWith('.') && !target.endsWith('/index.ts'))
    expect(deep, 'inspect knows the order of the stages, nothing inside them').toEqual([])
  })

  it('does not branch on an ecosystem in shared code', () => {
    if (!['inspect.ts', 'change'].includes(room)) return
    expect(code(text), 'what shared code needs to know, the ecosystem’s own file declares').not.toMatch(
      /=== '(?:npm|model|huggingface|ollama|oci)'/,
    )
  })
})

/** The rooms of the finder, and which of the others each may import: its README draws them. */
const finder: Record<string, readonly string[]> = {
  carrier: ['read', 'refer'],
  read: [],
  constant: [],
  refer: ['constant'],
}

it.each(Object.entries(finder))('src/extract/weights/%s imports only what its room may see', (room, others) => {
  const home = join(root, 'extract', 'weights')
  const files = sources.filter(path => path.startsWith(`extract/weights/${room}/`))
  const targets = files.flatMap(path =>
    importsOf(readFileSync(join(root, path), 'utf8'))
      .filter(target => target.startsWith('.'))
      .map(target => [path, roomOf(relative(home, join(root, dirname(path), target)))] as const),
  )
  expect(files.length).toBeGreaterThan(0)
  expect(targets.filter(([, to]) => Object.hasOwn(finder, to) && to !== room && !others.includes(to))).toEqual([])
})

it('has no junk drawer', () => {
  const folders = readdirSync(root, { recursive: true, withFileTypes: true }).filter(entry => entry.isDirectory())
  expect(folders.map(folder => folder.name).filter(name => /^(?:utils?|common|shared|helpers?)$/.test(name))).toEqual(
    [],
  )
})
