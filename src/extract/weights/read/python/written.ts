import type { SyntaxNode } from '@lezer/common'
import type { Embedded, Value } from '../../vocabulary.ts'
import { embeddedFacts, settingsOfText } from '../documents.ts'
import { jsonValue } from '../settings/json-tree.ts'
import { childrenOf, type Scene, textOf } from '../syntax.ts'
import { inString } from './string.ts'

/** A document that the program writes somewhere or reads from the string itself: a script, or settings. */
export function documentIn(node: { readonly from: number; readonly to: number }, scene: Scene): Embedded | null {
  const parser = parserBefore(node, scene)
  const string =
    parser !== null || /^[a-zA-Z]*(?:"""|''')/.test(textOf(scene.source, node)) ? inString(node, scene.source) : null
  if (!string) return null
  const { inner, prefix } = string
  const isTemplate = /f/i.test(prefix)
  const isScript = /^\s*(?:#!\S*(?:\/|\s)(?:ba|z|da)?sh\b|@echo off)/i.test(inner.text)
  // What an f-string puts into settings stands in their own brackets: it would be read as a part of them.
  const language = isScript ? 'shell' : isTemplate ? null : (parser ?? settingsOfText(inner.text))
  const facts = language && embeddedFacts(language, inner, 1)
  return facts ? { facts, ...(isTemplate && { templated: scene.where(node.from) }) } : null
}

const parsers: readonly (readonly [language: string, call: RegExp])[] = [
  ['json', /(?<![\w.])(?:json|simplejson|ujson|orjson)\.loads\(\s*$/],
  ['yaml', /(?<![\w.])yaml\.(?:safe_|full_)?load\(\s*$/],
  ['toml', /(?<![\w.])(?:tomllib|tomli|toml)\.loads\(\s*$/],
]

/** The language of a string that is handed to a parser where it stands, however many lines it has. */
function parserBefore({ from }: { readonly from: number }, { source }: Scene): string | null {
  const before = source.text.slice(Math.max(0, from - 60), from)
  return parsers.find(([, call]) => call.test(before))?.[0] ?? null
}

/** `json.loads('{"model": "a/b"}')` is what its text writes. */
export function parsedIn(call: SyntaxNode, scene: Scene): Value | null {
  const [, text, end] = childrenOf(call.getChild('ArgList') ?? call)
  if (text?.name !== 'String' || end?.name !== ')' || parserBefore(text, scene) !== 'json') return null
  const string = inString(text, scene.source)
  return string && jsonValue(string.inner)
}
