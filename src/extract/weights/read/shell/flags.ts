import type { Mapping, Table, Value, Where } from '../../vocabulary.ts'
import { embed, type Source } from '../source.ts'
import type { Word } from './word.ts'

/** Flags that hold a command line for something that is started elsewhere: `--args "--model a --port 1"`. */
const handing = /^--?(?:[\w.-]*[-_.])?(?:args?|command|command-line|cmd|split-string|flags|options|set|set-string)$/i
/** Flags that set values of a chart. */
const setting = /^--set(?:-string|-literal)?$/

interface Handed {
  readonly flag: string
  readonly from: number
  readonly to: number
}

/** What stands behind such flags, without its quotes: in the next word, or behind an equals sign. */
function handed(words: readonly Word[], { text }: Source): readonly Handed[] {
  return words.flatMap(({ from, to }, index) => {
    const raw = text.slice(from, to)
    const glued = /^(--?[\w.-]+)=/.exec(raw)
    const before = words[index - 1]
    const flag = glued?.[1] ?? (before ? text.slice(before.from, before.to) : '')
    if (!handing.test(flag) && !setting.test(flag)) return []
    const start = from + (glued?.[0].length ?? 0)
    const quoted = /^(["'])[\s\S]*\1$/.test(text.slice(start, to)) ? 1 : 0
    return [{ flag, from: start + quoted, to: to - quoted }]
  })
}

/** Command lines of their own, some with commas between their words. */
export function commandLines(words: readonly Word[], source: Source): readonly Source[] {
  return handed(words, source).flatMap(({ flag, from, to }) => {
    const raw = source.text.slice(from, to)
    const key = /^[A-Za-z][\w.[\]-]*=(?=["']?[^\s"'])/.exec(raw)?.[0].length ?? 0
    const quoted = /^(["'])[\s\S]*\1$/.test(raw.slice(key)) ? 1 : 0
    const inner = raw.slice(key + quoted, raw.length - quoted)
    const isProgram = /(?:command|command-line|cmd|split-string)$/i.test(flag) && /\S\s+\S/.test(inner)
    if (!isProgram && !/(?:^|[\s,])--?[A-Za-z]/.test(inner)) return []
    const text = /\s/.test(inner) ? inner : inner.replaceAll(',', ' ')
    return [embed(source, [{ text, from: from + key + quoted }])]
  })
}

/** `Start-Process -FilePath vllm -ArgumentList "serve", "a"`: the command that it starts. */
export function startedBy(words: readonly Word[], source: Source): Source | null {
  const raw = words.map(({ from, to }) => source.text.slice(from, to))
  if (!/^(?:Start-Process|saps)$/i.test(raw[0] ?? '')) return null
  const behind = (flag: RegExp) => raw.findIndex(one => flag.test(one)) + 1
  const program = words[behind(/^-FilePath$/i) || 1]
  const from = behind(/^-Arg(?:ument)?(?:List|s)?$/i)
  const end = raw.findIndex((one, index) => index >= from && /^-[A-Za-z]/.test(one))
  const given = from === 0 ? [] : words.slice(from, end === -1 ? undefined : end)
  const pieces = [program, ...given].flatMap(word => (word ? [{ text: ' ', from: word.from }, bare(word, source)] : []))
  return program ? embed(source, pieces) : null
}

/** Without the comma behind it, and without its quotes. */
function bare({ from, to }: Word, { text }: Source) {
  const [, quote = '', inner = ''] = /^(["']?)([\s\S]*?)\1,?$/.exec(text.slice(from, to)) ?? []
  return { text: inner, from: from + quote.length }
}

/** `helm … --set model.id=a,port=1`: each is a setting in the group that its key names. */
export function chartValues(words: readonly Word[], source: Source, where: Where): readonly Mapping[] {
  if (!/(?:^|\/)(?:helm|helm3|helmfile)$/.test(source.text.slice(words[0]?.from, words[0]?.to))) return []
  return handed(words, source).flatMap(({ flag, from, to }) => {
    if (!setting.test(flag)) return []
    return [...source.text.slice(from, to).matchAll(/(?:^|,)([\w.[\]-]+)=([^,"'$\s]+)/g)].flatMap(match => {
      const [whole, key = '', text = ''] = match
      const end = from + match.index + whole.length
      const place = source.place(end - text.length, end)
      const value: Value = { kind: 'text', text, place }
      const keys = key.replaceAll(/\[\d*\]/g, '.[]').split('.')
      const table: Table = {
        kind: 'table',
        entries: [{ key: keys.at(-1) ?? '', value, keyPlace: place }],
        spread: [],
        place,
      }
      return [{ path: keys.slice(0, -1), table, where }]
    })
  })
}
