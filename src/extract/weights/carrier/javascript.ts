import type { Extractor } from '../../../model/index.ts'
import { readJavaScript } from '../read/js-module.ts'
import { embed, type Source } from '../read/source.ts'
import type { Facts } from '../vocabulary.ts'
import { readWith } from './extraction.ts'

export const javascript: Extractor = {
  id: 'javascript',
  title: 'JavaScript and TypeScript source',
  accepts: path => /\.(?:[cm]?[jt]sx?|vue|svelte|astro|html?)$/i.test(path) && !/\.(?:min\.js|d\.ts)$/i.test(path),
  extract: file => readWith(file, source => readModule(source, file.path)),
}

function readModule(source: Source, path: string): Facts {
  if (/\.(?:vue|svelte|astro|html?)$/i.test(path)) return readJavaScript(scriptsOf(source), 'ts')
  return readJavaScript(source, /\.[cm]?ts$/.test(path) ? 'ts' : /\.tsx$/.test(path) ? 'ts jsx' : 'jsx')
}

/** The scripts of a page, as one. */
function scriptsOf(source: Source): Source {
  const pieces = [...source.text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>|^---\n([\s\S]*?)\n---/g)].map(match => {
    const text = match[1] ?? match[2] ?? ''
    return { text: `${text}\n`, from: match.index + match[0].indexOf(text) }
  })
  return embed(source, pieces)
}
