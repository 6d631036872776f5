import * as z from 'zod'
import { type Change, type Dossier, enumerate, folderOf, isNpmLock, type Resolution } from '../model/index.ts'
import { before, isAuthored, textOf } from './authored.ts'
import { aboutEach, defineCheck, type Seen } from './define.ts'

const remedy =
  'Commit the lockfile that the package manager writes, and install from it (`npm ci`, `--frozen-lockfile`, `--immutable`). Without one every installation takes what is newest then, which nobody has examined.'

const messages = {
  project: {
    text: '{path} asks for {names}, and no lockfile says which versions that is',
    remedy,
  },
  library: {
    text: '{path} of a package to be published asks for {names}, and no lockfile says which versions its own builds take',
    remedy,
  },
  command: {
    text: '{names}: a command downloads and runs whatever version is newest then, and nothing pins which one that is',
    remedy:
      'Make it a dependency of the project, which the lockfile pins, and run that; or name one exact version, which is then examined like a dependency.',
  },
  installed: {
    text: '{names}: what the lockfile pins is run, where it has one of that name, and else whatever version is newest then',
    remedy: 'See that the lockfile has it, and forbid the download: `npx --no`, `npm exec --no`, `bunx --no-install`.',
  },
  removed: { text: '{path} is removed, and no other lockfile takes its place', remedy },
} as const

export const npmUnlocked = defineCheck({
  id: 'npm-unlocked',
  title: 'Dependencies that no lockfile pins',
  messages,
  *survey(scene) {
    const { locks } = scene
    // Whoever runs the pipeline on data alone need not know what else stands in the tree.
    if (!locks) return
    yield* removed(scene.changes, locks)
    yield* run(scene.dossiers, locks)
    const asked = scene.dossiers.filter(isRange)
    for (const [path, several] of Map.groupBy(asked, ({ reference }) => reference.file)) {
      const change = scene.changes.find(one => one.path === path)
      const manifest = manifestOf(change ? textOf(change.head) : '')
      const named = several.filter(({ reference: { alias, id } }) => manifest?.installs.has(alias ?? id ?? ''))
      const [dossier] = named
      if (!change || !manifest || !dossier || isLocked(path, locks)) continue
      const was = manifestOf(textOf(before(change)))
      const names = enumerate([...new Set(named.map(({ reference }) => reference.id ?? ''))])
      const messageId = manifest.isProject || was?.isProject ? 'project' : 'library'
      yield { messageId, data: { path, names }, dossier, subject: path, about: aboutEach(named) }
    }
  },
})

/** A line of a manifest that leaves the version open; exact ones are looked up. */
function isRange({ reference, resolution }: Dossier): boolean {
  const { pinnable, loader, file, run } = reference
  return run === undefined && pinnable === false && loader === 'registry' && isOpen(resolution) && !isVendored(file)
}

const isOpen = (resolution: Resolution) =>
  resolution.kind === 'unsupported' && resolution.reason === 'not-an-exact-version'

const isVendored = (file: string) => /(?:^|\/)node_modules\//.test(file)

/** What commands run by name: one finding for a file and for what becomes of it there. */
function* run(dossiers: readonly Dossier[], locks: readonly string[]): Iterable<Seen<typeof messages>> {
  const asked = dossiers.filter(({ reference: { run: how, file } }) => how !== undefined && !isVendored(file))
  const free = asked.filter(({ resolution }) => isOpen(resolution))
  const told = ({ reference: { run: how, revision } }: Dossier) =>
    how === 'installed-first' && revision === null && locks.length > 0 ? 'installed' : 'command'
  for (const several of Map.groupBy(free, one => `${told(one)} ${one.reference.file}`).values()) {
    const [dossier] = several
    if (!dossier) continue
    const { file, line } = dossier.reference
    const names = enumerate([...new Set(several.map(({ reference }) => reference.id ?? ''))])
    const about = aboutEach(several)
    yield { messageId: told(dossier), data: { names }, dossier, file, line, subject: file, about }
  }
}

const ofRush = /^common\/config\/(?:rush|subspaces\/[^/]+)\/pnpm-lock\.yaml$/

/** By its own folder's lock or one above; Rush keeps one for all its projects in a folder of its own. */
function isLocked(path: string, locks: readonly string[]): boolean {
  return locks.some(lock => ofRush.test(lock) || path.startsWith(folderOf(lock)))
}

function* removed(changes: readonly Change[], locks: readonly string[]): Iterable<Seen<typeof messages>> {
  for (const change of changes) {
    const { path, head } = change
    if (head !== null || !isNpmLock(path) || !isAuthored(change) || isLocked(path, locks)) continue
    const isGone = changes.some(one => one.head === null && one.path === `${folderOf(path)}package.json`)
    if (!isGone) yield { messageId: 'removed', data: { path }, file: path, subject: path }
  }
}

const texts = z.record(z.string(), z.unknown()).default({}).catch({})
const unknown = z.unknown().optional()
const shape = z.object({
  ...{ private: unknown, workspaces: unknown, name: unknown, version: unknown },
  ...{ dependencies: texts, devDependencies: texts, optionalDependencies: texts },
})

/** What is installed for the project itself, and whether it is a project or a package for others, who lock it themselves. */
function manifestOf(text: string) {
  const manifest = shape.safeParse(parsed(text)).data
  if (!manifest) return null
  const { dependencies, devDependencies, optionalDependencies, workspaces, name, version } = manifest
  return {
    installs: new Set([dependencies, devDependencies, optionalDependencies].flatMap(group => Object.keys(group))),
    isProject: manifest.private === true || workspaces !== undefined || name === undefined || version === undefined,
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
}
