import { baseNameOf } from '../../../../model/index.ts'
import type { Import } from '../../vocabulary.ts'

/** `import a.b.C`, `use a::{b::C, D as E};`, `import ("a/b" c "d/e")`: the names that a file brings in, dotted. */
export function plainImports(text: string): readonly Import[] {
  const found: Import[] = []
  for (const match of text.matchAll(line)) found.push(...named(match[1] ?? match[2] ?? ''))
  const block = blockOf(text)
  for (const match of block.matchAll(/^[^\S\n]*(?:([\w.]+)[^\S\n]+)?"([^"\n]+)"/gm))
    found.push(...quoted(match[2] ?? '', match[1]))
  for (const match of text.matchAll(/^import[^\S\n]+(?:(\w+)[^\S\n]+)?"([^"\n]+)"/gm))
    found.push(...quoted(match[2] ?? '', match[1]))
  return found
}

/** `import static a.b.C.d;` and, up to its semicolon, `pub use a::{b, c};`, `use function A\B\c;`. */
const line = new RegExp(
  String.raw`^[^\S\n]*(?:import[^\S\n]+(?:static[^\S\n]+)?([\w$.]+(?:\.\{[^{}]{0,2000}\})?(?:[^\S\n]+as[^\S\n]+\w+)?)` +
    String.raw`|(?:pub(?:\([^)\n]*\))?[^\S\n]+)?use[^\S\n]+(?:function[^\S\n]+)?([\w\\][^;"'()=]{0,1000});)`,
  'gm',
)

/** Between the brackets of Go's `import (…)`. */
function blockOf(text: string): string {
  const start = /^import[^\S\n]*\(/m.exec(text)
  const end = start ? text.indexOf(')', start.index) : -1
  return start && end !== -1 ? text.slice(start.index + start[0].length, end) : ''
}

function quoted(path: string, alias: string | undefined): readonly Import[] {
  const module = path.replaceAll('/', '.')
  const last = baseNameOf(path)
  const own = /^v\d+$/.test(last) ? (path.split('/').at(-2) ?? last) : last
  return [{ module, name: null, alias: alias ?? own.replace(/^go-|\.v\d+$/g, '') }]
}

/** A path, or a tree of them: `a::{b::C, d::{E, F as G}}`. */
function named(written: string, before = '', depth = 0): readonly Import[] {
  const text = written.trim().replaceAll(/::|\\/g, '.')
  const open = text.indexOf('{')
  if (open !== -1) {
    const prefix = `${before}${text.slice(0, open)}`
    const inner = text.slice(open + 1, text.lastIndexOf('}'))
    return depth > 4 ? [] : splitTop(inner).flatMap(one => named(one, prefix, depth + 1))
  }
  const [, path = '', alias] = /^([\w$.]+?)(?:\s+as\s+(\w+)|\s*=>\s*(\w+))?$/.exec(text) ?? []
  const whole = `${before}${path}`.replace(/^\.|\.$/g, '').replace(/\.self$/, '')
  const dot = whole.lastIndexOf('.')
  const name = whole.slice(dot + 1)
  if (path === '' || dot === -1) return []
  return [{ module: whole.slice(0, dot), name, alias: alias ?? name }]
}

function splitTop(text: string): readonly string[] {
  const pieces: string[] = ['']
  let depth = 0
  for (const letter of text) {
    if (letter === '{') depth++
    if (letter === '}') depth--
    if (letter === ',' && depth === 0) pieces.push('')
    else pieces.push((pieces.pop() ?? '') + letter)
  }
  return pieces.filter(piece => piece.trim() !== '')
}
