import { type Change, type Content, type Phrase, policyPath, type Scene, spoken, words } from '../model/index.ts'
import { before, howChanged, isAuthored, textOf } from './authored.ts'
import { defineCheck, type Seen } from './define.ts'

const noEffect =
  'This run went by what stands on the base branch, so nothing is loosened yet. Read the change with the care of a change to the code owners: it is in force after the merge.'

const messages = {
  policy: { text: '{path}, the policy, is {how} ({lines})', remedy: noEffect },
  key: { text: '{path}, which the policy names as a key or certificate, is {how}', remedy: noEffect },
  workflow: { text: '{path}, a workflow that runs this check, is {how} ({lines})', remedy: noEffect },
  encoding: {
    text: '{path} has git write {pattern} in {encoding}: what is checked out is not what was read here',
    remedy:
      'Take it out. On the way from git into a folder letters turn into others, quotes and commands among them, so that nothing that was found or verified in these files holds for what runs. UTF-8, UTF-16 and UTF-32 change none.',
  },
} as const

export const guardChanged = defineCheck({
  id: 'guard-changed',
  title: 'What judges pull requests is changed',
  messages,
  *survey(scene) {
    for (const change of scene.changes) yield* aboutChange(change, scene)
  },
})

const workflow = /^\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/

function* aboutChange(change: Change, { policy }: Scene): Iterable<Seen<typeof messages>> {
  const { path } = change
  if (!isAuthored(change)) return
  if (/(?:^|\/)\.gitattributes$/i.test(path)) yield* encodings(change)
  const seen = { file: path, line: 1, subject: path }
  const how = spoken(howChanged(change))
  const lines = countLines(textOf(before(change)), textOf(change.head))
  if (path === policyPath) yield { messageId: 'policy', data: { path, how, lines }, ...seen }
  if (policy.guarded.includes(path)) yield { messageId: 'key', data: { path, how }, ...seen }
  if (workflow.test(path) && [before(change), change.head].some(runsUs)) {
    yield { messageId: 'workflow', data: { path, how, lines }, ...seen }
  }
}

/** Names of encodings go to iconv as they are: `ASCII//TRANSLIT` makes a quote of every typographic one. */
const harmless = /^utf-?(?:8|16|32)(?:-?[bl]e)?(?:-bom)?$/i
const encoded = /^\s*(?<pattern>(?!#)(?:"(?:\\.|[^"\\])*"|\S+))\s(?:.*\s)?working-tree-encoding=(?<encoding>\S+)/

function* encodings(change: Change): Iterable<Seen<typeof messages>> {
  const { path, head } = change
  const known = new Set(linesOf(before(change)))
  for (const [index, row] of linesOf(head).entries()) {
    const { pattern = '', encoding = '' } = encoded.exec(row)?.groups ?? {}
    if (encoding === '' || harmless.test(encoding) || known.has(row)) continue
    yield {
      messageId: 'encoding',
      data: { path, pattern, encoding },
      file: path,
      line: index + 1,
      subject: path,
      hard: true,
    }
  }
}

/** Git minds neither a NUL nor bytes that are no text. */
function linesOf(content: Content | null): readonly string[] {
  return content?.kind === 'text' || content?.kind === 'binary' ? (content.text ?? '').split(/\r?\n/) : []
}

/** In a `uses:` or a command; a comment does not run anything. */
function runsUs(content: Content | null): boolean {
  return textOf(content)
    .split('\n')
    .some(line => !line.trimStart().startsWith('#') && /weighmaster/i.test(line))
}

/** How many lines only one side has, without caring where they stand. */
function countLines(before: string, after: string): Phrase {
  const [left, right] = [before, after].map(text => text.split('\n').filter(line => line.trim() !== ''))
  const only = (ours: readonly string[] = [], theirs: readonly string[] = []) => {
    const others = new Set(theirs)
    return ours.filter(line => !others.has(line)).length
  }
  return words`${only(right, left)} lines added, ${only(left, right)} removed`
}
