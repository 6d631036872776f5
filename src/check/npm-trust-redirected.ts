import { trustOf } from '../catalogue/npm-trust-keys.ts'
import { type Change, enumerate, type Filling, spoken, words } from '../model/index.ts'
import { before, howChanged, isAuthored, textOf } from './authored.ts'
import { defineCheck, type Seen } from './define.ts'
import { loaderOf } from './npm-trust-redirected/pnp.ts'
import { dialectOf, isSecret, settingsOf } from './npm-trust-redirected/settings.ts'

const messages = {
  setting: {
    text: '{path} changes {key}: {before} → {after}',
    remedy:
      'This decides where packages come from, whose word is believed, or what runs. Let someone who answers for the project’s supply decide, and compare the new value with the project’s documentation.',
  },
  scripts: {
    text: '{path} changes which packages may run install scripts, {key}: {before} → {after}',
    remedy:
      'An install script runs with the rights of whoever installs. Allow one only for a package that cannot work without it, after reading the script.',
  },
  code: {
    text: '{path} is {how}: it runs inside the package manager at every install',
    remedy:
      'Read it as you would read a new tool, or let the package manager’s own command write it (`yarn set version`, `yarn plugin import`) and compare.',
  },
  location: {
    text: '{path} takes {names} from elsewhere than Yarn’s cache',
    remedy:
      'Let `yarn install` write the file again and compare. It decides which files are run under a package’s name, and no lockfile or hash speaks of them.',
  },
  vendored: {
    text: '{path} holds installed packages, and {count} of its files change, {example} among them',
    remedy:
      'What is committed there runs as it is: nothing compares it with what was published, and no version or hash in a lockfile speaks of it. Install from the lockfile instead, or have a tool write the folder from it in a job of its own and compare.',
  },
  shrinkwrap: {
    text: '{path} is added: npm reads it instead of package-lock.json',
    remedy: 'Remove it, unless the project is a program that publishes its lock.',
  },
} as const

export const npmTrustRedirected = defineCheck({
  id: 'npm-trust-redirected',
  title: 'What the package manager trusts is changed',
  messages,
  *survey({ changes }) {
    const authored = changes.filter(isAuthored)
    for (const change of authored) yield* aboutChange(change)
    yield* vendored(authored)
  },
})

/** Code that package managers load by themselves: hooks of pnpm, releases and plugins of Yarn. */
const code = /(?:^|\/)(?:\.pnpmfile\.[cm]?js|pnpmfile\.js|\.yarn\/(?:releases|plugins)\/.+)$/iu

function* aboutChange(change: Change): Iterable<Seen<typeof messages>> {
  const { path } = change
  const at = { file: path, subject: path }
  const how = howChanged(change)
  if (code.test(path) && how !== 'removed') yield { messageId: 'code', data: { path, how: spoken(how) }, ...at }
  if (/(?:^|\/)npm-shrinkwrap\.json$/iu.test(path) && how === 'added')
    yield { messageId: 'shrinkwrap', data: { path }, ...at }
  if (/(?:^|\/)\.pnp\.(?:c?js|loader\.mjs)$/iu.test(path) && how !== 'removed') yield* aboutLoader(change)
  const dialect = dialectOf(path)
  if (dialect === null) return
  const [head, base, merge] = [change.head, before(change), change.mergeBase].map(side =>
    settingsOf(dialect, path, textOf(side)),
  )
  for (const key of new Set([...(head?.keys() ?? []), ...(base?.keys() ?? [])])) {
    const messageId = trustOf(dialect, key)
    const [now, then, once] = [head, base, merge].map(side => side?.get(key)?.value)
    if (messageId === null || now === then || now === once) continue
    const data = { path, key, before: shown(key, then), after: shown(key, now, then) }
    yield { messageId, data, ...at, line: lineOf(textOf(change.head), head?.get(key)?.offset ?? 0) }
  }
}

/** Yarn writes it anew with every package: only its code, and places outside of the cache, are worth a word. */
function* aboutLoader(change: Change): Iterable<Seen<typeof messages>> {
  const { path } = change
  const at = { file: path, subject: path }
  const [head, base] = [change.head, before(change)].map(side => loaderOf(textOf(side)))
  const isUnread = change.head?.kind !== 'text'
  if (isUnread || head?.code !== base?.code) {
    yield { messageId: 'code', data: { path, how: spoken(howChanged(change)) }, ...at }
  }
  const moved = [...(head?.elsewhere ?? [])].filter(([name, place]) => base?.elsewhere.get(name) !== place)
  const names = enumerate(moved.map(([name]) => name))
  if (moved.length > 0) yield { messageId: 'location', data: { path, names }, ...at }
}

/** Committed packages: one finding for a tree, whatever changes in it. */
function* vendored(changes: readonly Change[]): Iterable<Seen<typeof messages>> {
  const inside = changes.filter(({ head }) => head !== null)
  const trees = Map.groupBy(inside, ({ path }) => /^(?:.*?\/)??node_modules\//iu.exec(path)?.[0])
  for (const [tree, several] of trees) {
    const [first] = several
    if (tree === undefined || !first) continue
    const data = { path: tree, count: String(several.length), example: first.path }
    yield { messageId: 'vendored', data, file: first.path, subject: tree }
  }
}

const lineOf = (text: string, offset: number) => text.slice(0, offset).split('\n').length

const longest = 200

function shown(key: string, value: string | undefined, other?: string): Filling {
  if (value === undefined) return words`nothing`
  if (isSecret(key)) return other === undefined ? words`(hidden)` : words`another (hidden)`
  return value.length > longest ? `${value.slice(0, longest)}…` : value
}
