import { type Change, folderOf, isKnownById } from '../model/index.ts'
import { before, isAuthored, textOf } from './authored.ts'
import { defineCheck, type Seen } from './define.ts'

const messages = {
  changed: {
    text: '{locator} has another checksum in {path}: {before} → {after}',
    remedy:
      'A published version never changes. Restore the entry, run `yarn install --immutable --check-cache`, and look at what was put into `.yarn/cache`. If the cache was compressed on another system, set `compressionLevel: 0`.',
  },
  replaced: {
    text: '{path} is replaced: other content under a name that bears the old content’s checksum',
    remedy:
      'Restore it from base, or run `yarn install --immutable --check-cache`, which fetches every package again and compares. Yarn does not hash the archives that it finds, and programs run what is in them.',
  },
  unhashed: {
    text: '{count} archives in {path} are new, {example} among them: their bytes were not compared with yarn.lock',
    remedy: 'Run `yarn install --immutable --check-cache` in a job: it fetches every package again and compares.',
  },
  removed: {
    text: '{locator} loses its checksum in {path}: it was {before}',
    remedy: 'Restore the entry: without a checksum Yarn takes whatever it is served and writes down what that was.',
  },
} as const

export const npmArchiveChanged = defineCheck({
  id: 'npm-archive-changed',
  title: 'What Yarn keeps of a package changes while its version stays',
  messages,
  *survey({ changes }) {
    yield* archives(changes.filter(({ path }) => isKnownById(path)).filter(isAuthored))
    for (const change of changes.filter(isLockOfYarn)) {
      const base = checksumsOf(textOf(before(change)))
      const merge = checksumsOf(textOf(change.mergeBase))
      for (const [locator, { checksum: after, line }] of checksumsOf(textOf(change.head))) {
        const old = base.get(locator)?.checksum
        if (old === undefined || old === after || merge.get(locator)?.checksum === after) continue
        const at = { file: change.path, line, subject: subjectOf(locator) }
        if (after === '') yield { messageId: 'removed', data: { locator, path: change.path, before: old }, ...at }
        else if (old !== '' && methodOf(old) === methodOf(after)) {
          yield { messageId: 'changed', data: { locator, path: change.path, before: old, after }, ...at }
        }
      }
    }
  },
})

/** Yarn puts the beginning of an archive's checksum into its name: other content has another name. */
function* archives(changes: readonly Change[]): Iterable<Seen<typeof messages>> {
  const there = changes.filter(({ head }) => head !== null)
  for (const change of there.filter(one => before(one) !== null)) {
    const { path } = change
    yield { messageId: 'replaced', data: { path }, file: path, subject: path }
  }
  const added = Map.groupBy(
    there.filter(one => before(one) === null),
    ({ path }) => folderOf(path),
  )
  for (const [path, several] of added) {
    const example = several[0]?.path.slice(path.length) ?? ''
    const data = { path, count: String(several.length), example }
    yield { messageId: 'unhashed', data, file: several[0]?.path ?? path, subject: path }
  }
}

function isLockOfYarn(change: Change): boolean {
  return /(?:^|\/)yarn\.lock$/iu.test(change.path) && isAuthored(change)
}

interface Block {
  readonly checksum: string
  readonly line: number
}

/** Checksums by what was resolved from the registry, each with Yarn's cache key in front; '' where a block has none. */
function checksumsOf(text: string): ReadonlyMap<string, Block> {
  const found = new Map<string, Block>()
  let locator: string | null = null
  let key = ''
  for (const [index, line] of text.split('\n').entries()) {
    const { name, value } = /^ {2}(?<name>cacheKey|resolution|checksum): "?(?<value>[^"\r]*)/.exec(line)?.groups ?? {}
    if (/^\S/.test(line)) locator = null
    if (name === 'cacheKey') key = value ?? ''
    if (name === 'resolution' && /@npm:/.test(value ?? '')) {
      locator = value ?? ''
      found.set(locator, { checksum: '', line: index + 1 })
    }
    if (name === 'checksum' && locator !== null && value !== undefined) {
      found.set(locator, { checksum: value.includes('/') ? value : `${key}/${value}`, line: index + 1 })
    }
  }
  return found
}

/** Version of the archive's form and level of compression: another one is another hash of the same package. */
const methodOf = (checksum: string) => checksum.split('/')[0]

const subjectOf = (locator: string) => `npm:${locator.replace(/::.*$/, '').replace('@npm:', '@')}`
