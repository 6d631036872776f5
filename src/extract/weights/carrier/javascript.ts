import type { Extractor } from '../../../model/index.ts'
import { readJavaScript } from '../read/javascript/module.ts'
import { readPage } from '../read/page.ts'
import { type Source, withLines } from '../read/source.ts'
import type { Facts } from '../vocabulary.ts'
import { readWith } from './extraction.ts'

const scripts = /\.[cm]?[jt]sx?$/i
const pages =
  /\.(?:vue|svelte|astro|html?|ejs|hbs|handlebars|mustache|njk|erb|liquid|twig|cshtml)$|\.html?\.(?:j2|jinja2?|tpl|tmpl|in)$|\.jinja2?$/i

/** ECMA-262 12.3: what is behind one of these is no comment any more. */
const ends = /\r(?!\n)|[\u2028\u2029]/g

export const javascript: Extractor = {
  id: 'javascript',
  title: 'JavaScript and TypeScript source',
  accepts: path => (scripts.test(path) || pages.test(path)) && !/\.(?:min\.js|d\.ts)$/i.test(path),
  extract: file => readWith(file, source => readModule(source, file.path)),
}

function readModule(source: Source, path: string): Facts {
  if (pages.test(path)) return readPage(source)
  return readJavaScript(
    withLines(source, ends),
    /\.[cm]?ts$/.test(path) ? 'ts' : /\.tsx$/.test(path) ? 'ts jsx' : 'jsx',
  )
}
