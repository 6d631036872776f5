import type { Setting } from './settings.ts'

/**
 * As the package `ini` reads `.npmrc`: names and values unquoted and cut at a comment alike, a name alone is true,
 * `name[]` collects and else the last wins.
 */
export function npmLines(text: string): Iterable<Setting> {
  const found = new Map<string, Setting>()
  for (const { line, offset } of linesOf(text)) {
    const cut = line.indexOf('=')
    const name = plain(cut === -1 ? line : line.slice(0, cut))
    const said = cut === -1 ? 'true' : plain(line.slice(cut + 1))
    const key = name.replace(/\[\]$/, '')
    const earlier = name === key ? undefined : found.get(key)
    found.set(key, { key, value: earlier ? `${earlier.value}, ${said}` : said, offset })
  }
  return found.values()
}

const yarnName = /"(?:\\.|[^"\\])*"|[^\s,:"]+/y

/** As Yarn 1 reads `.yarnrc`, in the grammar of its lock: several names, with commas between them, share a value. */
export function* yarnLines(text: string): Iterable<Setting> {
  for (const { line, offset } of linesOf(text)) {
    const names: string[] = []
    let at = 0
    do {
      yarnName.lastIndex = at
      const [name = ''] = yarnName.exec(line) ?? []
      names.push(plain(name))
      at += name.length
      at += /^\s*,\s*/.exec(line.slice(at))?.[0].length ?? 0
    } while (/,\s*$/.test(line.slice(0, at)) && at < line.length)
    const value = line.slice(at).replace(/^[\s:]+/, '')
    for (const key of names) yield { key, value: value === '' ? 'true' : plain(value), offset }
  }
}

function* linesOf(text: string) {
  let offset = 0
  for (const raw of text.split(/(?<=[\r\n])/)) {
    const line = raw.trim()
    if (line !== '' && !/^[;#[]/.test(line)) yield { line, offset }
    offset += raw.length
  }
}

/** A quoted text is JSON, with or without single quotes around it; another ends where a comment begins. */
function plain(written: string): string {
  const text = written.trim()
  const inner = /^'.*'$/s.test(text) ? text.slice(1, -1) : text
  if (inner === text && !/^".*"$/s.test(text)) {
    return text.replaceAll(/\\([\\;#])|[;#].*$/gs, '$1').trim()
  }
  try {
    return String(JSON.parse(inner))
  } catch {
    return inner.replace(/^"(.*)"$/s, '$1')
  }
}
